import type { Interval } from "../../../calendar/interval.ts";
import type { DateMention, DateParts } from "../../../model/mention.ts";
import type { DateContext } from "./context.ts";
import { intervalOf, type IntervalReading } from "./interval-of.ts";
import { relativeInterval } from "./relative.ts";
import { comparedYear } from "./year-supply.ts";

/** Days of a date that names its own place in the year; null where no year is known. */
export function absoluteInterval(
  { parts, aside }: DateMention,
  year: number | null,
  context: DateContext,
): Interval | "impossible" | null {
  if (parts.unit === "range") return rangeInterval(parts, year, context);
  const looksBack = year !== null && aside && parts.unit === "month" && !parts.yearsBack;
  return known(intervalOf(parts, looksBack ? comparedYear(parts.month, year, context) : year));
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
