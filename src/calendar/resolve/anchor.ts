import type { Interval } from "../interval.ts";
import type { DateMention } from "../../model/mention.ts";
import type { DateContext } from "./context.ts";
import type { ResolvedDate } from "./resolved.ts";

const NEAR = 12;

/** The period spoken of before mention `at` in its sentence, or in a heading over it: what `cùng kỳ` and `năm trước` count from. */
export function anchorPeriod(
  mentions: readonly DateMention[],
  resolved: readonly (ResolvedDate | undefined)[],
  at: number,
  context: DateContext,
): Interval | null {
  const sentence = context.sentenceOf(mentions[at]!.from);
  for (let i = at - 1; i >= 0 && i >= at - NEAR; i--) {
    const mention = mentions[i]!;
    if (context.sentenceOf(mention.from) !== sentence) break;
    const found = resolved[i];
    if (found?.end && canGovern(mention) && !isPlan(mention, found.end, context)) return found;
  }
  return headingPeriod(mentions, resolved, at, context);
}

/** `1. Tháng 11/2024:` over the mention, where that heading speaks of one month or quarter alone. */
function headingPeriod(
  mentions: readonly DateMention[],
  resolved: readonly (ResolvedDate | undefined)[],
  at: number,
  context: DateContext,
): Interval | null {
  const under = context.blockOf(mentions[at]!.from);
  const over = (i: number): number => {
    const block = mentions[i] ? context.blockOf(mentions[i].from) : -1;
    return block >= 0 && block !== under && context.standsOver(block, under) ? block : -1;
  };
  let last = at - 1;
  while (last > at - NEAR && over(last) < 0) last--;
  const heading = over(last);
  if (heading < 0 || over(last - 1) === heading) return null;
  const { unit } = mentions[last]!.parts;
  return unit === "month" || unit === "quarter" ? (resolved[last] ?? null) : null;
}

/** A period, not the day of a meeting, a deadline, or a date beside the point. */
function canGovern(mention: DateMention): boolean {
  if (mention.aside || mention.deadline || mention.open || mention.parts.unit === "relative") return false;
  return mention.parts.unit !== "day" || mention.asOf;
}

/** A year or a state that ends behind the document's own end is a plan. */
function isPlan(
  { asOf, parts }: DateMention,
  end: string,
  { documentPeriod, documentDate }: DateContext,
): boolean {
  if (!asOf && parts.unit !== "year" && parts.unit !== "range") return false;
  const known = [documentPeriod?.end, documentDate].filter((day) => day != null);
  return known.length > 0 && known.every((day) => end > day);
}
