import type { ComparisonColumn } from "../model/comparison.ts";
import type { Area } from "../model/observation.ts";
import type { Period } from "../model/period.ts";
import type { Report } from "../model/report.ts";

export const COLUMNS_BY = ["document", "period", "area"] as const;
export type ColumnsBy = (typeof COLUMNS_BY)[number];

/** The reports laid in columns. */
export interface Columns {
  columns: ComparisonColumn[];
  /** For each report the column it is in. */
  columnOf: number[];
}

const NONE = "?";

/** What all have in common, else null. */
function shared<T>(values: readonly (T | null)[], keyOf: (value: T) => string): T | null {
  const [first = null] = values;
  return first !== null && values.every((value) => value !== null && keyOf(value) === keyOf(first))
    ? first
    : null;
}

function columnFor(key: string, reports: readonly Report[]): ComparisonColumn {
  const documents = reports.map(({ document }) => document);
  return {
    key,
    title: documents.length === 1 ? documents[0]!.title : null,
    area: shared<Area>(
      documents.map(({ area }) => area),
      ({ code }) => code,
    ),
    period: shared<Period>(
      documents.map(({ period }) => period),
      ({ code }) => code,
    ),
    documents: documents.map(({ source }) => source),
  };
}

const keyOf = ({ document }: Report, by: ColumnsBy): string =>
  by === "period"
    ? (document.period?.code ?? NONE)
    : by === "area"
      ? (document.area?.code ?? NONE)
      : document.source;

const textOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byTime = (a: ComparisonColumn, b: ComparisonColumn): number =>
  textOrder(a.period?.end ?? "9", b.period?.end ?? "9") ||
  textOrder(a.period?.start ?? "", b.period?.start ?? "");
const byName = (a: ComparisonColumn, b: ComparisonColumn): number =>
  (a.area?.name ?? "").localeCompare(b.area?.name ?? "", "vi");

/** Columns by document in the order given, by period in time order, by area in the order of names. */
export function columnsOf(reports: readonly Report[], by: ColumnsBy): Columns {
  if (by === "document") {
    return {
      columns: reports.map((report) => columnFor(report.document.source, [report])),
      columnOf: reports.map((_, at) => at),
    };
  }
  const groups = new Map<string, Report[]>();
  for (const report of reports) {
    const key = keyOf(report, by);
    groups.set(key, [...(groups.get(key) ?? []), report]);
  }
  const columns = [...groups]
    .map(([key, group]) => columnFor(key, group))
    .toSorted(by === "period" ? byTime : byName);
  const at = new Map(columns.map(({ key }, index) => [key, index]));
  return { columns, columnOf: reports.map((report) => at.get(keyOf(report, by))!) };
}
