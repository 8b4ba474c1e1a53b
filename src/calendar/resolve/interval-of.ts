import { isoDay, isRealDay } from "../day.ts";
import {
  halfOf, lastMonths, monthOfYear, monthsOf, quarterOf, wholeYear, type ClosedInterval,
} from "../interval.ts"; // prettier-ignore
import type { DateParts } from "../../model/mention.ts";

/** `impossible` cannot be in any year; `unknown` lacks a year. */
export type IntervalReading = ClosedInterval | "impossible" | "unknown";

/** The days of one date, `year` standing for the year it leaves out. */
export function intervalOf(parts: DateParts, year: number | null): IntervalReading {
  if (parts.unit === "year") return wholeYear(parts.year);
  if (parts.unit === "range" || parts.unit === "relative") return "unknown";
  const own = parts.year ?? (year === null ? null : year - (parts.yearsBack ?? 0));
  if (!canBe(parts, own)) return "impossible";
  return own === null ? "unknown" : ofYear(parts, own);
}

type PartOfYear = Exclude<DateParts, { unit: "year" | "range" | "relative" }>;

const LEAP_YEAR = 2024;

function canBe(parts: PartOfYear, year: number | null): boolean {
  if (parts.unit === "day")
    return parts.month === null || isRealDay(year ?? LEAP_YEAR, parts.month, parts.day);
  if (parts.unit === "month") return parts.month >= 1 && parts.month <= 12;
  return parts.unit !== "quarter" || parts.quarter <= 4;
}

function ofYear(parts: PartOfYear, year: number): IntervalReading {
  switch (parts.unit) {
    case "day":
      return parts.month === null ? "unknown" : oneDay(isoDay(year, parts.month, parts.day));
    case "month":
      return monthOfYear(year, parts.month);
    case "quarter":
      return quarterOf(year, parts.quarter);
    case "half":
      return halfOf(year, parts.half);
    case "months":
      return parts.last ? lastMonths(year, parts.count) : monthsOf(year, 1, parts.count);
  }
}

const oneDay = (iso: string): ClosedInterval => ({ start: iso, end: iso });
