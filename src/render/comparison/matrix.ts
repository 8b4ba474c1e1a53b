import type { Comparison, ComparisonRow } from "../../model/comparison.ts";
import { GAP, type Column } from "../table/columns.ts";
import { widthOf } from "../table/width.ts";
import { writeCell, writeLabel, writeUnit } from "./cells.ts";
import { drawComparisonRows } from "./drawn-rows.ts";
import { extraColumns, type ExtraColumn } from "./extra-columns.ts";
import { columnNames } from "./names.ts";
import type { MatrixOptions } from "./options.ts";

const LEAST_LABEL = 24;
const LEAST_CELL = 10;
const NATION = "VN";
/** Narrower than this the unit stands behind the name. */
const ROOM_FOR_UNITS = 100;

interface Block {
  names: readonly string[];
  from: number;
  to: number;
  extras: readonly ExtraColumn[];
}

/** How many columns of figures fit beside the label and the rest. */
function blockSize(
  names: readonly string[],
  extras: readonly ExtraColumn[],
  rows: readonly ComparisonRow[],
  width: number,
): number {
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(widthOf));
  const beside = extras.reduce(
    (sum, { head, write, uncut }) => sum + (uncut ? widest([head, ...rows.map(write)]) : LEAST_CELL) + GAP,
    0,
  );
  const cell = Math.max(
    LEAST_CELL,
    widest(rows.flatMap(({ cells }) => cells.map(writeCell)).flatMap((text) => text.split(" "))),
  );
  const room = width - LEAST_LABEL - (width >= ROOM_FOR_UNITS ? LEAST_CELL : 0) - beside;
  return Math.max(1, Math.min(names.length, Math.floor(room / (cell + GAP))));
}

const provincesIn = (rows: readonly ComparisonRow[]): number =>
  new Set(rows.map(({ area }) => area?.code).filter((code) => code !== undefined && code !== NATION)).size;

/** One piece of the matrix: some columns of figures, and behind the last of them what is said of the rows. */
function drawBlock(
  rows: readonly ComparisonRow[],
  comparison: Comparison,
  { names, from, to, extras }: Block,
  options: MatrixOptions,
): string {
  const { messages, paint, width } = options;
  const { columns: heads } = messages.comparison;
  const areas = options.by === "period" && provincesIn(rows) > 1;
  const apart = width >= ROOM_FOR_UNITS;
  const columns: Column[] = [
    { head: heads.label, align: "left", weight: 3 },
    ...(apart ? [{ head: heads.unit, align: "left", weight: 1 } as const] : []),
    ...names
      .slice(from, to)
      .map((head): Column => ({ head, align: "right", weight: 1, uncut: true, brush: paint.accent })),
    ...extras,
  ];
  const cells = (row: ComparisonRow): string[] => {
    const label = writeLabel(row, messages, areas);
    const unit = writeUnit(row);
    return [
      ...(apart ? [label, unit] : [unit ? `${label} (${unit})` : label]),
      ...row.cells.slice(from, to).map(writeCell),
      ...extras.map(({ write }) => write(row)),
    ];
  };
  return drawComparisonRows(rows, comparison.columns, columns, cells, options);
}

const unflagged = (row: ComparisonRow): ComparisonRow => ({ ...row, reasons: [] });

/** Indicators down, columns across; where they do not all fit, block under block. */
export function drawMatrix(comparison: Comparison, options: MatrixOptions): string {
  const { messages, paint, width } = options;
  const { comparison: words } = messages;
  const rows = options.all ? comparison.rows : comparison.rows.filter(({ match }) => match !== null);
  const names = columnNames(comparison.columns, messages, options.by);
  const extras = extraColumns(comparison, names, options);
  const room = blockSize(names, extras, rows, width);
  // Too many areas for one table: the best, the worst and the middle speak for them.
  const size = options.by === "area" && room < names.length ? Number.POSITIVE_INFINITY : room;
  const parts: string[] = rows.length ? [] : [words.nothingSelected];
  for (let from = 0; rows.length && from < names.length; from += size) {
    const to = Math.min(from + size, names.length);
    const last = to === names.length;
    const block = {
      names,
      from,
      to: size === Number.POSITIVE_INFINITY ? from : to,
      extras: last ? extras : [],
    };
    parts.push(drawBlock(last ? rows : rows.map(unflagged), comparison, block, options));
  }
  const alone = comparison.rows.length - rows.length;
  if (alone > 0) parts.push(`${words.stoodAlone(alone)} ${paint.faint(`(${words.seeAll})`)}`);
  if (comparison.proposals.length) parts.push(`? ${words.proposals(comparison.proposals.length)}`);
  return parts.join("\n\n");
}
