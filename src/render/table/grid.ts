import Table from "cli-table3";
import { GAP, type Column, type Row } from "./columns.ts";
import type { Paint } from "./paint.ts";
import { wrap } from "./wrap.ts";

// cli-table3 grows faster than its rows, so a long table is drawn in pieces.
const PIECE = 50;

const NO_LINES = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: " ".repeat(GAP),
};

function drawPiece(columns: readonly Column[], rows: readonly Row[], widths: readonly number[]): string {
  const table = new Table({
    chars: NO_LINES,
    colWidths: [...widths],
    colAligns: columns.map((column) => column.align),
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
  });
  for (const row of rows) {
    table.push(
      columns.map(({ brush = (text) => text }, at) =>
        wrap(row[at] ?? "", widths[at]!)
          .map((line) => (line ? brush(line) : line))
          .join("\n"),
      ),
    );
  }
  return table.toString();
}

/** No space at line ends, and plain ones for those that held a figure together. */
const tidied = (text: string): string =>
  text
    .replaceAll("\u00a0", " ")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");

/** Rows as lines of text, columns side by side. */
export function drawRows(
  columns: readonly Column[],
  rows: readonly Row[],
  widths: readonly number[],
): string {
  const drawn: string[] = [];
  for (let at = 0; at < rows.length; at += PIECE) {
    drawn.push(drawPiece(columns, rows.slice(at, at + PIECE), widths));
  }
  return tidied(drawn.join("\n"));
}

/** The column heads over a line. */
export function drawHead(columns: readonly Column[], widths: readonly number[], paint: Paint): string {
  const heads = columns.map((column) => ({ ...column, brush: paint.strong }));
  const total = widths.reduce((sum, width) => sum + width, GAP * (columns.length - 1));
  const row = drawRows(heads, [columns.map((column) => column.head)], widths);
  return `${row}\n${paint.faint("─".repeat(total))}`;
}
