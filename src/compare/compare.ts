import type { Comparison, ComparisonRow } from "../model/comparison.ts";
import type { Report } from "../model/report.ts";
import { align } from "./align.ts";
import { columnsOf, type ColumnsBy } from "./columns.ts";
import type { FindIndicator } from "./indicator-facts.ts";
import { profilesOf, type Profile } from "./profile.ts";
import { statementsOf, type Statement } from "./repeats.ts";
import { rowOf, rowOfStrand, type RowContext } from "./rows.ts";

export interface CompareOptions {
  /** What a column stands for; a document unless said otherwise. */
  by?: ColumnsBy;
  /** Facts of an indicator of the catalogue. */
  findIndicator?: FindIndicator;
}

export const COMPARISON_SCHEMA_VERSION = "1.0";

const textOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order in which reports are aligned, the same however they are given: by time, area and name. */
function alignmentOrder(reports: readonly Report[]): number[] {
  const keyOf = ({ document: { period, area, source } }: Report): string =>
    [period?.end ?? "", period?.start ?? "", area?.code ?? "", source].join("\n");
  const keys = reports.map(keyOf);
  return reports.map((_, at) => at).toSorted((a, b) => textOrder(keys[a]!, keys[b]!) || a - b);
}

/** Rows in the order of the first column, then what only the next ones state. */
function readingOrder(a: ComparisonRow, b: ComparisonRow): number {
  const first = (row: ComparisonRow): number => row.cells.findIndex((cell) => cell !== null);
  const [i, j] = [first(a), first(b)];
  return i - j || a.cells[i]!.span.start - b.cells[j]!.span.start;
}

/** Lays what reports state side by side, one indicator a row. Pure: the same reports give the same rows. */
export function compare(reports: readonly Report[], options: CompareOptions = {}): Comparison {
  const { columns, columnOf } = columnsOf(reports, options.by ?? "document");
  const profiles = profilesOf(reports);
  const home = new Map<Profile, number>();
  const statementOf = new Map<Profile, Statement>();
  const spoken = profiles.map((own, at) => {
    const statements = statementsOf(own);
    for (const statement of statements) {
      home.set(statement.profile, columnOf[at]!);
      statementOf.set(statement.profile, statement);
    }
    return statements.map(({ profile }) => profile);
  });
  const { strands, proposals } = align(alignmentOrder(reports).map((at) => spoken[at]!));
  const context: RowContext = {
    columns,
    columnOf: (profile) => home.get(profile)!,
    statementOf: (profile) => statementOf.get(profile)!,
    findIndicator: options.findIndicator ?? (() => undefined),
  };
  return {
    schemaVersion: COMPARISON_SCHEMA_VERSION,
    columns,
    rows: strands.map((strand) => rowOfStrand(strand, context)).toSorted(readingOrder),
    proposals: proposals
      .map(({ left, right, score }) =>
        rowOf(
          [...left.members, ...right.members],
          { method: "label", score: Math.round(score * 100) / 100, proposal: true },
          context,
        ),
      )
      .toSorted(readingOrder),
  };
}

/** Lays two reports side by side. */
export const diff = (left: Report, right: Report, options: Omit<CompareOptions, "by"> = {}): Comparison =>
  compare([left, right], { ...options, by: "document" });
