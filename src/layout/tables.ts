import type { TokenRange } from "../model/span.ts";
import { TokenKind, sliceTokens, type Tokens } from "../text/tokens.ts";
import type { Block } from "./blocks.ts";
import { alignedTables } from "./aligned.ts";
import { cellsOfRows } from "./row-cells.ts";
import { isRowText } from "./row.ts";
import { headOf, type Head } from "./table-head.ts";

/** A table found in the text: rows of tab or `|` cells, or one cell a line. */
export interface Table {
  head: Head;
  rows: readonly (readonly TokenRange[])[];
  /** Index of its first block. */
  block: number;
}

const CELL_TOKENS = 24;
const WIDEST = 12;
/** Lines of the smallest table of one cell a line. */
const FEWEST_LINES = 6;

/** `---|---` under the head of a Markdown table. */
const isRule = (tokens: Tokens, cells: readonly TokenRange[]): boolean =>
  cells.every((cell) => tokens.forms.slice(cell.from, cell.to).every((form) => form === "-" || form === ":"));

const isParted = (tokens: Tokens, { from, to }: TokenRange): boolean =>
  isRowText(sliceTokens(tokens, from, to));

/** Where the rows from `from` on end that are kept apart in the same way. */
function rowsEnd(tokens: Tokens, blocks: readonly Block[], from: number): number {
  const parted = isParted(tokens, blocks[from]!);
  let next = from;
  while (next < blocks.length && blocks[next]!.kind === "row" && isParted(tokens, blocks[next]!) === parted)
    next++;
  return next;
}

interface Found {
  found: readonly Table[];
  next: number;
}

function rowTable(tokens: Tokens, blocks: readonly Block[], from: number): Found {
  const next = rowsEnd(tokens, blocks, from);
  const rows = cellsOfRows(tokens, blocks.slice(from, next)).filter((cells) => !isRule(tokens, cells));
  if (rows.length < 2) return { found: [], next };
  const { head, length } = headOf(tokens, rows);
  return { found: [{ head, rows: rows.slice(length), block: from }], next };
}

function spacedTables(tokens: Tokens, blocks: readonly Block[], from: number): Found {
  const next = rowsEnd(tokens, blocks, from);
  const found = alignedTables(tokens, blocks.slice(from, next)).map(({ head, rows, first }): Table => ({
    head,
    rows,
    block: from + first,
  }));
  return { found, next };
}

const isFigureCell = (tokens: Tokens, block: Block): boolean => {
  for (let at = block.from; at < block.to; at++) if (tokens.kinds[at] === TokenKind.Word) return false;
  return tokens.kinds[block.from] === TokenKind.Number || block.to - block.from <= 3;
};

/** End of a run of short lines from `from` on that may be cells. */
function cellRunEnd(blocks: readonly Block[], from: number): number {
  let to = from;
  while (to < blocks.length) {
    const block = blocks[to]!;
    if (
      (block.kind !== "heading" && block.kind !== "item" && block.kind !== "paragraph") ||
      block.to - block.from > CELL_TOKENS
    )
      break;
    if (block.level === 5 || block.level === 6) break;
    to++;
  }
  return to;
}

/** Rows of `width` cells from `start` on whose figure cells stand in the same columns. */
function periodicRows(figures: readonly boolean[], start: number, width: number): number {
  let rows = 1;
  for (;;) {
    const row = start + rows * width;
    if (row + width > figures.length) return rows;
    for (let i = 0; i < width; i++) if (figures[row + i] !== figures[start + i]) return rows;
    rows++;
  }
}

/** Lines that may be cells: which are figures, and what they say. */
interface CellLines {
  figures: readonly boolean[];
  texts: readonly string[];
}

/**
 * Rows of a table with `width` columns whose head ends at `start`; 0 where none can stand there.
 * A row begins with a name, or with its number.
 */
function rowsFrom(cells: CellLines, from: number, start: number, width: number): number {
  const { figures, texts } = cells;
  if (start < from + width || start + 2 * width > figures.length) return 0;
  const pattern = figures.slice(start, start + width);
  const numbered = Number(texts[start + width]) === Number(texts[start]) + 1;
  if (pattern[0] && !numbered) return 0;
  if (!pattern.includes(true) || !pattern.includes(false)) return 0;
  return figures.slice(start - width, start).includes(true) ? 0 : periodicRows(figures, start, width);
}

/**
 * One cell a line: a head of `width` lines, then at least two rows with a name and figures in the same columns. `run` is a run of
 * short lines; the table is the first from line `from` of the run on. Of several
 * widths the one whose rows take in most lines is right: `1`, `Huyện Bá Thước`, `62`, `97,5` are a row of four.
 */
function columnTable(
  run: readonly Block[],
  cells: CellLines,
  from: number,
): { head: TokenRange[]; rows: TokenRange[][]; at: number; next: number } | null {
  const first = cells.figures.indexOf(true, from);
  if (first < from + 2) return null;
  let best = { start: 0, width: 0, count: 0 };
  for (let width = 2; width <= WIDEST; width++) {
    for (const start of [first, first - 1, first - 2]) {
      const count = rowsFrom(cells, from, start, width);
      if (count >= 2 && count * width > best.count * best.width) best = { start, width, count };
    }
  }
  if (best.count === 0) return null;
  const { start, width, count } = best;
  const cell = (i: number): TokenRange => ({ from: run[i]!.from, to: run[i]!.to });
  const row = (at: number): TokenRange[] => Array.from({ length: width }, (_, i) => cell(at + i));
  const rows = Array.from({ length: count }, (_, i) => row(start + i * width));
  return { head: row(start - width), rows, at: start - width, next: start + count * width };
}

/** The tables with one cell a line among the lines `from..to`. */
function columnTables(tokens: Tokens, blocks: readonly Block[], from: number, to: number): Table[] {
  const run = blocks.slice(from, to);
  const cells: CellLines = {
    figures: run.map((block) => isFigureCell(tokens, block)),
    texts: run.map((block) => sliceTokens(tokens, block.from, block.to)),
  };
  const tables: Table[] = [];
  for (let at = 0; run.length - at >= FEWEST_LINES;) {
    const found = columnTable(run, cells, at);
    if (!found) break;
    tables.push({ head: found.head.map((cell) => [cell]), rows: found.rows, block: from + found.at });
    at = found.next;
  }
  return tables;
}

/** All tables of the report, in order. */
export function tablesOf(tokens: Tokens, blocks: readonly Block[]): Table[] {
  const tables: Table[] = [];
  for (let at = 0; at < blocks.length;) {
    if (blocks[at]!.kind === "row") {
      const { found, next } = isParted(tokens, blocks[at]!)
        ? rowTable(tokens, blocks, at)
        : spacedTables(tokens, blocks, at);
      tables.push(...found);
      at = next;
      continue;
    }
    const end = cellRunEnd(blocks, at);
    for (const table of columnTables(tokens, blocks, at, end)) tables.push(table);
    at = Math.max(end, at + 1);
  }
  return tables;
}
