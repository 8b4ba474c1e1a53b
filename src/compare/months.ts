import { dayOf, monthOf, yearOf } from "../calendar/day.ts";
import type { Period } from "../model/period.ts";

const DAYS_A_MONTH = 31;

/** About how many months a closed period lasts; null for one that is open. */
export function monthsOf({ start, end }: Pick<Period, "start" | "end">): number | null {
  if (!start || !end) return null;
  const months = (yearOf(end) - yearOf(start)) * 12 + monthOf(end) - monthOf(start);
  return months + (dayOf(end) - dayOf(start) + 1) / DAYS_A_MONTH;
}
