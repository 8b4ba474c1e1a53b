import type { Span } from "../../model/span.ts";

/** Mentions of one thing side by side, in the order of first mention. */
export function together<T, K>(mentions: readonly T[], keyOf: (mention: T) => K): T[][] {
  const groups = new Map<K, T[]>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return [...groups.values()];
}

/** `3, 7, 12`: the lines they stand on, each once. */
export const linesOf = (mentions: readonly { span: Span }[]): string =>
  [...new Set(mentions.map(({ span }) => span.line))].join(", ");
