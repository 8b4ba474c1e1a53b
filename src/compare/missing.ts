import type { Comparison, ComparisonRow, MissingIndicator, MissingOfColumn } from "../model/comparison.ts";
import { findIndicator, type FindIndicator } from "./indicator-facts.ts";
import { isIndicator } from "./select.ts";

interface Wanted extends MissingIndicator {
  rows: readonly ComparisonRow[];
}

const filledOf = (rows: readonly ComparisonRow[]): number =>
  Math.max(0, ...rows.map(({ cells }) => cells.filter((cell) => cell !== null).length));

/** Everything more than one column states. */
const stated = (rows: readonly ComparisonRow[]): Wanted[] =>
  rows
    .filter((row) => filledOf([row]) > 1)
    .map((row) => ({
      indicator: row.indicator,
      label: row.label,
      unit: row.unit,
      filled: filledOf([row]),
      rows: [row],
    }));

/** Everything on a list of ids or names. */
const required = (rows: readonly ComparisonRow[], list: readonly string[], find: FindIndicator): Wanted[] =>
  list.map((name) => {
    const found = rows.filter((row) => isIndicator(row, name, find));
    const facts = find(name);
    return {
      indicator: facts?.id ?? null,
      label: facts?.name ?? name,
      unit: found[0]?.unit ?? null,
      filled: filledOf(found),
      rows: found,
    };
  });

/** Column by column, what it does not state of what the others do, or of a list of what must be there. */
export function missingOf(
  { columns, rows }: Comparison,
  list: readonly string[] | null,
  find: FindIndicator = findIndicator,
): MissingOfColumn[] {
  const wanted = list ? required(rows, list, find) : stated(rows);
  return columns.map(({ key }, at) => ({
    column: key,
    missing: wanted
      .filter((one) => one.rows.every(({ cells }) => cells[at] === null))
      .map(({ indicator, label, unit, filled }) => ({ indicator, label, unit, filled })),
  }));
}
