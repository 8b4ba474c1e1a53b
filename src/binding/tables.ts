import {
  changeColumns,
  doneColumns,
  numberColumns,
  planColumns,
  unitColumns,
} from "../lexicon/table-words.ts";
import { tablesOf, type Table } from "../layout/tables.ts";
import type { QuantityMention } from "../model/mention.ts";
import type { Role } from "../model/observation.ts";
import type { TokenRange } from "../model/span.ts";
import { Phrases } from "../text/phrases.ts";
import { TokenKind } from "../text/tokens.ts";
import { textOf, trimmed } from "./label/token-text.ts";
import { Cover, type Scene } from "./scene.ts";
import { bracketUnit, headUnit, namedUnit, textIn, type NamedUnit, type ReadFigure } from "./table-units.ts";
import { firstWithin, within } from "./within.ts";

/** What the table says of one of its figures. */
export interface Cell {
  figure: QuantityMention;
  unit: NamedUnit | null;
  role: Role;
  label: string;
  /** Head of the column and rows over the table, searched for a period in this order. */
  periodIn: readonly TokenRange[];
  /** A year that stands bare in the head: `Kế hoạch 2022`. */
  year: number | null;
  rowLabel: TokenRange | null;
  row: TokenRange;
}

type Column = "number" | "unit" | "name" | "value";

const set = <V>(words: readonly string[], value: V): [string, V][] => words.map((word) => [word, value]);
const heads = new Phrases<Column | "plan" | "done" | "change">([
  ...set(numberColumns, "number" as const),
  ...set(unitColumns, "unit" as const),
  ...set(planColumns, "plan" as const),
  ...set(changeColumns, "change" as const),
  ...set(doneColumns, "done" as const),
]);

function columnKind(scene: Scene, table: Table, index: number): Column {
  const head = table.head[index];
  const hit = head && heads.match(scene.layout.tokens, head.from)?.value;
  if (hit === "number" || hit === "unit") return hit;
  const figures = table.rows.filter((row) => row[index] && figureCell(scene, row[index])).length;
  return figures * 2 > table.rows.length ? "value" : "name";
}

/** A cell with a figure and no words but a unit's. */
function figureCell(scene: Scene, cell: TokenRange): boolean {
  const { kinds } = scene.layout.tokens;
  let words = 0;
  for (let at = cell.from; at < cell.to; at++)
    if (kinds[at] === TokenKind.Word && scene.cover[at] === Cover.None) words++;
  const covered = scene.cover.subarray(cell.from, cell.to).includes(Cover.Figure);
  return words <= 2 && (covered || kinds[cell.from] === TokenKind.Number);
}

/** Words of a cell that name something: without its unit's bracket, dates and figures. */
function nameOf(read: ReadFigure, scene: Scene, cell: TokenRange): string {
  const unit = bracketUnit(read, scene, cell);
  const list: number[] = [];
  for (let at = cell.from; at < (unit?.open ?? cell.to); at++) {
    const cover = scene.cover[at];
    if (cover === Cover.None || cover === Cover.Place || cover === Cover.Used) list.push(at);
  }
  return textOf(scene, list);
}

/** What the head of a column adds to the name of its rows; nothing where it only says plan or result. */
function headName(read: ReadFigure, scene: Scene, head: TokenRange): string {
  const { tokens } = scene.layout;
  const hit = heads.match(tokens, head.from);
  const unit = bracketUnit(read, scene, head);
  const list: number[] = [];
  for (let at = head.from; at < (unit?.open ?? head.to); at++)
    if (scene.cover[at] === Cover.None && tokens.kinds[at] === TokenKind.Word) list.push(at);
  const kept = trimmed(scene, list);
  return hit && kept.length <= 2 ? "" : textOf(scene, kept);
}

function bareYear(scene: Scene, head: TokenRange): number | null {
  const { forms } = scene.layout.tokens;
  for (let at = head.from; at < head.to; at++)
    if (/^(?:19|20)\d\d$/.test(forms[at]!)) return Number(forms[at]);
  return null;
}

function roleOf(scene: Scene, head: TokenRange): Role {
  const hit = heads.match(scene.layout.tokens, head.from)?.value;
  return hit === "plan" ? "target" : hit === "change" ? "change" : "actual";
}

/** What the head of a column says of its figures. */
const readHead = (read: ReadFigure, scene: Scene, range: TokenRange) => ({
  range,
  unit: headUnit(read, scene, range),
  name: headName(read, scene, range),
  role: roleOf(scene, range),
  year: bareYear(scene, range),
});

function cellsOf(read: ReadFigure, scene: Scene, table: Table, figures: readonly QuantityMention[]): Cell[] {
  const columns = table.head.map((_, i) => columnKind(scene, table, i));
  const heads = table.head.map((range) => readHead(read, scene, range));
  const values = columns.filter((column) => column === "value").length;
  const title = scene.layout.blocks[table.block - 1];
  const cells: Cell[] = [];
  for (const row of table.rows) {
    const names = row.filter((_, i) => columns[i] === "name");
    const unitCell = row[columns.indexOf("unit")];
    const rowLabel = names[0] ?? null;
    const ownUnit =
      (unitCell && namedUnit(read, textIn(scene, unitCell))) ??
      (rowLabel && bracketUnit(read, scene, rowLabel)?.unit) ??
      null;
    const name = names
      .map((cell) => nameOf(read, scene, cell))
      .filter(Boolean)
      .join(", ");
    for (const [i, cell] of row.entries()) {
      const head = heads[i];
      const figure = firstWithin(figures, cell);
      if (!figure || !head || columns[i] !== "value") continue;
      const over = values > 1 || rowLabel === null ? head.name : "";
      cells.push({
        figure,
        unit: head.unit ?? ownUnit,
        role: head.role,
        label: [over, name].filter(Boolean).join(", ").split(" ").slice(0, 25).join(" "),
        periodIn: title ? [head.range, title] : [head.range],
        year: head.year,
        rowLabel,
        row: { from: row[0]!.from, to: row.at(-1)!.to },
      });
    }
  }
  return cells;
}

/** The figures that stand in tables, and those in table heads or number columns, which are none. */
export function tableCells(
  scene: Scene,
  read: ReadFigure,
): { cells: Cell[]; taken: ReadonlySet<QuantityMention> } {
  const cells: Cell[] = [];
  const taken = new Set<QuantityMention>();
  for (const table of tablesOf(scene.layout.tokens, scene.layout.blocks)) {
    const from = table.head[0]!.from;
    const to = table.rows.at(-1)!.at(-1)!.to;
    const inside = within(scene.figures, { from, to });
    for (const figure of inside) taken.add(figure);
    for (const cell of cellsOf(read, scene, table, inside)) cells.push(cell);
  }
  return { cells, taken };
}
