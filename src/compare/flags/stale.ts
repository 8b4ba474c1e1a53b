import { sameFigure, tellingDigits } from "../figure.ts";
import { otherPeriod, sameArea, type FlagRule } from "./flag-rule.ts";

const SURELY_COUNTED_ANEW = 5;

/**
 * A figure repeated to the digit for another period: one that adds up over the year, one dated to a day, or one with so many
 * digits that a fresh count would hardly give it again. `149 dịch vụ công` may well rest.
 */
export const stale: FlagRule = (earlier, later) => {
  const { kind, value } = later.cell;
  if (kind !== "count" && kind !== "money" && kind !== "measure" && kind !== "ratio") return false;
  if (later.cell.role !== "actual" || value === 0) return false;
  if (!sameArea(earlier, later) || !sameFigure(earlier.cell, later.cell) || !otherPeriod(earlier, later))
    return false;
  if (later.accumulation === "flow") return tellingDigits(value) > 1;
  const dated = earlier.period?.asOf === true || later.period?.asOf === true;
  return tellingDigits(value) >= (dated ? SURELY_COUNTED_ANEW - 1 : SURELY_COUNTED_ANEW);
};
