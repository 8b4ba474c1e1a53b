import { MONTH_WORDS } from "../../lexicon/months.ts";
import {
  AFTER_CUMULATIVE,
  AFTER_WITHIN,
  BEFORE_CUMULATIVE,
  DONE_WITHIN,
  BEFORE_DURATION,
  REPORTED_ON,
  UNDERTAKINGS,
} from "../../lexicon/month-counts.ts";
import type { DateParts } from "../../model/mention.ts";
import { Phrases } from "../../text/phrases.ts";
import { gluedToPrevious, TokenKind, type Tokens } from "../../text/tokens.ts";
import { endsClause, startsClause } from "./clause.ts";
import { smallNumber, yearAt } from "./digits.ts";
import { reading, type Reading } from "./reading.ts";
import { readAnyYearTail, readYearTail, yearParts, yearWordAt, type YearTail } from "./year-tail.ts";

const countWords = new Phrases(MONTH_WORDS.filter(([words]) => words !== "tư"));

/** First words of a count of months, for dispatch. */
export const MONTH_COUNT_WORDS: readonly string[] = countWords.firstForms();

interface Count {
  count: number;
  to: number;
}

/** `6`, `06`, `sáu`, `mười một` before `tháng`. */
function readCount(tokens: Tokens, at: number): Count | null {
  if (tokens.kinds[at] === TokenKind.Number) {
    const count = smallNumber(tokens.forms[at]);
    return count >= 1 && count <= 12 ? { count, to: at + 1 } : null;
  }
  const words = countWords.match(tokens, at);
  return words && { count: words.value, to: words.to };
}

/** First or last N months of a year: `6 tháng đầu năm 2022`, `06 tháng cuối năm`, `9 tháng năm 2022`, `11 tháng`. */
export function readMonths(tokens: Tokens, at: number): Reading | null {
  const count = tokens.forms[at - 1] === "ngày" ? null : readCount(tokens, at);
  if (count && tokens.forms[count.to] === "t") return readShortMonths(tokens, at, count);
  if (count && tokens.forms[count.to] === "quý") return readQuarters(tokens, at, count);
  if (!count || tokens.forms[count.to] !== "tháng") return null;
  const behind = count.to + 1;
  const side = SIDES.get(tokens.forms[behind] ?? "");
  const found = side ? readSided(tokens, behind, side) : readUnsided(tokens, behind);
  if (found) return reading(at, found.year.to, monthsParts(count.count, found.last, found.year));
  return isBareCount(tokens, at, behind)
    ? reading(at, behind, monthsParts(count.count, false, { year: null, to: behind }))
    : null;
}

/** `2 quý đầu năm 2023`, `ba quý đầu năm`. */
function readQuarters(tokens: Tokens, at: number, { count, to }: Count): Reading | null {
  const side = SIDES.get(tokens.forms[to + 1] ?? "");
  const found = side && count <= 4 ? readSided(tokens, to + 1, side) : null;
  return found && reading(at, found.year.to, monthsParts(count * 3, found.last, found.year));
}

/** `9T/2024`, `6T2024` of table heads, with its year only. */
function readShortMonths(tokens: Tokens, at: number, { count, to }: Count): Reading | null {
  if (!gluedToPrevious(tokens, to)) return null;
  const plain = yearAt(tokens, to + 1);
  const year = plain > 0 ? { year: plain, to: to + 2 } : readYearTail(tokens, to + 1);
  return year && reading(at, year.to, monthsParts(count, false, year));
}

interface Found {
  last: boolean;
  year: YearTail;
}

const SIDES: ReadonlyMap<string, "first" | "last"> = new Map([
  ["đầu", "first"],
  ["cuối", "last"],
  ["còn", "last"],
]);

/** `đầu năm 2022`, `đầu tiên của năm`, `cuối năm`, `còn lại của năm 2022`, `đầu 2022`; `đầu` alone at a clause's end. */
function readSided(tokens: Tokens, at: number, side: "first" | "last"): Found | null {
  const pair = tokens.forms[at + 1];
  const to = pair === "tiên" || pair === "lại" ? at + 2 : at + 1;
  const last = side === "last";
  const year = readAnyYearTail(tokens, to);
  if (year.to > to) return { last, year };
  const word = yearWordAt(tokens, to);
  if (word !== null && tokens.forms[to] !== ",") return { last, year: { year: null, to: word } };
  const plain = yearAt(tokens, to);
  if (plain > 0) return { last, year: { year: plain, to: to + 1 } };
  return endsClause(tokens, to) ? { last, year: { year: null, to } } : null;
}

/** `năm 2022`, `/2022`, `của năm 2022`, `2022`. */
function readUnsided(tokens: Tokens, at: number): Found | null {
  const year = readYearTail(tokens, at);
  if (year) return { last: false, year };
  const tail = readAnyYearTail(tokens, at);
  if (tail.to > at) return { last: false, year: tail };
  const plain = yearAt(tokens, at);
  return plain < 0 ? null : { last: false, year: { year: plain, to: at + 1 } };
}

/** `6 tháng` is a half, `9 tháng` the first nine months. */
function monthsParts(count: number, last: boolean, year: YearTail): DateParts {
  if (count === 6) return { unit: "half", half: last ? 2 : 1, ...yearParts(year) };
  return { unit: "months", count, last, ...yearParts(year) };
}

/**
 * `11 tháng` alone is the first eleven months where the words around make no duration of it: `trong 11 tháng, toàn
 * tỉnh`, `CPI 9 tháng tăng`, `lũy kế 8 tháng`, `tháng 9 và 9 tháng`, but not `sau 6 tháng triển khai`.
 */
function isBareCount(tokens: Tokens, at: number, to: number): boolean {
  const before = tokens.forms[at - 1] ?? "\n";
  if (BEFORE_CUMULATIVE.has(before) || isCoordinated(tokens, at)) return true;
  if (REPORTED_ON.has(before) && !UNDERTAKINGS.has(tokens.forms[to] ?? "")) return true;
  if (before === "trong" && AFTER_WITHIN.has(tokens.forms[to] ?? "")) return true;
  if (before === "trong" && DONE_WITHIN.has(tokens.forms[to] ?? "") && startsClause(tokens, at - 1))
    return true;
  if (tokens.forms[to] === "qua" && startsClause(tokens, at)) return true;
  if (!endsClause(tokens, to) && !AFTER_CUMULATIVE.has(tokens.forms[to]!)) return false;
  if (before === "trong") return startsClause(tokens, at - 1) || !endsClause(tokens, to);
  const counted = before === "-" ? at - 2 : at - 1;
  return !BEFORE_DURATION.has(before) && tokens.kinds[counted] !== TokenKind.Number;
}

/** `tháng 9 và 9 tháng`, `quý III, 9 tháng`: named beside a month or quarter. */
function isCoordinated(tokens: Tokens, at: number): boolean {
  const joint = tokens.forms[at - 1];
  const head = tokens.forms[at - 3];
  return (joint === "và" || joint === ",") && (head === "tháng" || head === "quý");
}

/** `nửa đầu năm 2022`, `nửa cuối năm`, `nửa năm đầu 2023`. */
export function readHalf(tokens: Tokens, at: number): Reading | null {
  if (tokens.forms[at] !== "nửa") return null;
  const swapped = tokens.forms[at + 1] === "năm";
  const word = tokens.forms[swapped ? at + 2 : at + 1];
  if (word !== "đầu" && word !== "cuối") return null;
  const half = word === "đầu" ? 1 : 2;
  if (swapped) {
    const plain = yearAt(tokens, at + 3);
    return reading(at, plain < 0 ? at + 3 : at + 4, { unit: "half", half, year: plain < 0 ? null : plain });
  }
  const found = readSided(tokens, at + 1, half === 1 ? "first" : "last");
  return found && found.year.to > at + 2
    ? reading(at, found.year.to, { unit: "half", half, ...yearParts(found.year) })
    : null;
}

/** `những tháng cuối năm 2023`, `các tháng còn lại của năm`: what is left of the year. */
export function readRestOfYear(tokens: Tokens, at: number): Reading | null {
  if (tokens.forms[at + 1] !== "tháng" || SIDES.get(tokens.forms[at + 2] ?? "") !== "last") return null;
  const found = readSided(tokens, at + 2, "last");
  if (!found) return null;
  return reading(at, found.year.to, { unit: "relative", what: "rest-of-year", year: found.year.year });
}
