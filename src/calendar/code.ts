import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { dayOf, isMonthEnd, monthOf, yearOf } from "./day.ts";
import type { Interval } from "./interval.ts";

const localDate = (iso: string): Date => new Date(yearOf(iso), monthOf(iso) - 1, dayOf(iso));

/**
 * SDMX time period of an interval; one period has one code. `2022`, `2022-S1`, `2022-Q3`, `2022-08`, `2022-07-22`, else
 * start and length (`2022-01-01/P9M`, `2022-01-01/P4Y`, `2025-07-01/P87D`); open sides are `../2022-05-31`, `2020-05-22/..`.
 */
export function periodCode({ start, end }: Interval): string {
  if (!start || !end) return start || end ? `${start ?? ".."}/${end ?? ".."}` : "";
  if (start === end) return start;
  if (dayOf(start) !== 1 || !isMonthEnd(end)) {
    return `${start}/P${differenceInCalendarDays(localDate(end), localDate(start)) + 1}D`;
  }
  const months = (yearOf(end) - yearOf(start)) * 12 + monthOf(end) - monthOf(start) + 1;
  return wholeMonthsCode(start, months);
}

function wholeMonthsCode(start: string, months: number): string {
  const year = start.slice(0, 4);
  const before = monthOf(start) - 1;
  if (months === 12 && before === 0) return year;
  if (months === 6 && before % 6 === 0) return `${year}-S${before / 6 + 1}`;
  if (months === 3 && before % 3 === 0) return `${year}-Q${before / 3 + 1}`;
  if (months === 1) return start.slice(0, 7);
  return months % 12 === 0 ? `${start}/P${months / 12}Y` : `${start}/P${months}M`;
}
