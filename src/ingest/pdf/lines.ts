/** A run of text as a page places it: left end of its base line, in points. */
export interface PdfPiece {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A printed line; `text` has a tab where the page leaves a column's gap. */
export interface PdfLine {
  text: string;
  left: number;
  right: number;
  y: number;
  height: number;
  /** True for a row of cells. */
  row: boolean;
}

/** Share of the height by which base lines of one line may differ: a raised `2` of `km2`. */
const SAME_LINE = 0.4;
/** Gaps in heights: one that may be a space, one that parts columns when no other gap is like it, one that always does. */
const SPACE = 0.12;
const COLUMN = 0.65;
const WIDE_COLUMN = 2.5;

interface Word extends PdfPiece {
  /** Distance from the word before it, in heights. */
  gap: number;
}

/** Words of a line from left to right, those that touch joined. */
function wordsOf(pieces: readonly PdfPiece[]): Word[] {
  const words: Word[] = [];
  for (const piece of pieces.toSorted((a, b) => a.x - b.x)) {
    if (piece.text.trim() === "") continue;
    const before = words.at(-1);
    const height = Math.max(piece.height, before?.height ?? 0) || 1;
    const gap = before ? (piece.x - before.x - before.width) / height : 0;
    if (before && gap < SPACE) {
      before.text += piece.text;
      before.width = piece.x + piece.width - before.x;
    } else words.push({ ...piece, gap });
  }
  return words;
}

/** The gap from which on a line's words stand in different columns; wide even gaps are a justified line's spaces. */
function columnGap(words: readonly Word[]): number {
  const gaps = words
    .slice(1)
    .map((word) => word.gap)
    .filter((gap) => gap < WIDE_COLUMN)
    .toSorted((a, b) => a - b);
  const usual = gaps[gaps.length >> 1] ?? 0;
  const justified = gaps.length > 3 ? 2 * usual : 0;
  return Math.max(COLUMN, justified);
}

function lineOf(pieces: readonly PdfPiece[]): PdfLine | null {
  const words = wordsOf(pieces);
  const [first] = words;
  if (!first) return null;
  const column = columnGap(words);
  let text = first.text.trimStart();
  for (const word of words.slice(1)) {
    const apart = word.gap >= WIDE_COLUMN || word.gap >= column;
    text = apart
      ? `${text.trimEnd()}\t${word.text.trimStart()}`
      : `${text.trimEnd()} ${word.text.trimStart()}`;
  }
  const last = words.at(-1)!;
  const height = Math.max(...words.map((word) => word.height));
  return {
    text: text.trimEnd(),
    left: first.x,
    right: last.x + last.width,
    y: first.y,
    height,
    row: text.includes("\t"),
  };
}

/** Lines of a page in the order its text comes, which is the order of reading. */
export function linesOf(pieces: readonly PdfPiece[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let current: PdfPiece[] = [];
  const finish = (): void => {
    const line = lineOf(current);
    if (line) lines.push(line);
    current = [];
  };
  for (const piece of pieces) {
    const [first] = current;
    const reach = SAME_LINE * Math.max(piece.height, first?.height ?? 0);
    if (first && Math.abs(piece.y - first.y) > reach) finish();
    if (piece.text.trim() !== "") current.push(piece);
  }
  finish();
  return lines;
}
