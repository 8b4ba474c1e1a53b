import type { ComparisonCell, ComparisonColumn, Flag, Reason } from "../../model/comparison.ts";
import { accumulationOf } from "../accumulation.ts";
import type { IndicatorFacts } from "../indicator-facts.ts";
import { unitsDiffer } from "../units.ts";
import { cumulativeFall } from "./cumulative-fall.ts";
import { periodOf, sameArea, type FlagRule, type Reading } from "./flag-rule.ts";
import { inexact } from "./inexact.ts";
import { periodLength } from "./period-length.ts";
import { restated } from "./restated.ts";
import { stale } from "./stale.ts";

const RULES: readonly (readonly [Flag, FlagRule])[] = [
  ["stale", stale],
  ["cumulative-fall", cumulativeFall],
  ["period-length", periodLength],
  ["unit-differs", ({ cell: a }, { cell: b }) => unitsDiffer(a.unit, b.unit)],
  ["bound", inexact],
  ["restated", restated],
];

const byArea = (a: Reading, b: Reading): number =>
  (a.cell.area?.code ?? "").localeCompare(b.cell.area?.code ?? "");
const byTime = (a: Reading, b: Reading): number => (a.period?.end ?? "").localeCompare(b.period?.end ?? "");

/** What a reader should know before trusting a row: each flag with the columns it is about. */
export function reasonsOf(
  cells: readonly (ComparisonCell | null)[],
  columns: readonly ComparisonColumn[],
  facts: IndicatorFacts | undefined,
): Reason[] {
  const readings = cells.flatMap((cell, column): Reading[] =>
    cell
      ? [
          {
            column,
            cell,
            period: periodOf(cell, columns[column]!),
            accumulation: accumulationOf(cell, facts),
          },
        ]
      : [],
  );
  const reasons: Reason[] = [];
  for (const { column, cell } of readings) {
    if (cell.others?.length) reasons.push({ flag: "restated", columns: [column, column] });
  }
  const ordered = readings.toSorted((a, b) => byArea(a, b) || byTime(a, b) || a.column - b.column);
  for (let at = 1; at < ordered.length; at++) {
    const pair = [ordered[at - 1]!, ordered[at]!] as const;
    const [earlier, later] = sameArea(...pair)
      ? pair
      : (pair.toSorted((a, b) => a.column - b.column) as [Reading, Reading]);
    for (const [flag, holds] of RULES) {
      if (holds(earlier, later)) reasons.push({ flag, columns: [earlier.column, later.column] });
    }
  }
  return reasons;
}
