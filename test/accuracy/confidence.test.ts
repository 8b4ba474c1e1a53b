import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.ts";
import type { Observation } from "../../src/model/observation.ts";
import { FIELDS } from "./fields.ts";
import { readCorpus, type GoldEntry, type GoldReport } from "./gold.ts";

const SURE = 0.9;

interface Judged {
  shown: string;
  right: boolean;
}

/** The expected entry an observation stands for: the one that overlaps it and begins nearest. */
function expectedOf({ span }: Observation, entries: readonly GoldEntry[]): GoldEntry | undefined {
  const distance = (entry: GoldEntry): number => Math.abs(entry.span.start - span.start);
  return entries
    .filter((entry) => entry.span.start < span.end && span.start < entry.span.end)
    .toSorted((a, b) => distance(a) - distance(b))[0];
}

const wrongFields = (wanted: GoldEntry, got: Observation): string[] =>
  Object.keys(wanted.fields).filter(
    (field) => FIELDS.indicator[field]?.(wanted.fields[field], got) === false,
  );

/** What the rules are sure of in one report; a sure figure that nobody expected is wrong too. */
function judge(gold: GoldReport): Judged[] {
  const entries = gold.entries.filter(({ type }) => type === "indicator");
  return extract(gold.text, { source: gold.name })
    .indicators.filter(({ confidence }) => confidence > SURE)
    .map((got) => ({ got, wanted: expectedOf(got, entries) }))
    .filter(({ wanted }) => !wanted?.optional)
    .map(({ got, wanted }) => {
      const wrong = wanted ? wrongFields(wanted, got) : ["not expected"];
      return {
        shown: `${gold.name}:${got.span.line} ${got.text} (${got.confidence}): ${wrong.join(", ")}`,
        right: wrong.length === 0,
      };
    });
}

describe("what is called sure is right", () => {
  const judged = readCorpus(join(import.meta.dirname, "../../fixtures/reports")).flatMap(judge);
  const wrong = judged.filter(({ right }) => !right);

  it("for many figures", () => expect(judged.length).toBeGreaterThanOrEqual(150));

  it("more than 95 times in 100", () => {
    const rate = wrong.length / judged.length;
    expect(rate, wrong.map(({ shown }) => shown).join("\n")).toBeLessThan(0.05);
  });
});
