import {
  changeColumns,
  doneColumns,
  numberColumns,
  planColumns,
  unitColumns,
} from "../lexicon/table-words.ts";
import type { Table } from "../layout/tables.ts";
import type { Role } from "../model/observation.ts";
import type { TokenRange } from "../model/span.ts";
import { Phrases } from "../text/phrases.ts";
import { TokenKind } from "../text/tokens.ts";
import { textOf, trimmed } from "./label/token-text.ts";
import { Cover, type Scene } from "./scene.ts";
import { bracketUnit, headUnit, plainUnit, textIn, type NamedUnit, type ReadFigure } from "./table-units.ts";

/** What a column of a table holds. */
export type Column = "number" | "unit" | "name" | "value";
type ColumnHead = Table["head"][number];

const set = <V>(words: readonly string[], value: V): [string, V][] => words.map((word) => [word, value]);
const headWords = new Phrases<Column | "plan" | "done" | "change">([
  ...set(numberColumns, "number" as const),
  ...set(unitColumns, "unit" as const),
  ...set(planColumns, "plan" as const),
  ...set(changeColumns, "change" as const),
  ...set(doneColumns, "done" as const),
]);

/** What the head of a column begins with, in the first of its lines that says so. */
function headWord(scene: Scene, head: ColumnHead) {
  for (const { from } of head) {
    const hit = headWords.match(scene.layout.tokens, from);
    if (hit) return hit.value;
  }
  return null;
}

/** True for a column headed `Đơn vị` alone with offices and places in it, no units. */
function holdsBodies(read: ReadFigure, scene: Scene, table: Table, index: number): boolean {
  const { from, to } = table.head[index]![0]!;
  if (to - from > 2 || scene.layout.tokens.forms[from] !== "đơn") return false;
  const units = table.rows.filter((row) => row[index] && plainUnit(read, textIn(scene, row[index])));
  return units.length * 2 < table.rows.length;
}

/** Numbers of the rows, units, names, or figures. */
export function columnKind(read: ReadFigure, scene: Scene, table: Table, index: number): Column {
  const hit = headWord(scene, table.head[index]!);
  if (hit === "number") return hit;
  if (hit === "unit") return holdsBodies(read, scene, table, index) ? "name" : hit;
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

function wordsOf({ cover, layout }: Scene, { from, to }: TokenRange): number[] {
  const list: number[] = [];
  for (let at = from; at < to; at++)
    if (cover[at] === Cover.None && layout.tokens.kinds[at] === TokenKind.Word) list.push(at);
  return list;
}

/** What a line of a column's head adds to the name of its rows; nothing where it only says plan or result. */
function headName(read: ReadFigure, scene: Scene, line: TokenRange): string {
  const { tokens } = scene.layout;
  const hit = headWords.match(tokens, line.from);
  const unit = bracketUnit(read, scene, line);
  const kept = trimmed(scene, wordsOf(scene, { from: line.from, to: unit?.open ?? line.to }));
  return hit && kept.length <= 2 ? "" : textOf(scene, kept);
}

const YEAR = /^(?:19|20)\d\d$/;

function bareYear(scene: Scene, lines: readonly TokenRange[]): number | null {
  const forms = lines.flatMap(({ from, to }) => scene.layout.tokens.forms.slice(from, to));
  const year = forms.find((form) => YEAR.test(form));
  return year === undefined ? null : Number(year);
}

const ROLES: Readonly<Record<string, Role>> = { plan: "target", change: "change" };

/** What the head of a column says of its figures. */
export interface ReadHead {
  /** Lowest first: it knows best. */
  lines: readonly TokenRange[];
  unit: NamedUnit | null;
  /** What it adds to the names of the rows; nothing where it only says plan, result or rate. */
  name: string;
  /** All words of its first line. */
  written: string;
  role: Role;
  /** It says plan, result or change. */
  tells: boolean;
  year: number | null;
}

export function readHead(read: ReadFigure, scene: Scene, head: ColumnHead): ReadHead {
  const upwards = head.toReversed();
  const name = head
    .map((line) => headName(read, scene, line))
    .filter(Boolean)
    .join(" ");
  const word = headWord(scene, head);
  return {
    lines: upwards,
    unit: upwards.map((line) => headUnit(read, scene, line)).find((unit) => unit !== null) ?? null,
    name,
    written: textOf(scene, wordsOf(scene, head[0]!)),
    role: ROLES[word ?? ""] ?? "actual",
    tells: word === "done" || ROLES[word ?? ""] !== undefined,
    year: bareYear(scene, upwards),
  };
}
