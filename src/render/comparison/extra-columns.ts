import type { Comparison, ComparisonCell, ComparisonRow } from "../../model/comparison.ts";
import { plainDigits, vietnameseDigits } from "../number.ts";
import type { Column } from "../table/columns.ts";
import { writeCell } from "./cells.ts";
import { changeBrush, writeChange } from "./change.ts";
import type { MatrixOptions } from "./options.ts";
import { sparkline } from "./sparkline.ts";

const PAIR = 2;
/** Narrower than this the trend stands in place of the change. */
const ROOM_FOR_BOTH = 110;

/** A column that says something of a whole row. */
export type ExtraColumn = Column & { write: (row: ComparisonRow) => string };

const worths = ({ cells }: ComparisonRow): (number | null)[] => cells.map((cell) => cell?.value ?? null);

const shareOf = ({ kind, value, denominator }: ComparisonCell): number =>
  kind === "ratio" && denominator ? value / denominator : value;

/** `Thái Bình 99,1% ✓`: the column with the most or the least, marked where that is the best, and where the worst. */
function writeExtreme(
  { cells, standing }: ComparisonRow,
  wanted: "highest" | "lowest",
  { columns }: Comparison,
  names: readonly string[],
): string {
  const filled = cells.flatMap((cell, at) => (cell ? [{ cell, at }] : []));
  if (!standing || filled.length < PAIR) return "";
  const ordered = filled.toSorted((a, b) => shareOf(a.cell) - shareOf(b.cell));
  const { cell, at } = wanted === "lowest" ? ordered[0]! : ordered.at(-1)!;
  const { key } = columns[at]!;
  const mark = key === standing.best ? " ✓" : key === standing.worst ? " ✗" : "";
  return `${names[at]} ${writeCell(cell)}${mark}`;
}

/** Columns beside the figures: the course of time by period, the best and worst by area, the change of two documents. */
export function extraColumns(
  comparison: Comparison,
  names: readonly string[],
  options: MatrixOptions,
): ExtraColumn[] {
  const { messages, paint, by } = options;
  const { columns: heads } = messages.comparison;
  if (by === "area") {
    const spread = (wanted: "highest" | "lowest"): ExtraColumn => ({
      head: heads[wanted],
      align: "left",
      weight: 1,
      brush: changeBrush(paint),
      write: (row) => writeExtreme(row, wanted, comparison, names),
    });
    const median = ({ standing }: ComparisonRow): string =>
      standing ? vietnameseDigits(plainDigits(standing.median)) : "";
    return [
      spread("highest"),
      spread("lowest"),
      { head: heads.median, align: "right", weight: 1, uncut: true, write: median },
    ];
  }
  const change: ExtraColumn = {
    head: heads.change,
    align: "left",
    weight: 1.5,
    uncut: true,
    brush: changeBrush(paint),
    write: (row) => writeChange(row, messages),
  };
  const trend: ExtraColumn = {
    head: heads.trend,
    align: "left",
    weight: 1,
    uncut: true,
    write: (row) => sparkline(worths(row)),
  };
  if (by === "period")
    return comparison.columns.length === PAIR
      ? [change]
      : options.width < ROOM_FOR_BOTH
        ? [trend]
        : [trend, change];
  return comparison.columns.length === PAIR ? [change] : [];
}
