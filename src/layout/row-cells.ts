import type { TokenRange } from "../model/span.ts";
import { sliceTokens, type Tokens } from "../text/tokens.ts";

/** No table leaves more cells empty side by side. */
const MOST_EMPTY = 40;

/** Tabs between a token and the one before it, or the start of its line. */
function tabsBefore({ text, starts, ends }: Tokens, at: number, row: TokenRange): number {
  const start = starts[at]!;
  const from = at > row.from ? ends[at - 1]! : text.lastIndexOf("\n", start - 1) + 1;
  return Math.min(text.slice(from, start).split("\t").length - 1, MOST_EMPTY);
}

/** Cells of a row parted by tabs or `|`: `1	Văn bản	hồ sơ	400`; those left empty too. */
function exactCells(tokens: Tokens, row: TokenRange): TokenRange[] {
  const cells: TokenRange[] = [];
  let from = row.from;
  for (let at = row.from; at < row.to; at++) {
    if (tokens.forms[at] === "|") {
      if (at > row.from) cells.push({ from, to: at });
      from = at + 1;
      continue;
    }
    let tabs = tabsBefore(tokens, at, row);
    if (tabs === 0) continue;
    if (at > from) {
      cells.push({ from, to: at });
      tabs--;
    }
    for (; tabs > 0; tabs--) cells.push({ from: at, to: at });
    from = at;
  }
  if (from < row.to) cells.push({ from, to: row.to });
  return cells;
}

export const isEmpty = ({ from, to }: TokenRange): boolean => from === to;

const alike = (rows: readonly (readonly TokenRange[])[]): boolean =>
  rows.every(({ length }) => length === rows[0]!.length);

/** Cells of the rows of a table. Where only two tabs in a row part them unevenly, they part as one. */
export function cellsOfRows(tokens: Tokens, rows: readonly TokenRange[]): TokenRange[][] {
  const exact = rows.map((row) => exactCells(tokens, row));
  if (alike(exact) || sliceTokens(tokens, rows[0]!.from, rows[0]!.to).includes("|")) return exact;
  const filled = exact.map((cells) => cells.filter((cell) => !isEmpty(cell)));
  return alike(filled) ? filled : exact;
}
