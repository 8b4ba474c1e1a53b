import type { Observation } from "../../model/observation.ts";

/** One cell, typed so that each format can write it in its own way. */
export type Cell =
  | null
  | { type: "text"; text: string }
  /** A figure as the report prints it: `-3,2%`. */
  | { type: "printed"; text: string }
  /** An observation's value, which may be a bound or a range. */
  | { type: "figure"; figure: Observation }
  /** `%` is left out where the figure beside it shows it. */
  | { type: "unit"; unit: string | null }
  | { type: "number"; value: number }
  | { type: "day"; iso: string };

/** A column over things of one sort. */
export interface Column<T> {
  head: string;
  /** Letters that fit in it. */
  width: number;
  /** True for columns of short tables as well, made to be read. */
  brief?: boolean;
  /** True for long text that is not to make its row tall. */
  oneLine?: boolean;
  cell: (item: T) => Cell;
}

/** A table with its name. */
export interface Sheet {
  name: string;
  columns: readonly Omit<Column<never>, "cell">[];
  rows: readonly Cell[][];
}

export const text = (words: string | null | undefined): Cell =>
  words ? { type: "text", text: words } : null;
export const number = (value: number | null | undefined): Cell =>
  value == null ? null : { type: "number", value };
export const day = (iso: string | null | undefined): Cell => (iso ? { type: "day", iso } : null);

/** A table of things, a row for each. */
export const sheetOf = <T>(name: string, columns: readonly Column<T>[], items: readonly T[]): Sheet => ({
  name,
  columns,
  rows: items.map((item) => columns.map(({ cell }) => cell(item))),
});

/** The columns of a table that are read first. */
export function briefly({ name, columns, rows }: Sheet): Sheet {
  const kept = columns.flatMap(({ brief }, at) => (brief ? [at] : []));
  return {
    name,
    columns: kept.map((at) => columns[at]!),
    rows: rows.map((row) => kept.map((at) => row[at]!)),
  };
}

/** Sheets of the same columns as one. */
export const joinedSheet = (sheets: readonly Sheet[]): Sheet => ({
  ...sheets[0]!,
  rows: sheets.flatMap(({ rows }) => rows),
});
