import { sameFigure } from "../figure.ts";
import { sameArea, type FlagRule } from "./flag-rule.ts";

/** Two reports that give one indicator, area and period different values; a bound contradicts nothing. */
export const restated: FlagRule = (earlier, later) => {
  const [a, b] = [earlier.period, later.period];
  if (!a || !b || a.start !== b.start || a.end !== b.end || !sameArea(earlier, later)) return false;
  if (earlier.cell.bound !== "exact" || later.cell.bound !== "exact") return false;
  if (earlier.cell.role === "target" || earlier.cell.kind !== later.cell.kind) return false;
  return !sameFigure(earlier.cell, later.cell) && earlier.cell.value !== later.cell.value;
};
