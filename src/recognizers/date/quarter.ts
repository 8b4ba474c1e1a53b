import { NOT_BEFORE_UNIT } from "../../lexicon/period-words.ts";
import { gluedToPrevious, TokenKind, type Tokens } from "../../text/tokens.ts";
import { smallNumber, yearNumber } from "./digits.ts";
import { reading, type Reading } from "./reading.ts";
import { readAnyYearTail, readYearTail, yearParts, yearWordAt, type YearTail } from "./year-tail.ts";

const QUARTER_WORDS: ReadonlyMap<string, number> = new Map([
  ["i", 1], ["ii", 2], ["iii", 3], ["iv", 4],
  ["một", 1], ["hai", 2], ["ba", 3], ["bốn", 4], ["tư", 4],
]); // prettier-ignore

/** `I`, `3`, `03`, `ba`; else 0. */
export function quarterNumber(tokens: Tokens, at: number): number {
  if (tokens.kinds[at] === TokenKind.Word) return QUARTER_WORDS.get(tokens.forms[at]!) ?? 0;
  return tokens.kinds[at] === TokenKind.Number ? Math.max(0, smallNumber(tokens.forms[at])) : 0;
}

/** `Quý III năm 2023`, `quý 2/2024`, `quý 1.2024`, `quý I`, `quý IV năm trước`; `quý 5/2022` is read, and cannot be. */
export function readQuarter(tokens: Tokens, at: number): Reading | null {
  if (tokens.forms[at] !== "quý") return null;
  const dotted = dottedQuarter(tokens, at + 1);
  if (dotted) return { ...dotted, from: at, lead: at };
  const end = tokens.forms[at + 1] === "đầu" ? 1 : tokens.forms[at + 1] === "cuối" ? 4 : 0;
  if (end > 0) return readEndQuarter(tokens, at, end);
  const quarter = quarterNumber(tokens, at + 1);
  const year = readAnyYearTail(tokens, at + 2);
  const dated = year.to > at + 2;
  return dated || !isNoQuarter(tokens, at) ? quarterReading(at, quarter, year, dated) : null;
}

/** `mỗi quý 1 lần`, `Phú Quý 3`; not `quý III và quý IV lần lượt`. */
const isNoQuarter = (tokens: Tokens, at: number): boolean =>
  (tokens.forms[at + 2] === "lần" && tokens.forms[at + 3] !== "lượt") ||
  NOT_BEFORE_UNIT.has(tokens.forms[at - 1] ?? "");

/** `quý đầu năm 2022`, `quý đầu tiên của năm`, `quý cuối năm`. */
function readEndQuarter(tokens: Tokens, at: number, quarter: number): Reading | null {
  const behind = tokens.forms[at + 2] === "tiên" || tokens.forms[at + 2] === "cùng" ? at + 3 : at + 2;
  const year = readAnyYearTail(tokens, behind);
  if (year.to > behind) return quarterReading(at, quarter, year, false);
  const word = tokens.forms[behind] === "," ? null : yearWordAt(tokens, behind);
  return word === null ? null : quarterReading(at, quarter, { year: null, to: word }, false);
}

/** `Q3/2023`, `Q.III/2023`, `QIII-2023`, with its year only: `Q3` alone is a city district. */
export function readShortQuarter(tokens: Tokens, at: number): Reading | null {
  const form = tokens.forms[at]!;
  const roman = form === "q" ? 0 : (QUARTER_WORDS.get(form.slice(1)) ?? 0);
  const number = roman ? at : tokens.forms[at + 1] === "." ? at + 2 : at + 1;
  const year = readYearTail(tokens, number + 1);
  return year && quarterReading(at, roman || quarterNumber(tokens, number), year, false);
}

function quarterReading(
  from: number,
  quarter: number,
  year: YearTail,
  impossibleToo: boolean,
): Reading | null {
  if (quarter < 1 || (quarter > 4 && !impossibleToo)) return null;
  return reading(from, year.to, { unit: "quarter", quarter, ...yearParts(year) });
}

/** `1.2024`, one token. */
function dottedQuarter(tokens: Tokens, at: number): Reading | null {
  if (tokens.kinds[at] === TokenKind.Word) return dottedRoman(tokens, at);
  const [number, year, ...more] = tokens.kinds[at] === TokenKind.Number ? tokens.forms[at]!.split(".") : [];
  const written = yearNumber(year);
  const quarter = smallNumber(number);
  if (more.length > 0 || written < 0 || quarter < 1 || quarter > 4) return null;
  return reading(at, at + 1, { unit: "quarter", quarter, year: written });
}

/** `II.2024` */
function dottedRoman(tokens: Tokens, at: number): Reading | null {
  const quarter = quarterNumber(tokens, at);
  const glued =
    tokens.forms[at + 1] === "." && gluedToPrevious(tokens, at + 1) && gluedToPrevious(tokens, at + 2);
  const year = quarter > 0 && glued ? yearNumber(tokens.forms[at + 2]) : -1;
  return year > 0 ? reading(at, at + 3, { unit: "quarter", quarter, year }) : null;
}
