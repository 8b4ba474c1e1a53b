import type { DateMention, DateParts } from "../../model/mention.ts";
import type { DateContext } from "./context.ts";
import { yearOfDocument } from "./document-year.ts";

const NEAR = 12;

type Test = (mention: DateMention) => boolean;

/**
 * Gives the year of a mention that leaves it out: from dates like it in its sentence, a year named before it there,
 * dates of its unit in its block, the year to come in a heading over it, the document, then any other date of the text.
 */
export function yearSupply(
  mentions: readonly DateMention[],
  context: DateContext,
): (at: number) => number | null {
  const anywhere = context.documentYear === null && !context.documentPeriod ? lentAround(mentions) : [];
  return (at) => {
    const { from, parts } = mentions[at]!;
    const sentence = context.sentenceOf(from);
    const block = context.blockOf(from);
    const family = familyOf(parts);
    const inSentence: Test = (m) => context.sentenceOf(m.from) === sentence;
    const inBlock: Test = (m) => context.blockOf(m.from) === block;
    const kin: Test = (m) => familyOf(m.parts) === family;
    return (
      lentBy(mentions, at, -1, inSentence, kin) ??
      lentBy(mentions, at, 1, inSentence, kin) ??
      lentBy(mentions, at, -1, inSentence, isWholeYear) ??
      lentBy(mentions, at, -1, inBlock, (m) => m.parts.unit === parts.unit) ??
      yearToCome(mentions, at, context) ??
      yearOfDocument(mentions[at]!, context) ??
      anywhere[at] ??
      null
    );
  };
}

/** `V. Năm 2024` over `Trước 30/6` in a report on 2023: days in a section of the year to come are of that year. */
function yearToCome(mentions: readonly DateMention[], at: number, context: DateContext): number | null {
  const { from, parts } = mentions[at]!;
  if (parts.unit !== "day" || context.documentYear === null) return null;
  const over: Test = (m) => isWholeYear(m) && context.standsOver(m.from, from);
  const year = lentBy(mentions, at, -1, () => true, over);
  return year !== null && year > context.documentYear ? year : null;
}

const isWholeYear: Test = (m) => m.parts.unit === "year" && !m.asOf;

/** Days lend their year to days and months, spans of months to each other. */
function familyOf({ unit }: DateParts): string {
  if (unit === "half" || unit === "months" || unit === "quarter") return "span";
  return unit === "day" ? "month" : unit;
}

/** The year a mention can lend to others: written in it, and the time spoken of. */
function lent({ aside, parts }: DateMention): number | null {
  return aside || parts.unit === "range" || parts.unit === "relative" ? null : parts.year;
}

/** The year of the closest fitting mention before (`step` -1) or behind (1) within reach. */
function lentBy(
  mentions: readonly DateMention[],
  at: number,
  step: 1 | -1,
  within: Test,
  fits: Test,
): number | null {
  for (let i = at + step, left = NEAR; left > 0; i += step, left--) {
    const mention = mentions[i];
    if (!mention || !within(mention)) return null;
    const year = fits(mention) ? lent(mention) : null;
    if (year !== null) return year;
  }
  return null;
}

/** For each mention the last year lent before it, else the first behind. */
function lentAround(mentions: readonly DateMention[]): (number | null)[] {
  let last: number | null = null;
  for (const mention of mentions) if ((last = lent(mention)) !== null) break;
  return mentions.map((mention) => {
    const before = last;
    last = lent(mention) ?? last;
    return before;
  });
}
