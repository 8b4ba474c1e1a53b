import { TokenKind, type Tokens } from "../../text/tokens.ts";
import { readAmount, withScaleOf, type Amount } from "./amount.ts";
import { toNumber } from "./decimal.ts";
import { countsSomething } from "./refusals/name.ts";
import { readUnit } from "./unit.ts";

export interface Range {
  lower: Amount;
  upper: Amount;
}

const SEPARATORS = new Set(["-", "đến", "tới", "÷", "~"]);
const RISES = new Set(["tăng", "nâng"]);
const FALLS = new Set(["giảm", "hạ", "rút"]);
const YEAR = /^(?:19|20)\d\d$/;

/** The first end takes the scale said once: `1-1,2 triệu`. */
function shareScale(lower: Amount, upper: Amount): Amount {
  const raised = withScaleOf(lower, upper);
  return toNumber(raised.value) < toNumber(upper.value) ? raised : lower;
}

/** `1, 2 phần mềm`: one or two. */
function readOneOrTwo(tokens: Tokens, first: Amount): Range | null {
  if (tokens.forms[first.to] !== "," || !/^\d$/.test(tokens.forms[first.from]!)) return null;
  const upper = tokens.kinds[first.to + 1] === TokenKind.Number ? readAmount(tokens, first.to + 1) : null;
  const next = upper?.plain && toNumber(upper.value) === toNumber(first.value) + 1;
  return next && countsSomething(tokens, upper.to) ? { lower: first, upper } : null;
}

/** `tăng từ 35% đến 42%` says where it began and ended: two figures; nothing falls upwards: `cắt giảm từ 20% đến 50% thời gian`. */
function isMove(tokens: Tokens, lower: Amount, upper: Amount): boolean {
  const verb = tokens.forms[lower.from - 2] ?? "";
  if (tokens.forms[lower.from - 1] !== "từ") return false;
  return RISES.has(verb) || (FALLS.has(verb) && toNumber(upper.value) < toNumber(lower.value));
}

/** `từ 7,5 đến 8%`, `7,4 - 8,4%`, `5% đến 7%`; the unit stands behind the last or behind both. */
export function readRange(tokens: Tokens, first: Amount): Range | null {
  const unit = readUnit(tokens, first.to);
  const separator = unit ? unit.to : first.to;
  if (!SEPARATORS.has(tokens.forms[separator] ?? "")) return readOneOrTwo(tokens, first);
  const kind = tokens.kinds[separator + 1];
  if (kind !== TokenKind.Number && kind !== TokenKind.Word) return null;
  const upper = readAmount(tokens, separator + 1);
  if (!upper || upper.words !== first.words) return null;
  if (unit && (isMove(tokens, first, upper) || readUnit(tokens, upper.to)?.unit !== unit.unit)) return null;
  if (YEAR.test(tokens.forms[first.from]!) && YEAR.test(tokens.forms[upper.from]!)) return null;
  const next = tokens.forms[upper.to];
  if (next === "/" && tokens.kinds[upper.to + 1] === TokenKind.Number) return null;
  if (next === "-" && tokens.kinds[upper.to + 1] === TokenKind.Number) return null;
  const lower = shareScale(first, upper);
  return toNumber(lower.value) < toNumber(upper.value) ? { lower, upper } : null;
}
