import type { Report } from "../../src/model/report.ts";
import type { GoldReport } from "./gold.ts";
import { scoreReport, type Score, type Verdict } from "./score.ts";

export type Extract = (text: string, options?: { source?: string }) => Report;

export interface ScoredReport {
  name: string;
  score: Score;
}

/** Reads every report with `extract` and scores it. */
export const scoreCorpus = (corpus: readonly GoldReport[], extract: Extract): ScoredReport[] =>
  corpus.map((gold) => ({
    name: gold.name,
    score: scoreReport(gold, extract(gold.text, { source: gold.name })),
  }));

const keyOf = (name: string, { kind, ctx }: Verdict): string => `${name} ${kind} ${ctx}`;

/** Everything that was not right, report by report. */
export function showMisses(scored: readonly ScoredReport[]): string {
  const lines: string[] = [];
  for (const { name, score } of scored) {
    const misses = score.verdicts.filter(({ result }) => result !== "right");
    if (misses.length) lines.push(`== ${name}`);
    for (const { kind, result, ctx, details } of misses) {
      lines.push(
        `  ${kind} ${result}: ${ctx.replaceAll("\n", "⏎")}`,
        ...details.map((detail) => `      ${detail}`),
      );
    }
  }
  return lines.join("\n");
}

/** Entries whose verdict changed from one result to the next: `+` is right now, `-` is no longer. */
export function showChanges(before: readonly ScoredReport[], now: readonly ScoredReport[]): string {
  const verdicts = (scored: readonly ScoredReport[]): Map<string, Verdict> =>
    new Map(
      scored.flatMap(({ name, score }) => score.verdicts.map((verdict) => [keyOf(name, verdict), verdict])),
    );
  const [old, fresh] = [verdicts(before), verdicts(now)];
  const good = (verdict: Verdict | undefined, absent: boolean): boolean =>
    verdict ? verdict.result === "right" : absent;
  const changes: string[] = [];
  for (const key of new Set([...old.keys(), ...fresh.keys()])) {
    // An entry that is in one result alone was not expected: its absence is right.
    const was = good(old.get(key), true);
    const is = good(fresh.get(key), true);
    if (was !== is) changes.push(`${is ? "+" : "-"} ${key.replaceAll("\n", "⏎")}`);
  }
  return changes.toSorted().join("\n");
}
