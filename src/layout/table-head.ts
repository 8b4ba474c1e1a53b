import type { TokenRange } from "../model/span.ts";
import { sliceTokens, TokenKind, type Tokens } from "../text/tokens.ts";
import { isEmpty } from "./row-cells.ts";

type Row = readonly TokenRange[];

/** Of each column, the cells that head it, top first: `Thực hiện` over `Quý II`. */
export type Head = readonly (readonly TokenRange[])[];

const YEAR = /^(?:19|20)\d\d$/;

/** `7.105,8`, `97,5%`; not `2024`, `30/9/2024`. */
function isFigure({ forms, kinds }: Tokens, { from, to }: TokenRange): boolean {
  if (kinds[from] !== TokenKind.Number || YEAR.test(forms[from]!)) return false;
  return !forms.slice(from, to).includes("/");
}

/** `	năm 2024	Quý II`: a line with no name in front and no figures says more about the columns. */
function goesOn(tokens: Tokens, head: Row, row: Row): boolean {
  const first = row[0]!;
  const again = sliceTokens(tokens, first.from, first.to) === sliceTokens(tokens, head[0]!.from, head[0]!.to);
  return (isEmpty(first) || again) && !row.some((cell) => !isEmpty(cell) && isFigure(tokens, cell));
}

/** `(1)	(2)	(3)`, `A	B	1	2`: the columns' own numbers. */
function numbersColumns({ forms }: Tokens, row: Row): boolean {
  const signs = row.map(({ from, to }) =>
    forms
      .slice(from, to)
      .filter((form) => form !== "(" && form !== ")")
      .join(""),
  );
  const numbers = signs.filter((sign) => !/^[a-h]$/.test(sign)).map(Number);
  return numbers.length >= 2 && numbers[0]! <= 2 && numbers.every((number, i) => number === numbers[0]! + i);
}

/**
 * Spreads the cells of a head's first line over the columns: one that has nothing under it stands alone, the last of those over
 * a run of filled cells stands over the rest of the run.
 */
function spread(top: Row, below: Row): TokenRange[] {
  const cells = top.filter((cell) => !isEmpty(cell));
  const columns: TokenRange[] = [];
  let next = 0;
  for (let i = 0; i < below.length;) {
    let end = i;
    while (end < below.length && !isEmpty(below[end]!)) end++;
    if (end === i) {
      columns.push(cells[next++] ?? top[0]!);
      i++;
      continue;
    }
    const alone = below.slice(end).filter(isEmpty).length;
    const over = Math.max(1, cells.length - next - alone);
    for (let k = 0; i + k < end; k++) columns.push(cells[next + Math.min(k, over - 1)] ?? top[0]!);
    next += over;
    i = end;
  }
  return columns;
}

/** A cell left empty beside one that stands over several columns. */
const filledFromLeft = (top: Row, below: Row): TokenRange[] =>
  top.map((cell, i) => {
    let at = i;
    while (at > 0 && isEmpty(top[at]!) && !isEmpty(below[i] ?? cell)) at--;
    return top[at] ?? cell;
  });

/** The head of a table and how many of its rows it takes. */
export function headOf(tokens: Tokens, rows: readonly Row[]): { head: Head; length: number } {
  const [top, second] = rows as [Row, Row | undefined];
  let head: Head = top.map((cell) => [cell]);
  let length = 1;
  if (second && rows.length > 2 && goesOn(tokens, top, second)) {
    const over = top.length === second.length ? filledFromLeft(top, second) : spread(top, second);
    head = second.map((cell, i) => [over[i]!, cell].filter((part) => !isEmpty(part)));
    length = 2;
  }
  if (rows.length > length + 1 && numbersColumns(tokens, rows[length]!)) length++;
  return { head, length };
}
