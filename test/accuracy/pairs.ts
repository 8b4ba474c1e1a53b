import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { diff } from "../../src/compare/compare.ts";
import type { Report } from "../../src/model/report.ts";
import { locate, type GoldReport, type Stretch } from "./gold.ts";

interface GoldPair {
  left: Stretch;
  right: Stretch;
  optional: boolean;
}

/** Two reports and which of their figures are one indicator. */
export interface PairedReports {
  name: string;
  left: GoldReport;
  right: GoldReport;
  pairs: GoldPair[];
}

export interface PairScore {
  hit: number;
  proposed: number;
  wanted: number;
}

const lines = (file: string): { left: string; right: string; optional?: boolean }[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));

const EXTENSION = ".pairs.jsonl";

/** Every `<left>--<right>.pairs.jsonl` of a folder. */
export function readPairs(folder: string, corpus: readonly GoldReport[]): PairedReports[] {
  if (!existsSync(folder)) return [];
  const named = new Map(corpus.map((report) => [report.name, report]));
  const files = readdirSync(folder).filter((file) => file.endsWith(EXTENSION));
  return files.toSorted().map((file) => {
    const [left, right] = file
      .slice(0, -EXTENSION.length)
      .split("--")
      .map((name) => named.get(name)!) as [GoldReport, GoldReport];
    const pairs = lines(join(folder, file)).map((line) => ({
      left: locate(left.text, line.left),
      right: locate(right.text, line.right),
      optional: line.optional === true,
    }));
    return { name: file.slice(0, -EXTENSION.length), left, right, pairs };
  });
}

const overlaps = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

/** Rows with both cells filled against the pairs that should be; optional ones count neither way. */
export function scorePairs(
  { left, right, pairs }: PairedReports,
  read: (report: GoldReport) => Report,
): PairScore {
  const rows = diff(read(left), read(right)).rows.flatMap(({ cells: [a, b] }) =>
    a && b ? [[a.span, b.span] as const] : [],
  );
  const used = new Set<number>();
  let [hit, optional] = [0, 0];
  for (const pair of pairs) {
    const at = rows.findIndex(
      ([a, b], i) => !used.has(i) && overlaps(a, pair.left) && overlaps(b, pair.right),
    );
    if (at < 0) continue;
    used.add(at);
    if (pair.optional) optional++;
    else hit++;
  }
  return { hit, proposed: rows.length - optional, wanted: pairs.filter((pair) => !pair.optional).length };
}

/** F1 over all pairs together. */
export function f1Of(scores: readonly PairScore[]): number {
  const sum = (field: keyof PairScore): number => scores.reduce((total, score) => total + score[field], 0);
  return (2 * sum("hit")) / (sum("proposed") + sum("wanted"));
}
