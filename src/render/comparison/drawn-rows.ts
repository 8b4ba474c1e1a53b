import type { ComparisonColumn, ComparisonRow } from "../../model/comparison.ts";
import { columnWidths, type Column, type Row } from "../table/columns.ts";
import { drawHead, drawRows } from "../table/grid.ts";
import { wrap } from "../table/wrap.ts";
import type { ComparisonOptions } from "./options.ts";
import { reasonInWords, reasonsUnder, sharedReasons } from "./reasons.ts";

export type RowWriter = (row: ComparisonRow) => Row;

const INDENT = "  ";

function reasonLines(
  row: ComparisonRow,
  columns: readonly ComparisonColumn[],
  { messages, width, paint }: ComparisonOptions,
): string[] {
  return reasonsUnder(row).flatMap((reason) => {
    const [first = "", ...more] = wrap(
      `⚑ ${reasonInWords(reason, row, columns, messages)}`,
      width - INDENT.length,
    );
    return [INDENT + first, ...more.map((line) => `${INDENT}${INDENT}${line}`)].map(paint.warn);
  });
}

/** Rows as a table; the reasons for a row's flags stand under it in words. */
export function drawComparisonRows(
  rows: readonly ComparisonRow[],
  comparisonColumns: readonly ComparisonColumn[],
  columns: readonly Column[],
  write: RowWriter,
  options: ComparisonOptions,
): string {
  const cells = rows.map(write);
  const widths = columnWidths(columns, cells, options.width);
  const parts = [drawHead(columns, widths, options.paint)];
  let waiting: Row[] = [];
  const flush = (): void => {
    if (waiting.length) parts.push(drawRows(columns, waiting, widths));
    waiting = [];
  };
  rows.forEach((row, at) => {
    waiting.push(cells[at]!);
    if (!reasonsUnder(row).length) return;
    flush();
    parts.push(...reasonLines(row, comparisonColumns, options));
  });
  flush();
  for (const said of sharedReasons(rows, comparisonColumns, options.messages)) {
    parts.push(...wrap(`⚑ ${said}`, options.width).map(options.paint.warn));
  }
  return parts.join("\n");
}
