import { columnWidths, type Column, type Row } from "./columns.ts";
import { drawHead, drawRows } from "./grid.ts";
import type { TableOptions } from "./options.ts";

/** One table with its head, fitted to the width. */
export function drawSection(
  columns: readonly Column[],
  rows: readonly Row[],
  { width, paint }: Pick<TableOptions, "width" | "paint">,
): string {
  const widths = columnWidths(columns, rows, width);
  return `${drawHead(columns, widths, paint)}\n${drawRows(columns, rows, widths)}`;
}
