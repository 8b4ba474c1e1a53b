import { isoDay, monthOf, yearOf } from "../day.ts";
import { monthOfYear, quarterOf, shiftDay, shiftInterval, wholeYear, type Interval } from "../interval.ts";
import type { DateParts } from "../../model/mention.ts";

type RelativeParts = Extract<DateParts, { unit: "relative" }>;

/** What a relative date is counted from. */
export interface Anchor {
  /** The period spoken of around it. */
  period: Interval | null;
  documentPeriod: Interval | null;
  documentDate: string | null;
  documentYear: number | null;
}

/** The days a relative date means, or null where nothing around it says from where to count. */
export function relativeInterval(parts: RelativeParts, anchor: Anchor): Interval | null {
  if (parts.what === "now") return now(anchor);
  if (parts.what === "same-period") return samePeriod(parts.year, anchor);
  const end = anchor.period?.end ?? anchor.documentPeriod?.end ?? anchor.documentDate;
  const year = parts.year ?? (end ? yearOf(end) : anchor.documentYear);
  if (year === null) return null;
  if (parts.what === "previous-year") return wholeYear(year - 1);
  if (parts.what === "this-year") return wholeYear(year);
  if (parts.what === "rest-of-year") return restOfYear(year, anchor);
  if (parts.what === "year-to-date") return end ? { start: isoDay(year, 1, 1), end } : null;
  return end ? nearby(parts.what, end) : null;
}

function now({ documentDate, documentPeriod }: Anchor): Interval | null {
  const end = documentDate ?? documentPeriod?.end ?? null;
  return end === null ? null : { start: null, end };
}

/** The period around it one year back, or in the year written: of 6 months 2022, `cùng kỳ năm 2021`. */
function samePeriod(year: number | null, anchor: Anchor): Interval | null {
  const period = anchor.period ?? anchor.documentPeriod;
  if (!period?.end) return year === null ? null : wholeYear(year);
  const back = year === null ? 1 : yearOf(period.end) - year;
  return shiftInterval(period, -12 * back);
}

/** From the month behind the period reported on to December. */
function restOfYear(year: number, { documentPeriod }: Anchor): Interval {
  const end = documentPeriod?.end;
  const begun = end && yearOf(end) === year && monthOf(end) < 12 ? monthOf(end) + 1 : null;
  return { start: begun === null ? null : isoDay(year, begun, 1), end: isoDay(year, 12, 31) };
}

/** The quarter or month that `end` lies in, or the one before. */
function nearby(
  what: "previous-quarter" | "previous-month" | "this-quarter" | "this-month",
  end: string,
): Interval {
  const months = what === "previous-quarter" ? -3 : what === "previous-month" ? -1 : 0;
  const moved = months === 0 ? end : shiftDay(end, months);
  const byQuarter = what === "previous-quarter" || what === "this-quarter";
  return byQuarter
    ? quarterOf(yearOf(moved), Math.ceil(monthOf(moved) / 3))
    : monthOfYear(yearOf(moved), monthOf(moved));
}
