import type { TokenRange } from "../model/span.ts";
import { TokenKind, type Tokens } from "../text/tokens.ts";

/** Where in its line something stands, in characters. */
export interface Stretch {
  left: number;
  right: number;
}

/** A cell and where in its line it stands. */
export type Placed = TokenRange & Stretch;

const CELL_GAP = 2;
/** Two cells alone are parted by more: two spaces may be a slip. */
const WIDE_GAP = 3;
const MOST_UNIT_WORDS = 2;
const MOST_LINE_TOKENS = 120;

function lineStart({ text, starts }: Tokens, at: number): number {
  return text.lastIndexOf("\n", starts[at]! - 1) + 1;
}

/** The cells of a line, or nothing where it has but one. */
export function placedCells(tokens: Tokens, { from, to }: TokenRange): Placed[] {
  if (to - from > MOST_LINE_TOKENS) return [];
  const { starts, ends } = tokens;
  const start = lineStart(tokens, from);
  const cells: Placed[] = [];
  let first = from;
  let widest = 0;
  for (let at = from + 1; at <= to; at++) {
    const gap = at < to ? starts[at]! - ends[at - 1]! : CELL_GAP;
    if (gap < CELL_GAP) continue;
    if (at < to) widest = Math.max(widest, gap);
    cells.push({ from: first, to: at, left: starts[first]! - start, right: ends[at - 1]! - start });
    first = at;
  }
  return cells.length > 2 || (cells.length === 2 && widest >= WIDE_GAP) ? cells : [];
}

const SIGNS = new Set(["-", "+", "≥", "≤", ">", "<", "~", "("]);

/** `212.400`, `88,7%`, `≥ 30`, `12/15`; not `ngày 05 tháng 7`. */
function isFigure({ kinds, forms }: Tokens, { from, to }: TokenRange): boolean {
  const first = SIGNS.has(forms[from]!) ? from + 1 : from;
  if (first >= to) return forms[from] === "-";
  if (kinds[first] !== TokenKind.Number) return false;
  let words = 0;
  for (let at = first; at < to; at++) if (kinds[at] === TokenKind.Word) words++;
  return words <= MOST_UNIT_WORDS;
}

/** A line with a name, or a row's number, and figures behind it. */
export const isData = (tokens: Tokens, cells: readonly Placed[]): boolean =>
  cells.length >= 2 && isFigure(tokens, cells.at(-1)!) && cells.some((cell) => !isFigure(tokens, cell));

/** True where two lines leave no more than `empty` lines between them. */
export function adjoin(
  { text, starts, ends }: Tokens,
  above: TokenRange,
  below: TokenRange,
  empty = 1,
): boolean {
  return text.slice(ends[above.to - 1]!, starts[below.from]!).split("\n").length <= empty + 2;
}
