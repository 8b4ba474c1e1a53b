import { outputMessages } from "../../messages/output/output.ts";
import type { ComparisonCell, ComparisonRow } from "../../model/comparison.ts";
import { writeCell } from "../comparison/cells.ts";
import { barChart, lineChart } from "./charts.ts";
import type { Markup } from "./markup.ts";
import type { MatrixPlace } from "./matrix-place.ts";

/** Past this the bars of a row would be taller than its words. */
const MOST_BARS = 12;

/** The height of a figure: of `27/30` its share. */
export const worthOf = ({ kind, value, denominator }: ComparisonCell): number =>
  kind === "ratio" && denominator ? value / denominator : value;

/** A line over periods, bars over reports and areas; none for ranks, where less is more, nor for a lone figure. */
export function drawRowChart(
  row: ComparisonRow,
  { names, by, messages, columns }: MatrixPlace,
): Markup | null {
  const stated = row.cells.filter((cell) => cell !== null);
  if (stated.length < 2 || row.kind === "rank") return null;
  const values = row.cells.map((cell) => (cell ? worthOf(cell) : null));
  const { page } = outputMessages(messages);
  const label = page.chart(
    row.cells.flatMap((cell, at) => (cell ? [`${names[at]}: ${writeCell(cell)}`] : [])).join("; "),
  );
  if (by === "period" && columns.length > 2) return lineChart(values, label);
  if (columns.length > MOST_BARS) return null;
  const best = columns.findIndex(({ key }) => key === row.standing?.best);
  return barChart(values, label, (at) => at === (best >= 0 ? best : columns.length - 1));
}
