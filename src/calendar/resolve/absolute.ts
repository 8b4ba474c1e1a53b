import { monthOf, yearOf } from "../day.ts";
import type { Interval } from "../interval.ts";
import type { DateMention, DateParts } from "../../model/mention.ts";
import type { DateContext } from "./context.ts";
import { intervalOf, type IntervalReading } from "./interval-of.ts";
import { relativeInterval } from "./relative.ts";

/** Days of a date that names its own place in the year; null where no year is known. */
export function absoluteInterval(
  { parts, aside }: DateMention,
  year: number | null,
  context: DateContext,
  spokenOf: Interval | null,
): Interval | "impossible" | null {
  if (parts.unit === "range") return rangeInterval(parts, year, context);
  const looksBack = year !== null && aside && parts.unit === "month" && !parts.yearsBack;
  return known(intervalOf(parts, looksBack ? comparedYear(parts.month, year, context, spokenOf) : year));
}

/** `so với tháng 12` in a report of June is the December before; it lies behind neither the report nor the period spoken of. */
function comparedYear(month: number, year: number, context: DateContext, spokenOf: Interval | null): number {
  const known = spokenOf?.end ?? context.documentPeriod?.end ?? context.documentDate;
  return known && yearOf(known) === year && month > monthOf(known) ? year - 1 : year;
}

/** True where the context must supply a year: `6 tháng cuối năm`, `từ tháng 1 đến tháng 6`. */
export function lacksYear(parts: DateParts): boolean {
  if (parts.unit === "range") return lacksYear(parts.first) || lacksYear(parts.last);
  return parts.unit !== "relative" && parts.year === null;
}

const known = (reading: IntervalReading): Interval | "impossible" | null =>
  reading === "unknown" ? null : reading;

/** From the first day of the first end to the last day of the last; `đến nay` ends with the document. */
function rangeInterval(
  { first, last }: Extract<DateParts, { unit: "range" }>,
  year: number | null,
  context: DateContext,
): Interval | "impossible" | null {
  const begin = intervalOf(first, year);
  const finish =
    last.unit === "relative"
      ? relativeInterval(last, { ...context, period: null })
      : known(intervalOf(last, year));
  if (begin === "impossible" || finish === "impossible") return "impossible";
  if (begin === "unknown") return null;
  if (finish?.end && finish.end < begin.start) return "impossible";
  return { start: begin.start, end: finish?.end ?? null };
}
