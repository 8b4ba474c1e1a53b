import type { Comparison, ComparisonRow } from "../model/comparison.ts";
import { fold } from "../text/fold.ts";
import { findIndicator, type FindIndicator } from "./indicator-facts.ts";
import { plainLetters } from "./plain-letters.ts";

export const ROW_STATES = ["changed", "new", "gone", "flagged"] as const;
export type RowState = (typeof ROW_STATES)[number];

export const ROW_ORDERS = ["report", "label", "change", "filled"] as const;
export type RowOrder = (typeof ROW_ORDERS)[number];

/** Which rows to keep and in what order. */
export interface Selection {
  /** An id of the catalogue, or words that the name must hold, with tone marks or without. */
  indicator?: string;
  pillar?: string;
  only?: readonly RowState[];
  sort?: RowOrder;
}

const isState: Record<RowState, (row: ComparisonRow) => boolean> = {
  changed: ({ delta }) => delta !== null && delta.trend !== "flat",
  new: ({ cells }) => cells[0] === null && cells.at(-1) !== null,
  gone: ({ cells }) => cells[0] !== null && cells.at(-1) === null,
  flagged: ({ flags }) => flags.length > 0,
};

/** True where a row is the indicator meant: by id, or by words that all stand in its name. */
export function isIndicator(row: ComparisonRow, wanted: string, findIndicator: FindIndicator): boolean {
  if (row.indicator === wanted) return true;
  const names = [row.label, row.indicator === null ? "" : (findIndicator(row.indicator)?.name ?? "")];
  const plain = plainLetters(wanted);
  // Words typed without marks find words with them; marks that were typed must be there.
  const words = plain === fold(wanted) ? plain.split(" ") : fold(wanted).split(" ");
  const found = names.map((name) => ` ${plain === fold(wanted) ? plainLetters(name) : fold(name)} `);
  return found.some((name) => words.every((word) => name.includes(` ${word}`)));
}

const isPillar = ({ indicator }: ComparisonRow, wanted: string, findIndicator: FindIndicator): boolean =>
  indicator !== null && plainLetters(findIndicator(indicator)?.pillar ?? "").includes(plainLetters(wanted));

const sizeOfChange = ({ delta }: ComparisonRow): number =>
  delta ? Math.abs(delta.relative ?? delta.points ?? delta.absolute ?? 0) : -1;
const filled = ({ cells }: ComparisonRow): number => cells.filter((cell) => cell !== null).length;

const ORDERS: Record<RowOrder, ((a: ComparisonRow, b: ComparisonRow) => number) | null> = {
  report: null,
  label: (a, b) => a.label.localeCompare(b.label, "vi"),
  change: (a, b) => sizeOfChange(b) - sizeOfChange(a),
  filled: (a, b) => filled(b) - filled(a),
};

/** True where not all rows are wanted. */
export const isSelected = ({ indicator, pillar, only }: Selection): boolean =>
  indicator !== undefined || pillar !== undefined || only !== undefined;

/** The rows asked for. */
export function select(
  comparison: Comparison,
  selection: Selection,
  find: FindIndicator = findIndicator,
): Comparison {
  const { indicator, pillar, only, sort = "report" } = selection;
  const kept = (row: ComparisonRow): boolean =>
    (indicator === undefined || isIndicator(row, indicator, find)) &&
    (pillar === undefined || isPillar(row, pillar, find)) &&
    (only === undefined || only.some((state) => isState[state](row)));
  const order = ORDERS[sort];
  const chosen = (rows: readonly ComparisonRow[]): ComparisonRow[] => {
    const left = rows.filter(kept);
    return order ? left.toSorted(order) : left;
  };
  return { ...comparison, rows: chosen(comparison.rows), proposals: chosen(comparison.proposals) };
}
