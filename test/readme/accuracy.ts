import { join } from "node:path";
import { extract } from "../../src/extract.ts";
import { scoreCorpus } from "../accuracy/corpus.ts";
import { readCorpus } from "../accuracy/gold.ts";
import { metricsOf } from "../accuracy/metrics.ts";
import { root } from "./run.ts";

const MEASURES = ["precision", "recall", "f1", "strict"] as const;
const PARTS = ["indicators", "dates", "references"] as const;

/** The measured accuracy over the bundled reports as a table. */
export function accuracyTable(): string {
  const corpus = readCorpus(join(root, "fixtures/reports"));
  const metrics = metricsOf(scoreCorpus(corpus, extract).map(({ score }) => score));
  const shown = (name: string): string => (metrics[name] ?? 0).toFixed(3);
  return [
    `| ${corpus.length} reports | precision | recall | F1 | every field right (strict F1) |`,
    "| --- | --- | --- | --- | --- |",
    ...PARTS.map(
      (part) => `| ${part} | ${MEASURES.map((measure) => shown(`${part}.${measure}`)).join(" | ")} |`,
    ),
  ].join("\n");
}
