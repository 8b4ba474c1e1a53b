import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.ts";
import { scoreCorpus } from "./corpus.ts";
import { readCorpus } from "./gold.ts";
import { metricsOf, showMetrics } from "./metrics.ts";

const here = import.meta.dirname;
const floors = JSON.parse(readFileSync(join(here, "floors.json"), "utf8")) as Record<string, number>;
const corpus = readCorpus(join(here, "../../fixtures/reports"));

describe("accuracy over the bundled reports", () => {
  const metrics = metricsOf(scoreCorpus(corpus, extract).map(({ score }) => score));
  console.log(showMetrics(metrics));

  it("has reports to read", () => expect(corpus.length).toBeGreaterThanOrEqual(6));

  it.each(Object.entries(floors))("%s is at least %d", (name, floor) => {
    expect(metrics[name]).toBeGreaterThanOrEqual(floor);
  });
});
