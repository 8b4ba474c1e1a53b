import { dayOf, monthOf, yearOf } from "../../calendar/day.ts";
import type { Period } from "../../model/period.ts";
import type { FlagRule } from "./flag-rule.ts";

const DAYS_A_MONTH = 31;

/** About how many months a closed period lasts. */
function monthsOf({ start, end }: Period): number | null {
  if (!start || !end) return null;
  const months = (yearOf(end) - yearOf(start)) * 12 + monthOf(end) - monthOf(start);
  return months + (dayOf(end) - dayOf(start) + 1) / DAYS_A_MONTH;
}

/** Totals over unlike times: 6 months beside 9. */
export const periodLength: FlagRule = (earlier, later) => {
  if (earlier.accumulation !== "flow" || later.accumulation !== "flow") return false;
  const [a, b] = [earlier.period && monthsOf(earlier.period), later.period && monthsOf(later.period)];
  return a !== null && b !== null && Math.abs(a - b) >= 0.5;
};
