import type { DateParts } from "../../model/mention.ts";
import type { Tokens } from "../../text/tokens.ts";
import { endsClause } from "./clause.ts";
import { readMonthOfYear } from "./month.ts";
import { smallNumber } from "./digits.ts";
import { reading, type Reading } from "./reading.ts";
import { skipDayWord } from "./day.ts";
import { readBareUnit, readUnit } from "./unit.ts";

/** `từ ngày A đến ngày B`, `từ ngày 1 đến 15/8/2023`, `từ tháng 1 đến tháng 6/2022`, `từ năm 2021 đến nay`. */
export function readRange(tokens: Tokens, at: number): Reading | null {
  const start = tokens.forms[at] === "kể" ? at + 2 : at + 1;
  if (tokens.forms[start - 1] !== "từ") return null;
  for (const first of firstEnds(tokens, start)) {
    if (first.parts.unit === "range") return { ...first, lead: at };
    const joint = jointAt(tokens, first.to);
    const last = joint && readLast(tokens, joint, first.parts.unit, true);
    if (last && !isShareRange(tokens, first, last)) return { ...rangeOf(first, last), lead: at };
  }
  return null;
}

/** `từ 1/3 đến 2/3 số hộ` counts shares; `từ 15/8 đến 21/8` cannot. */
function isShareRange(tokens: Tokens, first: Reading, last: Reading): boolean {
  if (first.lead !== first.from || last.lead !== last.from || endsClause(tokens, last.to)) return false;
  return mayBeShare(first.parts) && mayBeShare(last.parts);
}

const mayBeShare = (parts: DateParts): boolean =>
  parts.unit === "day" && parts.year === null && parts.month !== null && parts.day <= parts.month;

/** A single date that a dash or `đến` goes on from: `22/7 - 25/7/2022`, `tháng 1-6/2022`, `quý I đến quý III/2023`. */
export function extendRange(tokens: Tokens, first: Reading): Reading {
  const joint = STRETCHES.has(first.parts.unit) && jointAt(tokens, first.to);
  const last = joint && readLast(tokens, joint, first.parts.unit, false);
  return last && last.parts.unit === first.parts.unit ? { ...rangeOf(first, last), lead: first.lead } : first;
}

const STRETCHES = new Set(["day", "month", "quarter", "year"]);

/** What may begin a range behind `từ`, surest first: a unit, then numbers that only the other end explains. */
function* firstEnds(tokens: Tokens, at: number): Generator<Reading> {
  const unit = readUnit(tokens, at);
  if (unit) yield unit;
  for (const kind of ["day", "year"]) {
    const bare = readBareUnit(tokens, at, kind);
    if (bare) yield bare;
  }
  const month = readMonthOfYear(tokens, at);
  if (month) yield month;
  const from = skipDayWord(tokens, at);
  const day = smallNumber(tokens.forms[from]);
  if (day >= 1 && day <= 31) yield reading(from, from + 1, { unit: "day", day, month: null, year: null }, at);
}

/** The token behind `đến`, `tới`, `-`, `đến hết`, `đến cuối`; 0 without one. */
function jointAt(tokens: Tokens, at: number): number {
  const start = tokens.forms[at] === "cho" ? at + 1 : at;
  if (!JOINTS.has(tokens.forms[start] ?? "")) return 0;
  return JOINT_ENDS.has(tokens.forms[start + 1] ?? "") ? start + 2 : start + 1;
}

const JOINTS = new Set(["đến", "tới", "-", "÷", "~"]);
const JOINT_ENDS = new Set(["hết", "cuối"]);

function readLast(tokens: Tokens, at: number, unit: string, introduced: boolean): Reading | null {
  if (introduced && tokens.forms[at] === "nay") {
    return reading(at, at + 1, { unit: "relative", what: "now", year: null });
  }
  return readUnit(tokens, at) ?? readBareUnit(tokens, at, unit);
}

/** One range of two ends; what the first leaves out it takes from the last: month, year. */
function rangeOf(first: Reading, last: Reading): Reading {
  const end = last.parts.unit === "range" ? last.parts.last : last.parts;
  return reading(first.from, last.to, { unit: "range", first: completed(first.parts, end), last: end });
}

function completed(first: DateParts, last: DateParts): DateParts {
  if (!("year" in first) || first.unit === "year" || first.unit === "relative" || first.year !== null)
    return first;
  const dated =
    first.unit === "day" && first.month === null && last.unit === "day"
      ? { ...first, month: last.month }
      : first;
  const year = "year" in last ? last.year : null;
  return year === null ? dated : { ...dated, year: isLater(dated, last) ? year - 1 : year };
}

/** True where `first` would come behind `last` in one year: `từ 15/12 đến 14/6/2022` begins the year before. */
const isLater = (first: DateParts, last: DateParts): boolean =>
  first.unit === last.unit && orderOf(first) > orderOf(last);

function orderOf(parts: DateParts): number {
  if (parts.unit === "day") return (parts.month ?? 0) * 100 + parts.day;
  if (parts.unit === "month") return parts.month;
  return parts.unit === "quarter" ? parts.quarter : 0;
}
