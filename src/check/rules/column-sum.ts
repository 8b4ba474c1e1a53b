import type { Observation } from "../../model/observation.ts";
import { differsByASlip } from "../arithmetic/digit-slip.ts";
import { valueOf } from "../arithmetic/printed.ts";
import { addsUp, together } from "../parts.ts";
import type { Reading } from "../passage.ts";
import { placesIn, type Breach, type Rule } from "../rule.ts";
import { tablesIn, type Row } from "../tables.ts";
import { sumShown } from "./parts-sum.ts";

const COUNTED = new Set(["count", "money", "measure"]);

/** Figures of one column in the rows a total may add up: all over it, those since the last total, all under it. */
function columnsFor(rows: readonly Row[], at: number, column: number): Observation[][] {
  const lastTotal = rows.slice(0, at).findLastIndex(({ isTotal }) => isTotal);
  const figuresOf = (some: readonly Row[]): Observation[] =>
    some.flatMap(({ cells, isTotal }) => (isTotal ? [] : [cells.get(column) ?? []])).flat();
  return [rows.slice(0, at), rows.slice(lastTotal + 1, at), rows.slice(at + 1)]
    .map(figuresOf)
    .filter((figures) => figures.length > 1);
}

function breachOf(reading: Reading, whole: Observation, readings: readonly Observation[][]): Breach[] {
  const parts = readings[0];
  const alike = parts?.every(({ kind, role }) => kind === whole.kind && role === whole.role);
  if (!parts || !alike || readings.some((list) => addsUp(whole, list))) return [];
  const slip = readings.find((list) => differsByASlip(together(list).value, valueOf(whole)));
  const shown = slip ?? parts;
  return [
    {
      severity: slip ? "error" : "warning",
      arithmetic: sumShown(whole, shown),
      places: placesIn(reading, [whole, ...shown]),
    },
  ];
}

const inTable = (reading: Reading, rows: readonly Row[]): Breach[] =>
  rows.flatMap(({ isTotal, cells }, at) =>
    isTotal
      ? [...cells].flatMap(([column, whole]) =>
          COUNTED.has(whole.kind) ? breachOf(reading, whole, columnsFor(rows, at, column)) : [],
        )
      : [],
  );

export const columnSum: Rule = {
  id: "column-sum",
  severity: "error",
  example: "Ninh Kiều | 21.340; Bình Thủy | 14.200; Tổng cộng | 35.640",
  says: {
    vi: "Dòng tổng cộng của bảng không bằng các dòng cộng lại",
    en: "The total row of a table is not the sum of its rows",
  },
  within: (reading) => tablesIn(reading).flatMap((rows) => inTable(reading, rows)),
};
