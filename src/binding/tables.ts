import { tablesOf, type Table } from "../layout/tables.ts";
import type { QuantityMention } from "../model/mention.ts";
import type { Role } from "../model/observation.ts";
import type { TokenRange } from "../model/span.ts";
import { TokenKind } from "../text/tokens.ts";
import { textOf } from "./label/token-text.ts";
import { Cover, type Scene } from "./scene.ts";
import { columnKind, readHead } from "./table-columns.ts";
import {
  aboveTable,
  bracketUnit,
  countedNoun,
  namedUnit,
  textIn,
  type NamedUnit,
  type ReadFigure,
} from "./table-units.ts";
import { firstWithin, within } from "./within.ts";

/** What the table says of one of its figures. */
export interface Cell {
  figure: QuantityMention;
  unit: NamedUnit | null;
  /** The head of its column names the unit, whatever the row counts. */
  unitInHead: boolean;
  role: Role;
  /** The head of its column says so: `Thực hiện`, `Kế hoạch`. */
  tells: boolean;
  label: string;
  /** Name of its row. */
  name: string;
  /** The head of its column says no more than plan, result or rate. */
  bare: boolean;
  /** Head of the column and rows over the table, searched for a period in this order. */
  heads: readonly TokenRange[];
  title: TokenRange | null;
  /** A year that stands bare in the head: `Kế hoạch 2022`. */
  year: number | null;
  rowLabel: TokenRange | null;
  row: TokenRange;
  column: number;
  /** First token of the table. */
  table: number;
}

/** Words of a cell that name something: without its unit's bracket, dates and figures. */
function nameOf(read: ReadFigure, scene: Scene, cell: TokenRange): string {
  const unit = bracketUnit(read, scene, cell);
  const list: number[] = [];
  for (let at = cell.from; at < (unit?.open ?? cell.to); at++) {
    const cover = scene.cover[at];
    // a name on two lines has a break in it
    const named = cover === Cover.None || cover === Cover.Place || cover === Cover.Used;
    if (named && scene.layout.tokens.kinds[at] !== TokenKind.Break) list.push(at);
  }
  return textOf(scene, list);
}

/** `65,0` is a share or an average. */
const DECIMAL = /,\d{1,2}$/u;

/** What a whole number without a unit counts: the words over it say so, or those in front of it. */
const counted = (scene: Scene, figure: QuantityMention, names: readonly TokenRange[]): NamedUnit | null =>
  figure.kind === "count" && !DECIMAL.test(textIn(scene, figure))
    ? (names.map((name) => countedNoun(scene, name)).find((noun) => noun !== null) ?? null)
    : null;

function cellsOf(read: ReadFigure, scene: Scene, table: Table, figures: readonly QuantityMention[]): Cell[] {
  const columns = table.head.map((_, i) => columnKind(read, scene, table, i));
  const heads = table.head.map((head) => readHead(read, scene, head));
  const values = columns.filter((column) => column === "value").length;
  // where one column says what was done, the bare heads of its neighbours tell them apart: `Kế hoạch`, `Giải ngân`, `Tỷ lệ`
  const mixed = heads.some(({ name }, i) => columns[i] === "value" && name !== "");
  const { title, unit: wholeUnit } = aboveTable(read, scene, table.block);
  const cells: Cell[] = [];
  for (const row of table.rows) {
    const names = row.filter((_, i) => columns[i] === "name");
    const unitCell = row[columns.indexOf("unit")];
    const rowLabel = names[0] ?? null;
    const ownUnit =
      (unitCell && namedUnit(read, textIn(scene, unitCell))) ??
      (rowLabel && bracketUnit(read, scene, rowLabel)?.unit) ??
      wholeUnit;
    const name = names
      .map((cell) => nameOf(read, scene, cell))
      .filter(Boolean)
      .join(", ");
    for (const [i, cell] of row.entries()) {
      const head = heads[i];
      const figure = firstWithin(figures, cell);
      if (!figure || !head || columns[i] !== "value") continue;
      const over = values > 1 || rowLabel === null ? head.name || (mixed ? head.written : "") : "";
      cells.push({
        figure,
        unit:
          head.unit ??
          ownUnit ??
          counted(scene, figure, [...(head.name === "" ? [] : table.head[i]!), ...names]),
        unitInHead: head.unit !== null,
        role: head.role,
        tells: head.tells,
        label: [over, name].filter(Boolean).join(", ").split(" ").slice(0, 25).join(" "),
        name,
        bare: head.name === "",
        heads: head.lines,
        title,
        year: head.year,
        rowLabel,
        row: { from: row[0]!.from, to: row.at(-1)!.to },
        column: i,
        table: table.head[0]![0]!.from,
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
    const from = table.head[0]![0]!.from;
    const to = table.rows.at(-1)!.at(-1)!.to;
    const inside = within(scene.figures, { from, to });
    for (const figure of inside) taken.add(figure);
    for (const cell of cellsOf(read, scene, table, inside)) cells.push(cell);
  }
  return { cells, taken };
}
