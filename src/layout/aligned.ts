import type { TokenRange } from "../model/span.ts";
import { startsCapital } from "../text/capitals.ts";
import { saysOneOf, TokenKind, type Tokens } from "../text/tokens.ts";
import { adjoin, isData, placedCells, type Placed, type Stretch } from "./placed-cells.ts";
import type { Head } from "./table-head.ts";

/** A table whose columns are kept apart by spaces, and the lines it takes in. */
export interface AlignedTable {
  head: Head;
  rows: readonly (readonly TokenRange[])[];
  first: number;
  next: number;
}

/** Some cell of a table is parted by so much. */
const WIDE = "   ";
const HEAD_LINES = 3;
const FEWEST_ROWS = 2;

/** Stretches of the line that the cells of all rows share: one a column. */
function columnsOf(rows: readonly (readonly Placed[])[]): Stretch[] {
  const all = rows.flat().toSorted((a, b) => a.left - b.left);
  const columns: Stretch[] = [];
  for (const { left, right } of all) {
    const last = columns.at(-1);
    if (last && left < last.right) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

const overlap = (a: Stretch, b: Stretch): number => Math.min(a.right, b.right) - Math.max(a.left, b.left);

/** The columns a head's cell stands over; the nearest where it stands over none. */
function standsOver(cell: Placed, columns: readonly Stretch[]): number[] {
  const over = columns.flatMap((column, i) => (overlap(cell, column) > 0 ? [i] : []));
  if (over.length > 0) return over;
  let nearest = 0;
  columns.forEach((column, i) => {
    if (overlap(cell, column) > overlap(cell, columns[nearest]!)) nearest = i;
  });
  return [nearest];
}

/** A row with a cell for each column, empty where the line has none; null where two cells fall into one. */
function rowOf(cells: readonly Placed[], columns: readonly Stretch[]) {
  const row: TokenRange[] = columns.map(() => ({ from: cells[0]!.from, to: cells[0]!.from }));
  for (const cell of cells) {
    const [column, ...others] = standsOver(cell, columns);
    if (others.length > 0 || row[column!]!.to > row[column!]!.from) return null;
    row[column!] = { from: cell.from, to: cell.to };
  }
  return row;
}

/** `Điện thoại: 0912 345 678` heads no column. */
const SAYS = new Set([":"]);
const MOST_NAME_TOKENS = 14;
const isShort = ({ from, to }: TokenRange): boolean => to - from <= MOST_NAME_TOKENS;

/** The head over the rows that begin at line `first`; `I. Khối sở, ngành` may stand between. */
function headOf(tokens: Tokens, lines: readonly TokenRange[], first: number, columns: readonly Stretch[]) {
  const head: TokenRange[][] = columns.map(() => []);
  let bottom = first;
  if (bottom > 1 && placedCells(tokens, lines[bottom - 1]!).length === 0 && isShort(lines[bottom - 1]!))
    bottom--;
  let top = bottom;
  while (top > 0 && bottom - top < HEAD_LINES) {
    if (!adjoin(tokens, lines[top - 1]!, lines[top]!, top === bottom ? 1 : 0)) break;
    const cells = placedCells(tokens, lines[top - 1]!);
    if (
      cells.length < 2 ||
      isData(tokens, cells) ||
      saysOneOf(tokens, SAYS, lines[top - 1]!.from, lines[top - 1]!.to)
    )
      break;
    for (const cell of cells)
      for (const i of standsOver(cell, columns)) head[i]!.unshift({ from: cell.from, to: cell.to });
    top--;
  }
  const headed = head.filter((cells) => cells.length > 0).length;
  return headed >= Math.max(2, columns.length - 1) ? { head, top } : null;
}

const JOINS = new Set(["và", ",", "-", "–"]);

/** `Sở Tài nguyên và` over `Môi trường   8.120`: one name on two lines. */
const goesOn = (tokens: Tokens, above: TokenRange, name: TokenRange): boolean =>
  JOINS.has(tokens.forms[above.to - 1]!) ||
  (tokens.kinds[name.from] === TokenKind.Word && !startsCapital(tokens, name.from));

/** The rows from line `at` on; a line between two of them may hold the rest of a name, or what the next are under. */
function dataFrom(
  tokens: Tokens,
  lines: readonly TokenRange[],
  at: number,
): { data: Placed[][]; next: number } {
  const data: Placed[][] = [];
  let next = at;
  for (let line = at; line < lines.length; line++) {
    if (line > at && !adjoin(tokens, lines[line - 1]!, lines[line]!)) break;
    const cells = placedCells(tokens, lines[line]!);
    if (isData(tokens, cells)) {
      const above = line > next && line > at ? lines[line - 1]! : null;
      data.push(
        above && goesOn(tokens, above, cells[0]!)
          ? [{ ...cells[0]!, from: above.from }, ...cells.slice(1)]
          : cells,
      );
      next = line + 1;
    } else if (data.length === 0 || line > next || cells.length > 0 || !isShort(lines[line]!)) break;
  }
  return { data, next };
}

/**
 * Tables as pages copied as text have them, one under another in `lines`:
 *
 *     Đơn vị            Lượt khám    Tỷ lệ (%)
 *     BVĐK tỉnh           212.400         88,7
 */
export function alignedTables(tokens: Tokens, lines: readonly TokenRange[]): AlignedTable[] {
  const tables: AlignedTable[] = [];
  if (!tokens.text.includes(WIDE)) return tables;
  for (let at = 0; at < lines.length; at++) {
    const { data, next } = dataFrom(tokens, lines, at);
    if (data.length < FEWEST_ROWS) {
      at = Math.max(at, next - 1);
      continue;
    }
    const columns = columnsOf(data);
    const rows = data.map((cells) => rowOf(cells, columns));
    const headed =
      columns.length >= 2 && rows.every((row) => row !== null) ? headOf(tokens, lines, at, columns) : null;
    if (headed) {
      const { from } = lines[headed.top]!;
      tables.push({
        head: headed.head.map((cells) => (cells.length > 0 ? cells : [{ from, to: from }])),
        rows: rows.filter((row) => row !== null),
        first: headed.top,
        next,
      });
    }
    at = next - 1;
  }
  return tables;
}
