import { monthsIn } from "../../calendar/length.ts";
import type { FlagRule } from "./flag-rule.ts";

/** Totals over unlike times: 6 months beside 9. */
export const periodLength: FlagRule = (earlier, later) => {
  if (earlier.accumulation !== "flow" || later.accumulation !== "flow") return false;
  const [a, b] = [earlier.period && monthsIn(earlier.period), later.period && monthsIn(later.period)];
  return a !== null && b !== null && Math.abs(a - b) >= 0.5;
};
