import type { HTMLElement } from "node-html-parser";
import type { Cell, CellGrid } from "../table/cell-grid.ts";
import { tagOf } from "./tag.ts";

/** Most columns or rows a cell may claim; a page that claims more is not telling of a table. */
const MOST_SPAN = 200;

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
export function tableGrid(table: HTMLElement, textOf: (cell: HTMLElement) => string): CellGrid {
  const rows = tableRows(table);
  const grid: (Cell | undefined)[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    for (const element of rowCells(row)) {
      while (grid[at]![column]) column++;
      const cell = {
        text: textOf(element),
        columns: span(element, "colspan"),
        rows: span(element, "rowspan"),
        isHead: tagOf(element) === "th" || tagOf(row.parentNode) === "thead",
      };
      for (let down = 0; down < cell.rows && at + down < rows.length; down++) {
        for (let right = 0; right < cell.columns; right++) grid[at + down]![column + right] = cell;
      }
      column += cell.columns;
    }
  });
  return grid;
}
