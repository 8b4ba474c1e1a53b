import type { DateMention, DateParts } from "../../../model/mention.ts";
import { yearOf } from "../../../calendar/day.ts";
import type { DateContext } from "./context.ts";

const NEAR = 12;
const FAR = 60;

/** The year of a date that leaves it out: its sentence, dates like it in its block, the document, then any other. */
export function supplyYear(
  mentions: readonly DateMention[],
  at: number,
  context: DateContext,
): number | null {
  const { from, parts } = mentions[at]!;
  const sentence = context.sentenceOf(from);
  const block = context.blockOf(from);
  const family = familyOf(parts);
  const inSentence = (m: DateMention): boolean => context.sentenceOf(m.from) === sentence;
  const inBlock = (m: DateMention): boolean => context.blockOf(m.from) === block;
  const kin = (m: DateMention): boolean => familyOf(m.parts) === family;
  const wholeYear = (m: DateMention): boolean => m.parts.unit === "year" && !m.asOf;
  const sameUnit = (m: DateMention): boolean => m.parts.unit === parts.unit;
  return (
    nearest(mentions, at, inSentence, kin) ??
    before(mentions, at, NEAR, inSentence, wholeYear) ??
    before(mentions, at, NEAR, inBlock, sameUnit) ??
    context.documentYear ??
    before(mentions, at, FAR, always, always) ??
    after(mentions, at, FAR, always, always)
  );
}

type Test = (mention: DateMention) => boolean;
const always: Test = () => true;

/** Days lend their year to days and months, spans of months to each other. */
const familyOf = (parts: DateParts): string =>
  parts.unit === "half" || parts.unit === "months" || parts.unit === "quarter"
    ? "span"
    : parts.unit === "day"
      ? "month"
      : parts.unit;

/** The year a mention can lend to others: written in it, and the time spoken of. */
function lent(mention: DateMention): number | null {
  const { parts } = mention;
  if (mention.aside || parts.unit === "range" || parts.unit === "relative") return null;
  return parts.year;
}

/** The closest on either side within reach; of two as close the earlier. */
function nearest(mentions: readonly DateMention[], at: number, within: Test, fits: Test): number | null {
  const earlier = before(mentions, at, NEAR, within, fits);
  return earlier ?? after(mentions, at, NEAR, within, fits);
}

function before(
  mentions: readonly DateMention[],
  at: number,
  reach: number,
  within: Test,
  fits: Test,
): number | null {
  for (let i = at - 1; i >= 0 && i >= at - reach && within(mentions[i]!); i--) {
    const year = fits(mentions[i]!) ? lent(mentions[i]!) : null;
    if (year !== null) return year;
  }
  return null;
}

function after(
  mentions: readonly DateMention[],
  at: number,
  reach: number,
  within: Test,
  fits: Test,
): number | null {
  for (let i = at + 1; i < mentions.length && i <= at + reach && within(mentions[i]!); i++) {
    const year = fits(mentions[i]!) ? lent(mentions[i]!) : null;
    if (year !== null) return year;
  }
  return null;
}

/** The last year the document can compare with: `so với tháng 12` in a report of June means the December before. */
export function comparedYear(
  month: number,
  year: number,
  { documentPeriod, documentDate }: DateContext,
): number {
  const known = documentPeriod?.end ?? documentDate;
  if (!known || yearOf(known) !== year) return year;
  return month > Number(known.slice(5, 7)) ? year - 1 : year;
}
