import {
  NOT_AFTER_HIEN, NOT_BEFORE_HIEN, NOT_BEFORE_RELATIVE, RELATIVES,
} from "../../lexicon/period-words.ts"; // prettier-ignore
import type { RelativePeriod } from "../../model/mention.ts";
import { Phrases } from "../../text/phrases.ts";
import { TokenKind, type Tokens } from "../../text/tokens.ts";
import { yearAt } from "./digits.ts";
import { readMonth } from "./month.ts";
import { readHalf, readMonths } from "./months.ts";
import { readQuarter } from "./quarter.ts";
import { firstOf, reading, type Reading } from "./reading.ts";

const relatives = new Phrases(RELATIVES);

export const RELATIVE_WORDS: readonly string[] = relatives.firstForms();

/** `cùng kỳ`, `cùng kỳ năm trước`, `cùng kỳ năm 2021`, `năm ngoái`, `quý trước`, `đến nay`. */
export function readRelative(tokens: Tokens, at: number): Reading | null {
  const hit = relatives.match(tokens, at);
  if (!hit || isOther(tokens, at, hit.to, hit.value)) return null;
  if (hit.value !== "same-period") return relative(at, hit.to, hit.value, null);
  return readSamePeriodTail(tokens, at, hit.to);
}

const relative = (from: number, to: number, what: RelativePeriod, year: number | null): Reading =>
  reading(from, to, { unit: "relative", what, year });

/** `2 năm trước`, `các năm trước`, `thực hiện`, `hiện đại`. */
function isOther(tokens: Tokens, at: number, to: number, what: RelativePeriod): boolean {
  const before = tokens.forms[at - 1] ?? "";
  if (tokens.forms[at] === "hiện" && to === at + 1) {
    return NOT_BEFORE_HIEN.has(before) || NOT_AFTER_HIEN.has(tokens.forms[to] ?? "");
  }
  if (what === "now") return NOT_BEFORE_RELATIVE.has(before);
  if (what === "same-period") return false;
  // `cả năm 2023` and `năm trước 30/6` name it, `nhiều hơn tháng trước 10 triệu đồng` and `cộng dồn từ đầu năm 340 giấy phép` do not
  const plain = what.startsWith("previous") || what === "year-to-date";
  const named = !plain || yearAt(tokens, to) > 0 || /^[-/]$/.test(tokens.forms[to + 1] ?? "");
  const namesDay = tokens.forms[to] === "ngày" || (tokens.kinds[to] === TokenKind.Number && named);
  return tokens.kinds[at - 1] === TokenKind.Number || NOT_BEFORE_RELATIVE.has(before) || namesDay;
}

/** What says which year or period: `năm trước`, `năm 2021`, `của năm 2021`, `2021`, `tháng trước`. */
function readSamePeriodTail(tokens: Tokens, at: number, end: number): Reading {
  const start = tokens.forms[end] === "của" ? end + 1 : end;
  const named = readPeriod(tokens, start);
  if (named && "year" in named.parts && named.parts.unit !== "year") return yearEarlier(named, at);
  const word = tokens.forms[start] === "năm" ? start + 1 : start;
  const year = yearAt(tokens, word);
  if (year > 0) return relative(at, word + 1, "same-period", year);
  const tail = relatives.match(tokens, start);
  if (tail?.value === "previous-year") return relative(at, tail.to, "same-period", null);
  if (tail?.value === "previous-month" || tail?.value === "previous-quarter")
    return relative(at, tail.to, tail.value, null);
  return relative(at, end, "same-period", null);
}

const readPeriod = firstOf(readMonths, readHalf, readQuarter, readMonth);

/** `cùng kỳ 6 tháng đầu năm 2021` is that half; without its year, of the year before. */
function yearEarlier(named: Reading, from: number): Reading {
  const parts =
    "year" in named.parts && named.parts.year === null ? { ...named.parts, yearsBack: 1 } : named.parts;
  return { ...named, from, lead: from, parts };
}

/** `cuối năm`, `hết năm` without a number, where a word makes a deadline or state of it: `đến cuối năm`. */
export function readYearEnd(tokens: Tokens, at: number): Reading | null {
  if (tokens.forms[at + 1] !== "năm" || yearAt(tokens, at + 2) > 0) return null;
  const next = tokens.forms[at + 2];
  if (next === "học" || (tokens.forms[at] === "cuối" && !BEFORE_YEAR_END.has(tokens.forms[at - 1] ?? "")))
    return null;
  const to = next === "nay" ? at + 3 : at + 2;
  return { ...relative(at, to, "this-year", null), lead: at + 1 };
}

const BEFORE_YEAR_END = new Set(["đến", "tới", "hết", "trước", "vào"]);
