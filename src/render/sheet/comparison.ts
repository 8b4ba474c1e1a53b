import type { Messages } from "../../messages/messages.ts";
import { outputMessages } from "../../messages/output/output.ts";
import type { Comparison, ComparisonCell, ComparisonRow } from "../../model/comparison.ts";
import { writeChange } from "../comparison/change.ts";
import { columnNames } from "../comparison/names.ts";
import type { MatrixOptions } from "../comparison/options.ts";
import { reasonInWords } from "../comparison/reasons.ts";
import { writeFigure } from "../figure.ts";
import { type Column, number, sheetOf, text, type Sheet } from "./sheet.ts";

type By = MatrixOptions["by"];

const firstCell = ({ cells }: ComparisonRow): ComparisonCell | null =>
  cells.find((cell) => cell !== null) ?? null;

const placeOf = (cell: ComparisonCell): string => `${cell.document}:${cell.span.line}`;

function roleOf(row: ComparisonRow, messages: Messages): string | null {
  const cell = firstCell(row);
  if (!cell) return null;
  if (cell.role === "change" && cell.change) return messages.roles[cell.change.direction];
  return outputMessages(messages).roles[cell.role];
}

function changeOf(row: ComparisonRow, messages: Messages): string {
  return row.delta?.trend === "flat" ? outputMessages(messages).unchanged : writeChange(row, messages);
}

function judgementOf({ delta }: ComparisonRow, messages: Messages): string | null {
  if (delta?.better == null) return null;
  return delta.better ? messages.comparison.better : messages.comparison.worse;
}

/** Best, worst and middle of a row over the areas. */
function standingColumns(
  columns: Comparison["columns"],
  names: readonly string[],
  { comparison }: Messages,
): Column<ComparisonRow>[] {
  const nameOf = new Map(columns.map(({ key }, at) => [key, names[at]!]));
  const named = (key: string | null | undefined) => text(key == null ? null : nameOf.get(key));
  return [
    { head: comparison.columns.best, width: 16, brief: true, cell: ({ standing }) => named(standing?.best) },
    {
      head: comparison.columns.worst,
      width: 16,
      brief: true,
      cell: ({ standing }) => named(standing?.worst),
    },
    {
      head: comparison.columns.median,
      width: 14,
      brief: true,
      cell: ({ standing }) => number(standing?.median),
    },
  ];
}

function columnsOf({ columns, rows }: Comparison, by: By, messages: Messages): Column<ComparisonRow>[] {
  const { columns: heads, kinds, matches } = outputMessages(messages);
  const names = columnNames(columns, messages, by);
  const remarks = (row: ComparisonRow): string =>
    row.reasons.map((reason) => reasonInWords(reason, row, columns, messages)).join("; ");
  const each = (column: (name: string, at: number) => Column<ComparisonRow>): Column<ComparisonRow>[] =>
    names.map(column);
  return [
    { head: messages.columns.label, width: 52, brief: true, cell: (row) => text(row.label) },
    { head: heads.role, width: 12, brief: true, cell: (row) => text(roleOf(row, messages)) },
    { head: messages.columns.area, width: 16, cell: (row) => text(row.area?.name) },
    { head: messages.columns.unit, width: 16, brief: true, cell: ({ unit }) => ({ type: "unit", unit }) },
    { head: messages.columns.kind, width: 14, cell: (row) => text(kinds[row.kind]) },
    ...each((head, at) => ({
      head,
      width: 18,
      brief: true,
      cell: ({ cells }) => (cells[at] ? { type: "figure", figure: cells[at] } : null),
    })),
    { head: heads.absolute, width: 16, cell: ({ delta }) => number(delta?.absolute) },
    { head: heads.relative, width: 14, cell: ({ delta }) => number(delta?.relative) },
    { head: heads.points, width: 14, cell: ({ delta }) => number(delta?.points) },
    { head: heads.change, width: 26, brief: true, cell: (row) => text(changeOf(row, messages)) },
    { head: heads.judgement, width: 10, cell: (row) => text(judgementOf(row, messages)) },
    ...(rows.some(({ standing }) => standing) ? standingColumns(columns, names, messages) : []),
    { head: heads.remarks, width: 48, brief: true, cell: (row) => text(remarks(row)) },
    { head: heads.indicator, width: 24, cell: (row) => text(row.indicator) },
    { head: heads.match, width: 12, cell: ({ match }) => text(match && matches[match.method]) },
    { head: heads.score, width: 10, cell: ({ match }) => number(match && Number(match.score.toFixed(3))) },
    ...each((name, at) => ({
      head: heads.asWritten(name),
      width: 18,
      cell: ({ cells }) => (cells[at] ? { type: "printed", text: writeFigure(cells[at]) } : null),
    })),
    ...each((name, at) => ({
      head: heads.place(name),
      width: 24,
      cell: ({ cells }) => text(cells[at] && placeOf(cells[at])),
    })),
  ];
}

/** Indicators down, reports across, with the differences. */
export const comparisonSheet = (comparison: Comparison, by: By, messages: Messages): Sheet =>
  sheetOf(outputMessages(messages).sheets.comparison, columnsOf(comparison, by, messages), comparison.rows);

/** Pairs that may be one indicator and are not counted as such. */
export const proposalsSheet = (comparison: Comparison, by: By, messages: Messages): Sheet =>
  sheetOf(
    outputMessages(messages).sheets.proposals,
    columnsOf(comparison, by, messages),
    comparison.proposals,
  );

/** Every figure of a comparison with the sentence it comes from; repeats and contradictions too. */
export function sourcesSheet(comparison: Comparison, by: By, messages: Messages): Sheet {
  const { columns: heads, sheets } = outputMessages(messages);
  const names = columnNames(comparison.columns, messages, by);
  const sightings = [...comparison.rows, ...comparison.proposals].flatMap(({ label, cells }) =>
    cells.flatMap((cell, at) =>
      cell
        ? [cell, ...(cell.repeats ?? []), ...(cell.others ?? [])].map((said) => ({
            label,
            name: names[at]!,
            said,
          }))
        : [],
    ),
  );
  const columns: Column<(typeof sightings)[number]>[] = [
    { head: messages.columns.label, width: 52, cell: ({ label }) => text(label) },
    { head: heads.column, width: 18, cell: ({ name }) => text(name) },
    { head: messages.columns.value, width: 16, cell: ({ said }) => ({ type: "figure", figure: said }) },
    { head: messages.columns.unit, width: 16, cell: ({ said }) => ({ type: "unit", unit: said.unit }) },
    { head: messages.columns.written, width: 18, cell: ({ said }) => ({ type: "printed", text: said.text }) },
    { head: heads.source, width: 24, oneLine: true, cell: ({ said }) => text(said.document) },
    { head: messages.columns.line, width: 7, cell: ({ said }) => number(said.span.line) },
    { head: heads.sentence, width: 80, oneLine: true, cell: ({ said }) => text(said.sentence) },
  ];
  return sheetOf(sheets.sources, columns, sightings);
}
