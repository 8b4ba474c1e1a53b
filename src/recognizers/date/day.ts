import { TokenKind, type Tokens } from "../../text/tokens.ts";
import { readChain, smallNumber, yearAt, yearNumber } from "./digits.ts";
import { inDocumentSymbol } from "./document-symbol.ts";
import { readMonthNumber } from "./month.ts";
import { readYearTail } from "./year-tail.ts";

/** A single day as written; `from` is its first token behind `ngày`. A year not written is null. */
export interface DayReading {
  from: number;
  to: number;
  day: number;
  month: number;
  year: number | null;
}

/** A day with its year. */
export interface FullDay extends DayReading {
  year: number;
}

/**
 * Any written form of one full day at token `at`: `22/7/2022`, `05.6.2023`, `29 - 04 - 2020`, `ngày 22/7/ 2022`,
 * `ký ngày 05 tháng 7 năm 2024`. Days that cannot be (`31/02/2022`) are read as well.
 */
export function readDay(tokens: Tokens, at: number): FullDay | null {
  const reading = readAnyDay(tokens, at);
  return reading?.year != null ? (reading as FullDay) : null;
}

/** As `readDay`, and days without their year: `ngày 22/7`, `22/7`, `ngày 5 tháng 8`. */
export function readAnyDay(tokens: Tokens, at: number): DayReading | null {
  const from = skipDayWord(tokens, at);
  if (tokens.kinds[from] !== TokenKind.Number) return null;
  return readNumericDay(tokens, from, from > at) ?? readSpelledDay(tokens, from, from > at);
}

/** `ngày`, `ký ngày`, `ngày mùng`, `ngày mồng`: the token after them. */
export function skipDayWord(tokens: Tokens, at: number): number {
  const start = tokens.forms[at] === "ký" ? at + 1 : at;
  if (tokens.forms[start] !== "ngày") return at;
  const next = tokens.forms[start + 1];
  return next === "mùng" || next === "mồng" ? start + 2 : start + 1;
}

/** `22/7/2022`, `05.6.2023`, `22/7`, `22/7 năm 2022`; a two-digit year only behind `ngày`, `vào` and the like. */
function readNumericDay(tokens: Tokens, from: number, named: boolean): DayReading | null {
  if (yearNumber(tokens.forms[from]) > 0) return readYearFirst(tokens, from);
  const chain = readChain(tokens, from);
  if (!chain || inDocumentSymbol(tokens, from, chain.to)) return null;
  const day = smallNumber(chain.parts[0]);
  const month = smallNumber(chain.parts[1]);
  if (day < 0 || month < 0) return null;
  const possible = day >= 1 && day <= 31 && month >= 1 && month <= 12;
  if (chain.parts.length === 2) {
    if (!possible || tokens.forms[chain.to] === "tháng") return null;
    const tail = readYearTail(tokens, chain.to);
    return { from, to: tail?.to ?? chain.to, day, month, year: tail?.year ?? null };
  }
  const year = writtenYear(chain.parts[2]!, possible && (named || IN_TIME.has(tokens.forms[from - 1] ?? "")));
  if (year < 0 || !(possible || named || chain.separators === "//")) return null;
  return { from, to: chain.to, day, month, year };
}

/** `2022-07-22`, `2022/07/22`, as machines write it; only a day that can be. */
function readYearFirst(tokens: Tokens, from: number): DayReading | null {
  const mark = tokens.forms[from + 1];
  if ((mark !== "-" && mark !== "/") || tokens.forms[from + 3] !== mark) return null;
  const [month, day] = [smallNumber(tokens.forms[from + 2]), smallNumber(tokens.forms[from + 4])];
  const year = yearNumber(tokens.forms[from]);
  const possible = year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return possible && !inDocumentSymbol(tokens, from, from + 5)
    ? { from, to: from + 5, day, month, year }
    : null;
}

/** `khóa sổ vào 12/8/23` */
const IN_TIME = new Set(["vào", "hôm", "sáng", "chiều", "tối"]);

function writtenYear(form: string, shortAllowed: boolean): number {
  if (form.length === 2 && shortAllowed) return 2000 + smallNumber(form);
  return yearNumber(form);
}

/** `05 tháng 7 năm 2024`, `5 tháng 8/2022`, `30 tháng tư, năm 2024`; without its year only behind `ngày`. */
export function readSpelledDay(tokens: Tokens, from: number, named: boolean): DayReading | null {
  const day = smallNumber(tokens.forms[from]);
  // `ngày 4, tháng 8, năm 2025`
  const comma = named && tokens.forms[from + 1] === "," ? 1 : 0;
  if (day < 0 || tokens.forms[from + 1 + comma] !== "tháng") return null;
  const month = readMonthNumber(tokens, from + 2 + comma);
  if (!month) return null;
  const year = readYearTail(tokens, month.to);
  if (!year && (!named || isBlankMonth(tokens, month.to))) return null;
  if (!named && RANKS.has(tokens.forms[from - 1] ?? "")) return null;
  return { from, to: year?.to ?? month.to, day, month: month.month, year: year?.year ?? null };
}

/** `ngày 10 tháng năm 2023` is no May: the month was left blank. */
const isBlankMonth = (tokens: Tokens, at: number): boolean =>
  tokens.forms[at - 1] === "năm" && yearAt(tokens, at) > 0;

/** `thứ 12 tháng 5/2023` is a place, and a month. */
const RANKS = new Set(["thứ", "hạng"]);
