/** A cell of a table, the same object wherever it reaches over several columns or rows. */
export interface Cell {
  text: string;
  columns: number;
  rows: number;
  isHead: boolean;
}

/** Rows of a table, each position filled with the cell that covers it. */
export type CellGrid = readonly (readonly (Cell | undefined)[])[];

type Row = CellGrid[number];

const textOf = (cell: Cell | undefined): string => cell?.text ?? "";

/** Rows that are head: those of head cells, else as many as the tallest cell of a first row of groups reaches down. */
function headDepth(rows: CellGrid): number {
  const marked = rows.findIndex((row) => !row.every((cell) => cell?.isHead));
  if (marked > 0) return marked;
  const first = rows[0] ?? [];
  const grouped = first.some((cell) => cell && cell.columns > 1 && cell.columns < first.length);
  return grouped ? Math.min(Math.max(...first.map((cell) => cell?.rows ?? 1)), rows.length) : 1;
}

/** `Năm 2022` over `Kế hoạch` becomes the one head `Năm 2022 Kế hoạch`. */
function joinHeads(head: CellGrid): string {
  const width = Math.max(0, ...head.map((row) => row.length));
  const heads = Array.from({ length: width }, (_, column) => {
    const stack = new Set(head.map((row) => row[column]));
    return [...stack].map(textOf).filter(Boolean).join(" ");
  });
  return heads.join("\t");
}

/** Lines of a table: the head as one row, then each row, cells parted by tabs; a cell over the whole width is a heading. */
export function linesOfCells(grid: CellGrid): string[] {
  const filled = grid.filter((row) => row.some((cell) => cell !== undefined));
  const width = Math.max(0, ...filled.map((row) => row.length));
  const isHeading = (row: Row): boolean => row.length === width && width > 1 && new Set(row).size === 1;
  const firstRow = Math.max(
    0,
    filled.findIndex((row) => !isHeading(row)),
  );
  const rows = filled.slice(firstRow);
  const depth = headDepth(rows);
  const body = rows
    .slice(depth)
    .map((row) => (isHeading(row) ? textOf(row[0]) : Array.from(row, textOf).join("\t")));
  const lines = [
    ...filled.slice(0, firstRow).map((row) => textOf(row[0])),
    joinHeads(rows.slice(0, depth)),
    ...body,
  ];
  return lines.filter((line) => line.trim() !== "");
}
