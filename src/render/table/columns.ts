import type { Brush } from "./paint.ts";
import { widthOf } from "./width.ts";

/** One column of a table. */
export interface Column {
  head: string;
  align: "left" | "right";
  /** Share of the room where there is too little. */
  weight: number;
  /** Words of such a column are never cut, however narrow the place. */
  uncut?: boolean;
  brush?: Brush;
}

/** A row of cells, one for each column. */
export type Row = readonly string[];

export const GAP = 2;
const LONGEST_KEPT_WORD = 16;

const widest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);

const longestWord = (texts: readonly string[]): number => widest(texts.flatMap((text) => text.split(" ")));

/** Widths that fit in `room`: the column widest for its weight gives way first, none below its longest word. */
export function columnWidths(columns: readonly Column[], rows: readonly Row[], room: number): number[] {
  const texts = columns.map(({ head }, at) => [head, ...rows.map((row) => row[at] ?? "")]);
  const widths = texts.map(widest);
  const least = texts.map((cells, at) =>
    columns[at]!.uncut ? longestWord(cells) : Math.min(longestWord(cells), LONGEST_KEPT_WORD),
  );
  const crowding = (at: number): number => (widths[at]! > least[at]! ? widths[at]! / columns[at]!.weight : 0);
  let excess = widths.reduce((sum, width) => sum + width, GAP * (columns.length - 1)) - room;
  for (; excess > 0; excess--) {
    const most = widths.reduce((best, _, at) => (crowding(at) > crowding(best) ? at : best), 0);
    if (crowding(most) === 0) break;
    widths[most]!--;
  }
  return widths;
}
