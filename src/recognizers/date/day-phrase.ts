import { BEFORE_SHORT_DAY, DAY_PARTS, TOLD_DAYS } from "../../lexicon/period-words.ts";
import { startsCapital } from "../../text/capitals.ts";
import { TokenKind, type Tokens } from "../../text/tokens.ts";
import { readAnyDay, readSpelledDay, skipDayWord, type DayReading } from "./day.ts";
import { readChain, smallNumber } from "./digits.ts";
import { endsClause } from "./clause.ts";
import { reading, type Reading } from "./reading.ts";

const dayOf = (found: DayReading, lead: number): Reading =>
  reading(found.from, found.to, { unit: "day", day: found.day, month: found.month, year: found.year }, lead);

/** `ngày 22/7/2022`, `ngày 22/7`, `ngày 5 tháng 8`, and `ngày 5` of `ngày 5 và 6/8/2022`. */
export function readNamedDay(tokens: Tokens, at: number): Reading | null {
  const from = skipDayWord(tokens, at);
  if (from === at) return null;
  const found = readAnyDay(tokens, at);
  return found ? dayOf(found, at) : readListedDay(tokens, from, at);
}

/** A day by numbers alone: `22/7/2022`; `14/7` only where a word beside it makes a day of it (`Sáng 14/7`). */
export function readNumberDay(tokens: Tokens, at: number): Reading | null {
  const found = readAnyDay(tokens, at);
  if (!found) return isListContinued(tokens, at) ? readListEntry(tokens, at) : null;
  return found.year !== null || isShortDay(tokens, at, found) || opensStretch(tokens, found)
    ? dayOf(found, at)
    : null;
}

/** `1/3 - 31/5/2024`: a later day with its year stands behind the dash. */
function opensStretch(tokens: Tokens, { to, day, month }: DayReading): boolean {
  const last = tokens.forms[to] === "-" ? readAnyDay(tokens, to + 1) : null;
  return last !== null && last.year !== null && last.month * 31 + last.day > month * 31 + day;
}

/** `Sáng 14/7`; `đến 30/6`, which is no share; `trước 7/8.` at a clause's end; `Ngày Chuyển đổi số quốc gia 10/10`. */
function isShortDay(tokens: Tokens, at: number, { to, day, month }: DayReading): boolean {
  const before = tokens.forms[at - 1] ?? "";
  if (DAY_PARTS.has(before) || isTold(tokens, before === "(" ? at - 2 : at - 1)) return true;
  const closed = endsClause(tokens, to);
  return BEFORE_SHORT_DAY.has(before) ? closed || day > month : closed && isNamedDay(tokens, at);
}

/** `sáng nay (5/10)`, `hôm qua 4/10`: the day told in words before. */
const isTold = (tokens: Tokens, at: number): boolean =>
  TOLD_DAYS.has(tokens.forms[at] ?? "") && DAY_PARTS.has(tokens.forms[at - 1] ?? "");

const NAME_REACH = 7;

/** True behind the name of a day, `Ngày` with a capital up to seven words before: `Ngày Quốc tế Phụ nữ 8/3`. */
function isNamedDay(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - NAME_REACH && tokens.kinds[i] === TokenKind.Word; i--) {
    if (tokens.forms[i] === "ngày")
      return tokens.text[tokens.starts[i]!] === "N" && startsCapital(tokens, i + 1);
  }
  return false;
}

const LIST_REACH = 10;
const joins = (form: string | undefined): boolean =>
  form === "," || form === "và" || form === "-" || form === "&";

/** A day alone that takes its month from the last of its list: `5` and `6` of `ngày 5, 6 và 7/8/2022`. */
function readListedDay(tokens: Tokens, at: number, lead: number): Reading | null {
  const day = smallNumber(tokens.forms[at]);
  if (day < 1 || day > 31) return null;
  for (let i = at + 1; i < at + LIST_REACH && joins(tokens.forms[i]); i += 2) {
    const last = readLastDay(tokens, i + 1);
    if (last) return reading(at, at + 1, { unit: "day", day, month: last.month, year: last.year }, lead);
    if (smallNumber(tokens.forms[i + 1]) < 0) return null;
  }
  return null;
}

/** `6` or `9 tháng 8` further on in a list of days. */
function readListEntry(tokens: Tokens, at: number): Reading | null {
  const last = readSpelledDay(tokens, at, true);
  return last ? dayOf(last, at) : readListedDay(tokens, at, at);
}

/** The day that closes a list or stretch; it may do without `ngày`: `9 tháng 8` of `ngày 8 - 9 tháng 8`. */
const readLastDay = (tokens: Tokens, at: number): DayReading | null =>
  readAnyDay(tokens, at) ?? readSpelledDay(tokens, at, true);

/** True for a number in a list that `ngày` opens. */
function isListContinued(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i > 0 && i > at - LIST_REACH && joins(tokens.forms[i]); i -= 2) {
    if (smallNumber(tokens.forms[i - 1]) < 0) return false;
    if (tokens.forms[i - 2] === "ngày") return true;
  }
  return false;
}

/** The time of day beside a date, used up with it: `10:03 CH`, `, 8 giờ 30 phút`, `08h30`. */
export function skipTime(tokens: Tokens, at: number): number {
  let to = tokens.forms[at] === "," || tokens.forms[at] === "-" ? at + 1 : at;
  if (smallNumber(tokens.forms[to]) < 0) return at;
  const mark = tokens.forms[to + 1];
  if (mark !== ":" && mark !== "giờ" && mark !== "h") return at;
  to += 2;
  if (smallNumber(tokens.forms[to]) >= 0) to++;
  else if (mark === ":") return at;
  if (tokens.forms[to] === ":" && smallNumber(tokens.forms[to + 1]) >= 0) to += 2;
  return TIME_ENDS.has(tokens.forms[to] ?? "") ? to + 1 : to;
}

const TIME_ENDS = new Set(["sa", "ch", "am", "pm", "phút", "'", "’"]);

/** A time before its day: `08 giờ 30 phút, ngày 22/7/2022`, `10:03 26/09/2020`. */
export function readTimedDay(tokens: Tokens, at: number): Reading | null {
  const behind = skipTime(tokens, at);
  if (behind === at) return null;
  const start = tokens.forms[behind] === "," || tokens.forms[behind] === "-" ? behind + 1 : behind;
  const day = readNamedDay(tokens, start) ?? readNumberDay(tokens, start);
  return day && { ...day, lead: at };
}

/** `5-6/8/2022` and `1 - 15/8/2023`: days of one month, the month written once. */
export function readDayStretch(tokens: Tokens, at: number): Reading | null {
  const from = skipDayWord(tokens, at);
  const day = smallNumber(tokens.forms[from]);
  if (day < 1 || day > 31 || tokens.forms[from + 1] !== "-" || readChain(tokens, from)?.parts.length === 3)
    return null;
  const last = readLastDay(tokens, from + 2);
  if (!last || last.day <= day || (last.year === null && from === at)) return null;
  const { month, year } = last;
  return {
    ...reading(
      from,
      last.to,
      {
        unit: "range",
        first: { unit: "day", day, month, year },
        last: { unit: "day", day: last.day, month, year },
      },
      at,
    ),
  };
}
