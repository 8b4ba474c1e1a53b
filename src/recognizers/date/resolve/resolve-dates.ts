import { periodCode } from "../../../calendar/code.ts";
import type { Interval } from "../../../calendar/interval.ts";
import type { DateMention, DateParts } from "../../../model/mention.ts";
import { anchorPeriod } from "./anchor.ts";
import type { DateContext } from "./context.ts";
import { intervalOf, type IntervalReading } from "./interval-of.ts";
import { relativeInterval } from "./relative.ts";
import type { ResolvedDate } from "./resolved.ts";
import { comparedYear, supplyYear } from "./year-supply.ts";

/**
 * Fills in what the mentions, in text order, leave to their context. Pure, so that the document's own year and
 * period may be found from a first resolution and given to a second.
 */
export function resolveDates(mentions: readonly DateMention[], context: DateContext): ResolvedDate[] {
  const resolved: ResolvedDate[] = [];
  mentions.forEach((mention, at) => {
    const interval =
      mention.parts.unit === "relative"
        ? relativeOf(mentions, resolved, at, context)
        : absoluteOf(mentions, at, context);
    resolved.push(interval === "impossible" ? impossible(mention) : entry(mention, interval));
  });
  return resolved;
}

const impossible = ({ kind, asOf }: DateMention): ResolvedDate => ({
  start: null,
  end: null,
  asOf,
  code: "",
  valid: false,
  kind,
});

function entry(mention: DateMention, interval: Interval | null): ResolvedDate {
  const asOf =
    mention.asOf ||
    (interval !== null &&
      mention.parts.unit === "relative" &&
      mention.parts.what === "same-period" &&
      !interval.start);
  const start = mention.asOf ? null : (interval?.start ?? null);
  const end = mention.open ? null : (interval?.end ?? null);
  return { start, end, asOf, code: periodCode({ start, end }), valid: true, kind: mention.kind };
}

function absoluteOf(
  mentions: readonly DateMention[],
  at: number,
  context: DateContext,
): Interval | "impossible" | null {
  const { parts, aside } = mentions[at]!;
  const year = lacksYear(parts) ? supplyYear(mentions, at, context) : null;
  if (parts.unit === "range") return rangeInterval(parts, year, context);
  const compared =
    year !== null && aside && parts.unit === "month" && !parts.yearsBack
      ? comparedYear(parts.month, year, context)
      : year;
  return known(intervalOf(parts, compared));
}

const known = (reading: IntervalReading): Interval | "impossible" | null =>
  reading === "unknown" ? null : reading;

function lacksYear(parts: DateParts): boolean {
  if (parts.unit === "range") return lacksYear(parts.first) || lacksYear(parts.last);
  return parts.unit !== "relative" && parts.year === null;
}

/** From the first day of the first end to the last day of the last; `đến nay` ends with the document. */
function rangeInterval(
  { first, last }: Extract<DateParts, { unit: "range" }>,
  year: number | null,
  context: DateContext,
): Interval | "impossible" | null {
  const begin = intervalOf(first, year);
  const finish =
    last.unit === "relative"
      ? relativeInterval(last, { ...context, period: null })
      : known(intervalOf(last, year));
  if (begin === "impossible" || finish === "impossible") return "impossible";
  if (begin === "unknown") return null;
  if (finish?.end && finish.end < begin.start) return "impossible";
  return { start: begin.start, end: finish?.end ?? null };
}

function relativeOf(
  mentions: readonly DateMention[],
  resolved: readonly ResolvedDate[],
  at: number,
  context: DateContext,
): Interval | null {
  const { parts } = mentions[at]!;
  if (parts.unit !== "relative") return null;
  return relativeInterval(parts, { ...context, period: anchorPeriod(mentions, resolved, at, context) });
}
