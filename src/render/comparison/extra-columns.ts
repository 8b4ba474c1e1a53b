import type { Comparison, ComparisonRow } from "../../model/comparison.ts";
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

/** Columns beside the figures: the course of time by period, the best and worst by area, the change of two documents. */
export function extraColumns(
  { columns }: Comparison,
  names: readonly string[],
  options: MatrixOptions,
): ExtraColumn[] {
  const { messages, paint, by } = options;
  const { columns: heads } = messages.comparison;
  if (by === "area") {
    const named = (cells: ComparisonRow["cells"], key: string | null | undefined): string => {
      const at = columns.findIndex((column) => column.key === key);
      return at < 0 ? "" : `${names[at]} ${writeCell(cells[at]!)}`;
    };
    const digits = (value: number | undefined): string =>
      value === undefined ? "" : vietnameseDigits(plainDigits(value));
    return [
      {
        head: heads.best,
        align: "left",
        weight: 1,
        brush: paint.good,
        write: ({ cells, standing }) => named(cells, standing?.best),
      },
      {
        head: heads.worst,
        align: "left",
        weight: 1,
        brush: paint.bad,
        write: ({ cells, standing }) => named(cells, standing?.worst),
      },
      {
        head: heads.median,
        align: "right",
        weight: 1,
        uncut: true,
        write: ({ standing }) => digits(standing?.median),
      },
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
    return columns.length === PAIR ? [change] : options.width < ROOM_FOR_BOTH ? [trend] : [trend, change];
  return columns.length === PAIR ? [change] : [];
}
