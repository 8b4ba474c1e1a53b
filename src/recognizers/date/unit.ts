import { TokenKind, type Tokens } from "../../text/tokens.ts";
import { readAnyDay } from "./day.ts";
import { readNamedDay, readNumberDay, readTimedDay } from "./day-phrase.ts";
import { readMonth, readMonthNumber, readMonthOfYear, readShortMonth } from "./month.ts";
import { quarterNumber, readQuarter, readShortQuarter } from "./quarter.ts";
import { firstOf, reading, type Reader, type Reading } from "./reading.ts";
import { readYear, readYearStart } from "./year.ts";
import { readYearTail } from "./year-tail.ts";
import { yearAt } from "./digits.ts";

const BY_WORD: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["ngày", readNamedDay],
  ["tháng", readMonth],
  ["quý", readQuarter],
  ["năm", readYear],
  ["đầu", readYearStart],
  ["t", readShortMonth],
  ["q", readShortQuarter],
]);

const readByNumber = firstOf(readNumberDay, readTimedDay);

/** A day, month, quarter or year that names itself; may be one end of a range. */
export const readUnit: Reader = (tokens, at) =>
  tokens.kinds[at] === TokenKind.Number
    ? readByNumber(tokens, at)
    : (BY_WORD.get(tokens.forms[at]!)?.(tokens, at) ?? null);

/** A unit that another end of the range explains: `15/12`, `6/2022`, `2022`, `III/2023`. */
export function readBareUnit(tokens: Tokens, at: number, unit: string): Reading | null {
  if (unit === "day") return readBareDay(tokens, at);
  if (unit === "month") return readMonthOfYear(tokens, at) ?? readBareMonth(tokens, at);
  if (unit === "year") return readBareYearNumber(tokens, at);
  return unit === "quarter" ? readBareQuarter(tokens, at) : null;
}

function readBareDay(tokens: Tokens, at: number): Reading | null {
  const found = readAnyDay(tokens, at);
  if (!found) return null;
  return reading(
    found.from,
    found.to,
    { unit: "day", day: found.day, month: found.month, year: found.year },
    at,
  );
}

/** `6 năm 2022`. */
function readBareMonth(tokens: Tokens, at: number): Reading | null {
  const number = readMonthNumber(tokens, at);
  const year = number && readYearTail(tokens, number.to);
  return year && reading(at, year.to, { unit: "month", month: number.month, year: year.year });
}

function readBareYearNumber(tokens: Tokens, at: number): Reading | null {
  const year = yearAt(tokens, at);
  return year < 0 ? null : reading(at, at + 1, { unit: "year", year });
}

function readBareQuarter(tokens: Tokens, at: number): Reading | null {
  const quarter = quarterNumber(tokens, at);
  if (quarter < 1 || quarter > 4) return null;
  const year = readYearTail(tokens, at + 1);
  return reading(at, year?.to ?? at + 1, { unit: "quarter", quarter, year: year?.year ?? null });
}
