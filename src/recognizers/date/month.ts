import { MONTH_WORDS } from "../../lexicon/months.ts";
import { BEFORE_BARE_PERIOD, NOT_BEFORE_UNIT } from "../../lexicon/period-words.ts";
import type { DateParts } from "../../model/mention.ts";
import { Phrases } from "../../text/phrases.ts";
import { TokenKind, type Tokens } from "../../text/tokens.ts";
import { readChain, smallNumber, yearNumber } from "./digits.ts";
import { inDocumentSymbol } from "./document-symbol.ts";
import { reading, type Reading } from "./reading.ts";
import { readAnyYearTail, readYearTail, yearParts } from "./year-tail.ts";

const monthWords = new Phrases(MONTH_WORDS);

/** `8`, `08`, `tám`, `mười hai` where a month is named; any one or two digits, so that month 13 is seen. */
export function readMonthNumber(tokens: Tokens, at: number): { month: number; to: number } | null {
  if (tokens.kinds[at] === TokenKind.Number) {
    const month = smallNumber(tokens.forms[at]);
    return month < 0 ? null : { month, to: at + 1 };
  }
  const words = monthWords.match(tokens, at);
  return words && { month: words.value, to: words.to };
}

/** `tháng 8/2022`, `tháng 04 năm 2020`, `tháng Tư`, `tháng 12 năm trước`, `tháng 8`, `tháng8/2022`. */
export function readMonth(tokens: Tokens, at: number): Reading | null {
  if (tokens.forms[at] !== "tháng") return null;
  const slashed = readMonthOfYear(tokens, at + 1);
  if (slashed) return { ...slashed, from: at, lead: at };
  const pair = readMonthPair(tokens, at + 1);
  if (pair) return { ...pair, from: at, lead: at };
  const number = readMonthNumber(tokens, at + 1);
  if (!number || isOtherFive(tokens, at + 1, number)) return null;
  const year = readAnyYearTail(tokens, number.to);
  const bare = year.to === number.to;
  if (bare && (number.month < 1 || number.month > 12 || isNoMonth(tokens, at, number.to))) return null;
  return reading(at, year.to, { unit: "month", month: number.month, ...yearParts(year) });
}

/** `7,8/2022` written without a space, one number to the eye: two months, the one behind the other. */
function readMonthPair(tokens: Tokens, at: number): Reading | null {
  const comma = tokens.forms[at]?.indexOf(",") ?? -1;
  if (comma < 0 || tokens.kinds[at] !== TokenKind.Number) return null;
  const first = smallNumber(tokens.forms[at]!.slice(0, comma));
  const last = smallNumber(tokens.forms[at]!.slice(comma + 1));
  const tail = readYearTail(tokens, at + 1);
  if (!tail || first < 1 || last !== first + 1 || last > 12) return null;
  const monthOf = (month: number): DateParts => ({ unit: "month", month, year: tail.year });
  return reading(at, tail.to, { unit: "range", first: monthOf(first), last: monthOf(last) });
}

/** `các tháng 10, 11 và 12`: months are listed. */
export const isPlural = (tokens: Tokens, at: number): boolean => tokens.forms[at - 1] === "các";

/** A month without a year that is none: `mỗi tháng 5`, `tháng một lần`, `tháng 8/11`, `Cách mạng tháng Tám`, `đường 30 tháng 4`. */
function isNoMonth(tokens: Tokens, at: number, to: number): boolean {
  const next = tokens.forms[to];
  if (next === "lần" || next === "%" || next === "/") return true;
  if (isPlural(tokens, at) && (next === "," || next === "và")) return smallNumber(tokens.forms[to + 1]) < 0;
  return NOT_BEFORE_UNIT.has(tokens.forms[at - 1] ?? "") || smallNumber(tokens.forms[at - 1]) > 0;
}

/**
 * `tháng năm` is May with a capital (`tháng Năm`) or with a year behind (`tháng năm/2022`, `tháng năm năm 2022`); in
 * `tháng năm 2022` the year alone is meant, its month left blank or counted before.
 */
function isOtherFive(tokens: Tokens, at: number, number: { month: number; to: number }): boolean {
  if (tokens.kinds[at] !== TokenKind.Word || number.month !== 5) return false;
  const written = tokens.text.slice(tokens.starts[at], tokens.ends[at]);
  if (readYearTail(tokens, number.to)) return false;
  return !/^N[^A-Z]*$/u.test(written) || written === written.toUpperCase();
}

/** A month by numbers alone: `8/2022`, `08.2022`, `8-2022`. */
export function readMonthOfYear(tokens: Tokens, at: number): Reading | null {
  const chain = readChain(tokens, at);
  if (chain?.parts.length !== 2 || inDocumentSymbol(tokens, at, chain.to)) return null;
  const month = smallNumber(chain.parts[0]);
  const year = yearNumber(chain.parts[1]);
  return month < 0 || year < 0 ? null : reading(at, chain.to, { unit: "month", month, year });
}

/** `T8/2022`, `Th8/2022`, with its year only: `T8` alone names many things. */
export function readShortMonth(tokens: Tokens, at: number): Reading | null {
  const month = readMonthOfYear(tokens, tokens.forms[at + 1] === "." ? at + 2 : at + 1);
  return month?.parts.unit === "month" && month.parts.month <= 12 ? { ...month, from: at, lead: at } : null;
}

/** `8/2022` behind a word that makes a month of it: `đến 8/2022`, `so với 12/2021`. */
export function readSlashMonth(tokens: Tokens, at: number): Reading | null {
  if (!BEFORE_BARE_PERIOD.has(tokens.forms[at - 1] ?? "")) return null;
  const month = readMonthOfYear(tokens, at);
  return month?.parts.unit === "month" && month.parts.month >= 1 && month.parts.month <= 12 ? month : null;
}
