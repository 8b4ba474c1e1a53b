import type { HTMLElement } from "node-html-parser";
import { tagOf } from "./tag.ts";

/** Most columns a cell may claim; a page that claims more is not telling of a table. */
const MOST_SPAN = 200;

interface Cell {
  text: string;
  columns: number;
  rows: number;
  isHead: boolean;
}

const span = (cell: HTMLElement, name: string): number => {
  const number = Number.parseInt(cell.getAttribute(name) ?? "1", 10);
  return number >= 1 ? Math.min(number, MOST_SPAN) : 1;
};

const elements = (element: HTMLElement): HTMLElement[] =>
  element.childNodes.filter((node): node is HTMLElement => tagOf(node) !== "");

const SECTIONS = new Set(["thead", "tbody", "tfoot"]);

/** Rows of a table, those of tables inside its cells left out. */
export function tableRows(table: HTMLElement): HTMLElement[] {
  return elements(table).flatMap((child) => {
    if (tagOf(child) === "tr") return [child];
    return SECTIONS.has(tagOf(child)) ? elements(child).filter((row) => tagOf(row) === "tr") : [];
  });
}

export const rowCells = (row: HTMLElement): HTMLElement[] =>
  elements(row).filter((cell) => tagOf(cell) === "td" || tagOf(cell) === "th");

/** Cells on their grid: one that spans columns or rows stands in each of them, so that every cell keeps its head. */
function grid(rows: readonly HTMLElement[], textOf: (cell: HTMLElement) => string): Cell[][] {
  const filled: Cell[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    for (const element of rowCells(row)) {
      while (filled[at]![column]) column++;
      const cell = {
        text: textOf(element),
        columns: span(element, "colspan"),
        rows: span(element, "rowspan"),
        isHead: tagOf(element) === "th" || tagOf(row.parentNode) === "thead",
      };
      for (let down = 0; down < cell.rows && at + down < rows.length; down++) {
        for (let right = 0; right < cell.columns; right++) filled[at + down]![column + right] = cell;
      }
      column += cell.columns;
    }
  });
  return filled;
}

/** Rows that are head: those of head cells, else as many as the tallest cell of the first row reaches down. */
function headDepth(cells: readonly Cell[][]): number {
  const marked = cells.findIndex((row) => !row.every((cell) => cell.isHead));
  if (marked > 0) return marked;
  const first = cells[0] ?? [];
  const grouped = first.some((cell) => cell.columns > 1 && cell.columns < first.length);
  return grouped ? Math.min(Math.max(...first.map((cell) => cell.rows)), cells.length) : 1;
}

/** `Năm 2022` over `Kế hoạch` becomes the one head `Năm 2022 Kế hoạch`. */
function joinHeads(head: readonly Cell[][]): string[] {
  const width = Math.max(0, ...head.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const stack = new Set(head.map((row) => row[column]).filter((cell) => cell !== undefined));
    return [...stack]
      .map((cell) => cell.text)
      .filter(Boolean)
      .join(" ");
  });
}

/** Lines of a table: the head as one row, then each row, cells parted by tabs; a cell over the whole width is a heading. */
export function tableLines(table: HTMLElement, textOf: (cell: HTMLElement) => string): string[] {
  const cells = grid(tableRows(table), textOf).filter((row) => row.length > 0);
  const width = Math.max(0, ...cells.map((row) => row.length));
  const isHeading = (row: readonly Cell[]): boolean =>
    row.length === width && width > 1 && new Set(row).size === 1;
  const title = cells.findIndex((row) => !isHeading(row));
  const titles = cells.slice(0, Math.max(title, 0)).map((row) => row[0]!.text);
  const rest = cells.slice(titles.length);
  const depth = headDepth(rest);
  const body = rest
    .slice(depth)
    .map((row) => (isHeading(row) ? row[0]!.text : Array.from(row, (cell) => cell?.text ?? "").join("\t")));
  const lines = [...titles, joinHeads(rest.slice(0, depth)).join("\t"), ...body];
  return lines.filter((line) => line.trim() !== "");
}
