import { TokenKind, type Tokens } from "../../text/tokens.ts";
import { hasFraction, withScaleOf, type Amount } from "./amount.ts";
import { toNumber } from "./decimal.ts";
import { readRange } from "./range.ts";
import { readRankHead } from "./rank.ts";
import { readNamelessRate } from "./rate.ts";
import { readSpelledWhole, readWhole } from "./ratio.ts";

/** One amount, or two that make one figure: a share of a whole, the ends of a range. */
export interface Figure {
  form: "single" | "ratio" | "range";
  first: Amount;
  /** The whole of a ratio, the upper end of a range; of a single amount itself. */
  last: Amount;
}

/** More than so many times a plan is never reached: the 3.210 of `3.210/5,6 nghìn` needs no scale. */
const MOST_TIMES = 10;

/** The part of `3.210/5.600 tỷ đồng`, which takes the scale said once. */
function partOf(part: Amount, whole: Amount): Amount {
  const raised = withScaleOf(part, whole);
  return toNumber(raised.value) <= toNumber(whole.value) * MOST_TIMES ? raised : part;
}

/** The figure that begins with `amount`; null where a slash makes it part of a date or symbol. */
export function readFigure(tokens: Tokens, amount: Amount): Figure | null {
  const single: Figure = { form: "single", first: amount, last: amount };
  const slash = tokens.forms[amount.to] === "/";
  if (slash && hasFraction(amount) && readNamelessRate(tokens, amount.to)) return single;
  const ranked = slash && readRankHead(tokens, amount.from, amount.to, true) !== null;
  const digits = slash && tokens.kinds[amount.to + 1] === TokenKind.Number;
  const whole = digits ? readWhole(tokens, amount, ranked) : readSpelledWhole(tokens, amount);
  if (whole === "refused") return null;
  if (whole) return { form: "ratio", first: partOf(amount, whole), last: whole };
  const range = readRange(tokens, amount);
  return range ? { form: "range", first: range.lower, last: range.upper } : single;
}
