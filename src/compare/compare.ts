import type { Comparison, ComparisonRow } from "../model/comparison.ts";
import type { Report } from "../model/report.ts";
import { align, type Strand } from "./align.ts";
import { columnsOf, type ColumnsBy } from "./columns.ts";
import { NO_DECISIONS, type Decisions } from "./decisions/decisions.ts";
import { settle } from "./decisions/settled.ts";
import { findIndicator, type FindIndicator } from "./indicator-facts.ts";
import { profilesOf, type Profile } from "./profile.ts";
import { statementsOf, type Statement } from "./repeats.ts";
import { rowOf, rowOfStrand, type RowContext } from "./rows.ts";

export interface CompareOptions {
  /** What a column stands for; a document unless said otherwise. */
  by?: ColumnsBy;
  /** Facts of an indicator of the catalogue. */
  findIndicator?: FindIndicator;
  /** A user's own word on what belongs together. */
  decisions?: Decisions;
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

/** A column that is a period holds many areas: each area has its own row. */
function byArea(strand: Strand): Strand[] {
  const areas = new Map<string, Profile[]>();
  for (const member of strand.members) {
    const code = member.observation.area?.code ?? "";
    areas.set(code, [...(areas.get(code) ?? []), member]);
  }
  return areas.size > 1 ? [...areas.values()].map((members) => ({ ...strand, members })) : [strand];
}

const roundedScore = (score: number): number => Math.round(score * 100) / 100;

/** What each report states, each thing once, with the column it stands in. */
function statementsOfAll(profiles: readonly (readonly Profile[])[], columnOf: readonly number[]) {
  const homes = new Map<Profile, { statement: Statement; column: number }>();
  const spoken = profiles.map((own, at) =>
    statementsOf(own).map((statement) => {
      homes.set(statement.profile, { statement, column: columnOf[at]! });
      return statement.profile;
    }),
  );
  return { homes, spoken };
}

/** Lays what reports state side by side, one indicator a row. Pure: the same reports give the same rows. */
export function compare(reports: readonly Report[], options: CompareOptions = {}): Comparison {
  const { columns, columnOf } = columnsOf(reports, options.by ?? "document");
  const profiles = profilesOf(reports);
  const { homes, spoken } = statementsOfAll(profiles, columnOf);
  const settled = settle(options.decisions ?? NO_DECISIONS, spoken.flat());
  const inOrder = alignmentOrder(reports).map((at) => spoken[at]!);
  const { strands, proposals } = align(inOrder, settled);
  const context: RowContext = {
    columns,
    columnOf: (profile) => homes.get(profile)!.column,
    statementOf: (profile) => homes.get(profile)!.statement,
    nameOf: (profile) => settled.nameOf.get(profile),
    findIndicator: options.findIndicator ?? findIndicator,
    standing: options.by === "area",
  };
  const lines = options.by === "period" ? strands.flatMap(byArea) : strands;
  const proposed = proposals.map(({ left, right, score }) =>
    rowOf(
      [...left.members, ...right.members],
      { method: "label", score: roundedScore(score), proposal: true },
      context,
    ),
  );
  return {
    schemaVersion: COMPARISON_SCHEMA_VERSION,
    columns,
    rows: lines.map((strand) => rowOfStrand(strand, context)).toSorted(readingOrder),
    proposals: proposed.toSorted(readingOrder),
  };
}

/** Lays two reports side by side. */
export const diff = (left: Report, right: Report, options: Omit<CompareOptions, "by"> = {}): Comparison =>
  compare([left, right], { ...options, by: "document" });

/** Places in a map of figures that none of the reports has. */
export const unusedDecisions = (reports: readonly Report[], decisions: Decisions): string[] =>
  settle(decisions, profilesOf(reports).flat()).unused;
