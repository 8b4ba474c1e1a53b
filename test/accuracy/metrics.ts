import { KINDS, type EntryKind } from "./gold.ts";
import { emptyTally, type Counter, type Score, type Tally } from "./score.ts";

/** `indicators.f1`, `dates.strict`, `document.area`: each from 0 to 1. */
export type Metrics = Record<string, number>;

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const f1 = (hits: number, { predicted, gold }: Tally): number => ratio(2 * hits, predicted + gold);

function add(into: Record<string, Counter>, from: Record<string, Counter>): void {
  for (const [field, { right, of }] of Object.entries(from)) {
    const sum = (into[field] ??= { right: 0, of: 0 });
    sum.right += right;
    sum.of += of;
  }
}

function total(kind: EntryKind, scores: readonly Score[]): Tally {
  const sum = emptyTally();
  for (const { tallies } of scores) {
    for (const key of ["gold", "predicted", "found", "strict"] as const) sum[key] += tallies[kind][key];
    add(sum.fields, tallies[kind].fields);
  }
  return sum;
}

/** The measures over all reports; `strict` counts an entry only when every scored field is right. */
export function metricsOf(scores: readonly Score[]): Metrics {
  const metrics: Metrics = {};
  for (const kind of KINDS) {
    const tally = total(kind, scores);
    metrics[`${kind}s.precision`] = ratio(tally.found, tally.predicted);
    metrics[`${kind}s.recall`] = ratio(tally.found, tally.gold);
    metrics[`${kind}s.f1`] = f1(tally.found, tally);
    metrics[`${kind}s.strict`] = f1(tally.strict, tally);
    for (const [field, { right, of }] of Object.entries(tally.fields))
      metrics[`${kind}s.${field}`] = ratio(right, of);
  }
  const document: Record<string, Counter> = {};
  for (const score of scores) add(document, score.document);
  for (const [field, { right, of }] of Object.entries(document))
    metrics[`document.${field}`] = ratio(right, of);
  return metrics;
}

/** One measure a line; where an earlier result is given, with what was gained or lost. */
export function showMetrics(metrics: Metrics, before?: Metrics): string {
  return Object.entries(metrics)
    .map(([name, value]) => {
      const change = before ? value - (before[name] ?? 0) : 0;
      const shown = Math.abs(change) < 5e-5 ? "" : `  ${change > 0 ? "+" : ""}${change.toFixed(4)}`;
      return `${name.padEnd(24)} ${value.toFixed(4)}${shown}`;
    })
    .join("\n");
}
