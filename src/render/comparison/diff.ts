import type { Comparison, ComparisonColumn, ComparisonRow } from "../../model/comparison.ts";
import type { Column } from "../table/columns.ts";
import { writeCell, writeLabel, writeUnit } from "./cells.ts";
import { changeBrush, writeChange } from "./change.ts";
import { drawComparisonRows } from "./drawn-rows.ts";
import { columnNames } from "./names.ts";
import type { ComparisonOptions } from "./options.ts";
import { drawSubject } from "./subject.ts";

export interface DiffOptions extends ComparisonOptions {
  /** True to list what only one report states. */
  all: boolean;
}

const isShared = ({ cells }: ComparisonRow): boolean => cells[0] != null && cells[1] != null;

function drawPairs(
  rows: readonly ComparisonRow[],
  columns: readonly ComparisonColumn[],
  names: readonly string[],
  options: DiffOptions,
): string {
  const { messages, paint } = options;
  const heads = messages.comparison.columns;
  const drawn: Column[] = [
    { head: heads.label, align: "left", weight: 3 },
    { head: heads.unit, align: "left", weight: 1 },
    ...names.map((head): Column => ({ head, align: "right", weight: 1, uncut: true, brush: paint.accent })),
    { head: heads.change, align: "left", weight: 1.5, uncut: true, brush: changeBrush(paint) },
  ];
  return drawComparisonRows(
    rows,
    columns,
    drawn,
    (row) => [
      writeLabel(row, messages),
      writeUnit(row),
      ...row.cells.map(writeCell),
      writeChange(row, messages),
    ],
    options,
  );
}

function drawAlone(
  rows: readonly ComparisonRow[],
  columns: readonly ComparisonColumn[],
  at: number,
  name: string,
  options: DiffOptions,
): string {
  const { messages, paint } = options;
  const { comparison } = messages;
  const title = paint.strong(comparison.onlyIn(name, rows.length));
  if (!options.all || rows.length === 0)
    return rows.length ? `${title} ${paint.faint(`(${comparison.seeAll})`)}` : title;
  const heads = comparison.columns;
  const drawn: Column[] = [
    { head: heads.label, align: "left", weight: 3 },
    { head: heads.unit, align: "left", weight: 1 },
    { head: heads.value, align: "right", weight: 1.5, uncut: true, brush: paint.accent },
    { head: heads.line, align: "right", weight: 1, uncut: true, brush: paint.faint },
  ];
  const table = drawComparisonRows(
    rows,
    columns,
    drawn,
    (row) => [
      writeLabel(row, messages),
      writeUnit(row),
      writeCell(row.cells[at]!),
      String(row.cells[at]!.span.line),
    ],
    options,
  );
  return `${title}\n${table}`;
}

/** Two reports side by side: what both state, then what only one of them does. */
export function drawDiff(comparison: Comparison, options: DiffOptions): string {
  const { messages, paint } = options;
  const { columns, rows, proposals } = comparison;
  const [left, right] = columns as [ComparisonColumn, ComparisonColumn];
  const names = columnNames(columns, messages);
  const shared = rows.filter(isShared);
  const parts = [drawSubject([left, right], options)];
  const title = paint.strong(messages.comparison.shared(shared.length));
  parts.push(
    shared.length
      ? `${title}\n${drawPairs(shared, columns, names, options)}`
      : messages.comparison.noneShared,
  );
  if (proposals.length) {
    const heading = paint.strong(`? ${messages.comparison.proposals(proposals.length)}`);
    parts.push(`${heading}\n${drawPairs(proposals, columns, names, options)}`);
  }
  const alone = [0, 1].map((at) => {
    const own = rows.filter((row) => row.cells[at] && !row.cells[1 - at]);
    return drawAlone(own, columns, at, names[at]!, options);
  });
  parts.push(options.all ? alone.join("\n\n") : alone.join("\n"));
  return parts.join("\n\n");
}
