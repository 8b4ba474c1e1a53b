import type { Messages } from "../messages/messages.ts";
import type { Period } from "../model/period.ts";

type PeriodWords = Messages["periods"];

/** `2022-07-05` as `5/7/2022`. */
export function shortDate(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${Number(day)}/${Number(month)}/${year}`;
}

/** `1/8–15/8/2023`: the year once where both days share it. */
function dayRange(start: string, end: string): string {
  const from = shortDate(start);
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  return `${sameYear ? from.slice(0, from.lastIndexOf("/")) : from}–${shortDate(end)}`;
}

/** `2022-01-01/P9M`, `2022-01-01/P4Y`: N months or years from the first day of a year. */
function fromYearStart(code: string, words: PeriodWords): string | null {
  const [, year, count, unit] = /^(\d{4})-01-01\/P(\d+)([MY])$/.exec(code) ?? [];
  if (!year) return null;
  return unit === "M" ? words.months(count!, year) : `${year}–${Number(year) + Number(count) - 1}`;
}

function named(code: string, words: PeriodWords): string | null {
  const [, year, letter, rest] = /^(\d{4})(?:-([SQ]?)(\d+))?$/.exec(code) ?? [];
  if (!year) return fromYearStart(code, words);
  if (rest === undefined) return year;
  if (letter === "S") return rest === "1" ? words.firstHalf(year) : words.secondHalf(year);
  if (letter === "Q") return words.quarter(Number(rest), year);
  return words.month(String(Number(rest)), year);
}

/** A period in few letters: `6T đầu 2022`, `9T 2022`, `Quý III/2023`, `đến 31/5/2022`, `2022–2025`. */
export function shortPeriod({ code, start, end, text }: Period, words: PeriodWords): string {
  const name = named(code, words);
  if (name) return name;
  if (start && end) return start === end ? shortDate(start) : dayRange(start, end);
  if (end) return words.until(shortDate(end));
  return start ? words.since(shortDate(start)) : text;
}
