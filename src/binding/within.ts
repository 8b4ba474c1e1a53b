import type { TokenRange } from "../model/span.ts";

/** Index of the first of `ranges`, which are in text order, that starts at or behind `at`. */
export function firstFrom(ranges: readonly TokenRange[], at: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.from < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of `ranges`, which are in text order, that start in a stretch. */
export function within<R extends TokenRange>(ranges: readonly R[], { from, to }: TokenRange): R[] {
  const first = firstFrom(ranges, from);
  let end = first;
  while (end < ranges.length && ranges[end]!.from < to) end++;
  return ranges.slice(first, end);
}

/** The first of `ranges`, which are in text order, that starts in a stretch. */
export function firstWithin<R extends TokenRange>(ranges: readonly R[], { from, to }: TokenRange): R | null {
  const first = ranges[firstFrom(ranges, from)];
  return first && first.from < to ? first : null;
}
