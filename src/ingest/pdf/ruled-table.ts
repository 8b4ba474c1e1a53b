import type { Cell, CellGrid } from "../table/cell-grid.ts";
import { linesOf, type PdfPiece } from "./lines.ts";
import type { Ruling } from "./rulings.ts";

/** How far, in points, drawn lines may miss each other and still meet. */
const NEAR = 3;

/** A table as its rulings lay it out: columns from left to right, rows from top to bottom. */
export interface RuledTable {
  xs: number[];
  ys: number[];
  rulings: Ruling[];
}

/** Positions, those that are near each other as one. */
function distinct(positions: readonly number[]): number[] {
  const sorted = positions.toSorted((a, b) => a - b);
  return sorted.filter((position, at) => at === 0 || position - sorted[at - 1]! > NEAR);
}

const covers = (ruling: Ruling, position: number): boolean =>
  ruling.from - NEAR <= position && position <= ruling.to + NEAR;
const meet = (a: Ruling, b: Ruling): boolean =>
  a.upright === b.upright
    ? Math.abs(a.at - b.at) <= NEAR && a.from - NEAR <= b.to && b.from - NEAR <= a.to
    : covers(a, b.at) && covers(b, a.at);

/** More rulings than this are a drawing, not a table. */
const MOST_RULINGS = 3000;

/** Rulings that hang together, group by group. */
function groupsOf(rulings: readonly Ruling[]): Ruling[][] {
  const groups: Ruling[][] = [];
  for (const ruling of rulings) {
    const touched = groups.filter((group) => group.some((other) => meet(other, ruling)));
    const merged = [ruling, ...touched.flat()];
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups;
}

/** The tables among a page's rulings: at least two columns by one row. */
export function ruledTables(rulings: readonly Ruling[]): RuledTable[] {
  if (rulings.length > MOST_RULINGS) return [];
  return groupsOf(rulings).flatMap((group) => {
    const xs = distinct(group.filter(({ upright }) => upright).map(({ at }) => at));
    const ys = distinct(group.filter(({ upright }) => !upright).map(({ at }) => at)).toReversed();
    return xs.length >= 3 && ys.length >= 2 ? [{ xs, ys, rulings: group }] : [];
  });
}

const middle = (positions: readonly number[], at: number): number =>
  (positions[at]! + positions[at + 1]!) / 2;

/** True for a piece printed inside the table. */
export const holds = ({ xs, ys }: RuledTable, { x, y, width, height }: PdfPiece): boolean =>
  x + width / 2 > xs[0]! &&
  x + width / 2 < xs.at(-1)! &&
  y + height / 3 < ys[0]! &&
  y + height / 3 > ys.at(-1)!;

/** A run that goes on over an edge, as one printed without a gap does, cut at the space nearest to it. */
function cutAt(edges: readonly number[], piece: PdfPiece): PdfPiece[] {
  const edge = edges.find((x) => x > piece.x + NEAR && x < piece.x + piece.width - NEAR);
  if (edge === undefined) return [piece];
  const wanted = ((edge - piece.x) / piece.width) * piece.text.length;
  const spaces = [...piece.text.matchAll(/ +/g)].map(({ index }) => index);
  const cut = spaces.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0];
  if (cut === undefined || Math.abs(cut - wanted) > 4) return [piece];
  const left = { ...piece, text: piece.text.slice(0, cut), width: edge - piece.x - 1 };
  const right = {
    ...piece,
    text: piece.text.slice(cut + 1),
    x: edge + 1,
    width: piece.x + piece.width - edge - 1,
  };
  return [left, ...cutAt(edges, right)];
}

type Filled = Cell & { pieces: PdfPiece[] };

/** Cells without their text; where no ruling parts two positions, one cell covers both. */
function emptyCells({ xs, ys, rulings }: RuledTable): Filled[][] {
  const parted = (upright: boolean, at: number, across: number): boolean =>
    rulings.some(
      (ruling) => ruling.upright === upright && Math.abs(ruling.at - at) <= NEAR && covers(ruling, across),
    );
  const [width, height] = [xs.length - 1, ys.length - 1];
  const grid: Filled[][] = Array.from({ length: height }, () => []);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (grid[row]![column]) continue;
      let right = column + 1;
      while (right < width && !parted(true, xs[right]!, middle(ys, row))) right++;
      let down = row + 1;
      while (down < height && !parted(false, ys[down]!, middle(xs, column))) down++;
      const cell = { text: "", columns: right - column, rows: down - row, isHead: false, pieces: [] };
      for (let r = row; r < down; r++) for (let c = column; c < right; c++) grid[r]![c] ??= cell;
    }
  }
  return grid;
}

/** The table's cells with their text; every piece goes to one cell. */
export function tableCells(table: RuledTable, pieces: readonly PdfPiece[]): CellGrid {
  const { xs, ys } = table;
  const grid = emptyCells(table);
  const columnAt = (x: number): number =>
    Math.max(
      0,
      xs.findLastIndex((edge, at) => edge <= x && at < xs.length - 1),
    );
  const rowOf = ({ y, height }: PdfPiece): number =>
    Math.max(
      0,
      ys.findLastIndex((edge, at) => edge >= y + height / 3 && at < ys.length - 1),
    );
  for (const piece of pieces) {
    const row = grid[rowOf(piece)]!;
    const edges = xs.filter((_, column) => column > 0 && row[column] !== row[column - 1]);
    for (const part of cutAt(edges, piece))
      row[columnAt(part.x + Math.min(part.width / 2, 4))]!.pieces.push(part);
  }
  const cells = new Set(grid.flat());
  for (const cell of cells)
    cell.text = linesOf(cell.pieces)
      .map(({ text }) => text.replaceAll("\t", " "))
      .join(" ");
  return grid;
}
