import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.ts";
import { readCorpus, type GoldReport } from "./gold.ts";
import { goldObservations } from "./gold-observations.ts";
import { f1Of, readPairs, scorePairs } from "./pairs.ts";

const reports = join(import.meta.dirname, "../../fixtures/reports");
const paired = readPairs(join(reports, "pairs"), readCorpus(reports));
const extracted = ({ name, text }: GoldReport) => extract(text, { source: name });

describe("figures of two reports laid side by side", () => {
  it("has pairs to score", () => expect(paired.length).toBeGreaterThanOrEqual(6));

  it.each([
    ["as dtx reads them", extracted, 0.95],
    ["as gold gives them, by bare labels and no catalogue", goldObservations, 0.92],
  ])("%s", (_, read, floor) => {
    const scores = paired.map((pair) => ({ name: pair.name, ...scorePairs(pair, read) }));
    const f1 = f1Of(scores);
    console.log([...scores.map(({ name, hit, proposed, wanted }) => `${name}: ${hit} of ${wanted}, ${proposed} proposed`), `f1 ${f1.toFixed(3)}`].join("\n")); // prettier-ignore
    expect(f1).toBeGreaterThanOrEqual(floor);
  });
});
