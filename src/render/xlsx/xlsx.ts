import writeExcelFile, { type CellObject } from "write-excel-file/node";
import type { Cell, Sheet } from "../sheet/sheet.ts";
import { visible } from "../visible.ts";
import { xlsxCell } from "./cells.ts";

/** Rows Excel takes on one sheet, the head among them. */
const MOST_ROWS = 1_048_576;

const headCell = (head: string): CellObject => ({
  type: String,
  value: visible(head),
  fontWeight: "bold",
  backgroundColor: "#e8eef4",
  bottomBorderStyle: "thin",
  bottomBorderColor: "#8aa0b4",
  alignVertical: "center",
  wrap: true,
});

const drawCell = (cell: Cell, { oneLine }: Sheet["columns"][number]): CellObject | null => {
  const drawn = xlsxCell(cell);
  return drawn && oneLine ? { ...drawn, wrap: false } : drawn;
};

/** A sheet too long for Excel goes on in another: `Chỉ tiêu`, `Chỉ tiêu (2)`. */
function fitting(sheet: Sheet): Sheet[] {
  const most = MOST_ROWS - 1;
  const parts = Math.max(1, Math.ceil(sheet.rows.length / most));
  return Array.from({ length: parts }, (_, at) => ({
    ...sheet,
    name: at === 0 ? sheet.name : `${sheet.name} (${at + 1})`,
    rows: sheet.rows.slice(at * most, (at + 1) * most),
  }));
}

/** A workbook: a sheet each, head row and first column frozen, numbers as numbers, days as days. */
export function xlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const drawn = sheets.flatMap(fitting).map(({ name, columns, rows }) => ({
    sheet: name,
    data: [
      columns.map(({ head }) => headCell(head)),
      ...rows.map((row) => row.map((cell, at) => drawCell(cell, columns[at]!))),
    ],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    orientation: "landscape" as const,
  }));
  return writeExcelFile(drawn, { fontFamily: "Arial", fontSize: 10 }).toBuffer();
}
