import type { ComparisonCell, ComparisonColumn } from "../../model/comparison.ts";
import type { Period } from "../../model/period.ts";
import type { Accumulation } from "../accumulation.ts";

/** One filled cell of a row, with all a flag needs to know of it. */
export interface Reading {
  column: number;
  cell: ComparisonCell;
  /** The cell's own period, else its column's. */
  period: Period | null;
  accumulation: Accumulation;
}

/** Two readings side by side, the earlier first. */
export type FlagRule = (earlier: Reading, later: Reading) => boolean;

export const sameArea = ({ cell: a }: Reading, { cell: b }: Reading): boolean =>
  a.area?.code === b.area?.code;

/** True where both periods are known and are not the same time. */
export const otherPeriod = ({ period: a }: Reading, { period: b }: Reading): boolean =>
  a !== null && b !== null && (a.start !== b.start || a.end !== b.end);

/** What a column is about, for a figure that says nothing itself. */
export const periodOf = (cell: ComparisonCell, column: ComparisonColumn): Period | null =>
  cell.period ?? column.period;
