import { dayOf, monthOf, yearOf } from "./day.ts";
import type { Interval } from "./interval.ts";

const DAYS_A_MONTH = 31;

/** About how many months a closed interval lasts; null for one that is open. */
export function monthsIn({ start, end }: Interval): number | null {
  if (!start || !end) return null;
  const months = (yearOf(end) - yearOf(start)) * 12 + monthOf(end) - monthOf(start);
  return months + (dayOf(end) - dayOf(start) + 1) / DAYS_A_MONTH;
}
