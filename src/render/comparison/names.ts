import type { Messages } from "../../messages/messages.ts";
import type { ComparisonColumn } from "../../model/comparison.ts";
import type { MatrixOptions } from "./options.ts";
import { shortPeriod } from "../period.ts";
import { visible } from "../visible.ts";

export const areaName = ({ area }: ComparisonColumn, messages: Messages): string =>
  visible(area?.name ?? messages.comparison.unknown);
export const periodName = ({ period }: ComparisonColumn, messages: Messages): string =>
  period ? visible(shortPeriod(period, messages.periods)) : messages.comparison.unknown;

const fileName = ({ documents }: ComparisonColumn): string => visible(documents[0]?.split("/").at(-1) ?? "");

/**
 * Short names by which a reader tells the columns apart: periods where only they differ, areas where only they do, both where
 * both do, files where neither.
 */
export function columnNames(
  columns: readonly ComparisonColumn[],
  messages: Messages,
  by: MatrixOptions["by"] = "document",
): string[] {
  const areas = columns.map((column) => areaName(column, messages));
  const periods = columns.map((column) => periodName(column, messages));
  const distinct = (names: readonly string[]): boolean => new Set(names).size === names.length;
  const oneArea = new Set(areas).size === 1;
  const onePeriod = new Set(periods).size === 1;
  if (distinct(periods) && (oneArea || by === "period")) return periods;
  if (distinct(areas) && (onePeriod || by === "area")) return areas;
  const both = areas.map((area, at) => `${area} ${periods[at]}`);
  if (distinct(both)) return both;
  return columns.map(fileName);
}
