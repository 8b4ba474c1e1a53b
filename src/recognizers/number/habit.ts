import { SCALES } from "../../lexicon/scales.ts";
import type { Mention, QuantityMention } from "../../model/mention.ts";
import type { TokenRange } from "../../model/span.ts";
import { TokenKind, type Tokens } from "../../text/tokens.ts";
import { readNumeral, type Style } from "./numeral.ts";

const ENOUGH_ALIKE = 4;
const SHORT_FRACTION = /^\d+[.,]\d{1,2}$/;
const ONE_MARK = /^\d{1,3}([.,])\d{3}$/;

/** A fraction with nothing to show that it is one may be a section (`1.1`) or a list (`3,4`). */
const isVouchedFor = (tokens: Tokens, at: number): boolean =>
  !SHORT_FRACTION.test(tokens.forms[at]!) ||
  tokens.forms[at + 1] === "%" ||
  SCALES.has(tokens.forms[at + 1] ?? "");

/**
 * The style in which the report writes its figures, by a vote of those whose shape allows one style only; null
 * where they disagree or say nothing. Many figures of the one shape `1.018` and none like `1.02` count as a vote.
 */
export function numberHabit(
  tokens: Tokens,
  within: TokenRange = { from: 0, to: tokens.count },
): Style | null {
  const votes = { vi: 0, en: 0 };
  const alike = { ".": 0, ",": 0 };
  for (let at = within.from; at < within.to; at++) {
    if (tokens.kinds[at] !== TokenKind.Number || tokens.forms[at]!.length < 3) continue;
    const numeral = readNumeral(tokens.forms[at]!);
    if (!numeral || numeral.plain) continue;
    const mark = ONE_MARK.exec(tokens.forms[at]!)?.[1] as "." | "," | undefined;
    if (mark) alike[mark]++;
    else if (numeral.style && isVouchedFor(tokens, at)) votes[numeral.style]++;
  }
  if (votes.vi === 0 && votes.en === 0) {
    if (alike["."] >= ENOUGH_ALIKE && alike[","] === 0) return "vi";
    if (alike[","] >= ENOUGH_ALIKE && alike["."] === 0) return "en";
  }
  if (votes.vi > 4 * votes.en) return "vi";
  return votes.en > 4 * votes.vi ? "en" : null;
}

/** `818,303 hồ sơ`: nobody counts thousandths of a file, whatever the habit. */
const isOddCount = (mention: QuantityMention): boolean =>
  (mention.kind === "count" || mention.kind === "ratio") && !Number.isInteger(mention.value);

const SETTLED = 0.95;

function settle(mention: QuantityMention, habit: Style): QuantityMention {
  const { otherReading, remarks, decimal, ...rest } = mention;
  if (!otherReading || (habit === "vi" && isOddCount(mention))) return mention;
  const kept = (remarks ?? []).filter((remark) => remark.code !== "ambiguous-number");
  return {
    ...rest,
    ...(habit === "en" ? otherReading : decimal !== undefined && { decimal }),
    certainty: Math.max(rest.certainty, SETTLED),
    ...(kept.length > 0 && { remarks: kept }),
  };
}

/**
 * Reads every figure that allows two readings in the report's own style. A table pasted from a spreadsheet may have another: `tables`
 * are the stretches that have a style of their own, in text order.
 */
export function settleHabit(
  mentions: readonly Mention[],
  tokens: Tokens,
  tables: readonly TokenRange[],
): Mention[] {
  const whole = numberHabit(tokens);
  const own = tables
    .map((range) => ({ range, habit: numberHabit(tokens, range) }))
    .filter(({ habit }) => habit !== null);
  let next = 0;
  return mentions.map((mention) => {
    while (own[next] && own[next]!.range.to <= mention.from) next++;
    const table = own[next] && own[next]!.range.from <= mention.from ? own[next]!.habit : null;
    const habit = table ?? whole;
    return habit && mention.type === "quantity" ? settle(mention, habit) : mention;
  });
}
