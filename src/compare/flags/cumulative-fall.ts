import { otherPeriod, sameArea, type FlagRule } from "./flag-rule.ts";

const yearStart = (start: string | null | undefined): boolean => start?.endsWith("-01-01") === true;

/** A total from the start of the year that is lower at a later day of that year. */
export const cumulativeFall: FlagRule = (earlier, later) => {
  const [a, b] = [earlier.period, later.period];
  if (!sameArea(earlier, later) || !otherPeriod(earlier, later) || !a || !b) return false;
  if (earlier.accumulation !== "flow" || later.accumulation !== "flow" || later.cell.role !== "actual")
    return false;
  if (earlier.cell.unit !== later.cell.unit && later.cell.kind === "money") return false;
  if (!yearStart(a.start) || a.start !== b.start || !a.end || !b.end || a.end >= b.end) return false;
  return later.cell.value < earlier.cell.value;
};
