// npm run accuracy [-- --misses] [-- --against REVISION] [-- --root FOLDER]
import { parseArgs } from "node:util";
import { extract } from "../../src/extract.ts";
import { scoreCorpus, showChanges, showMisses } from "./corpus.ts";
import { readCorpus } from "./gold.ts";
import { metricsOf, showMetrics } from "./metrics.ts";
import { extractAt, previousRevision } from "./previous.ts";

const { values } = parseArgs({
  options: {
    misses: { type: "boolean", default: false },
    against: { type: "string" },
    root: { type: "string", default: "fixtures/reports" },
  },
});

const corpus = readCorpus(values.root);
const now = scoreCorpus(corpus, extract);
if (values.misses) console.log(showMisses(now));

const scores = now.map(({ score }) => score);
try {
  const revision = values.against ?? previousRevision();
  const before = scoreCorpus(corpus, await extractAt(revision));
  console.log(showMetrics(metricsOf(scores), metricsOf(before.map(({ score }) => score))));
  console.log(`\nGains (+) and losses (-) against ${revision}:\n${showChanges(before, now) || "none"}`);
} catch (error) {
  console.log(showMetrics(metricsOf(scores)));
  console.log(`\nNo earlier result to compare with: ${String(error).split("\n")[0]}`);
}
