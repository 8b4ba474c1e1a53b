import type { ComparisonCell, ComparisonColumn, Standing } from "../model/comparison.ts";
import { rounded } from "./decimal.ts";
import type { IndicatorFacts } from "./indicator-facts.ts";

export interface Place {
  column: number;
  cell: ComparisonCell;
}

function median(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  const value = sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return rounded(value, 6);
}

/** True where a smaller figure is the better one. */
const fewerIsBetter = (kind: ComparisonCell["kind"], facts: IndicatorFacts | undefined): boolean =>
  facts ? facts.direction === "lower" : kind === "rank";

/** The share of `27/30`, for columns whose wholes differ; else the value. */
const worthOf = ({ kind, value, denominator }: ComparisonCell): number =>
  kind === "ratio" && denominator ? value / denominator : value;

/** Filled cells, the best first; equal ones in column order. */
export function bestFirst(
  cells: readonly (ComparisonCell | null)[],
  facts: IndicatorFacts | undefined,
): Place[] {
  const places = cells.flatMap((cell, column): Place[] => (cell ? [{ column, cell }] : []));
  const kind = places[0]?.cell.kind;
  const sign = kind && fewerIsBetter(kind, facts) ? 1 : -1;
  return places.toSorted((a, b) => sign * (worthOf(a.cell) - worthOf(b.cell)) || a.column - b.column);
}

/** Best, worst and middle of a row; nothing where fewer than two columns are filled. */
export function standingOf(
  cells: readonly (ComparisonCell | null)[],
  columns: readonly ComparisonColumn[],
  facts: IndicatorFacts | undefined,
): Standing | undefined {
  const league = bestFirst(cells, facts);
  if (league.length < 2) return undefined;
  const judged = facts ? facts.direction !== "none" : league[0]!.cell.kind === "rank";
  return {
    best: judged ? columns[league[0]!.column]!.key : null,
    worst: judged ? columns[league.at(-1)!.column]!.key : null,
    median: median(league.map(({ cell }) => cell.value).toSorted((a, b) => a - b)),
  };
}
