import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "../../src/check/check.ts";
import { extract } from "../../src/extract.ts";
import type { Finding } from "../../src/model/finding.ts";
import { readCorpus, type GoldReport } from "../accuracy/gold.ts";
import { equationsOf, type Equation } from "./equations.ts";
import { mutationsOf } from "./mutations.ts";
import { readShared } from "./shared-reports.ts";

const root = join(import.meta.dirname, "../..");
const FLOOR = 0.95;
/** Each digit is raised by these, going round at ten; `DTX_STEPS=1,2,3,4,5,6,7,8,9` tries all. */
const STEPS = (process.env["DTX_STEPS"] ?? "3").split(",").map(Number);

const findings = (text: string): Finding[] => check(extract(text));
const keyOf = ({ rule, arithmetic, locations }: Finding): string =>
  `${rule} ${arithmetic} ${locations.map(({ span }) => span.start).join(",")}`;

interface Caught {
  all: number;
  caught: number;
  missed: string[];
}

function caughtIn({ name, text, entries, document }: GoldReport): Map<Equation["name"], Caught> {
  const before = new Set(findings(text).map(keyOf));
  const counts = new Map<Equation["name"], Caught>();
  for (const equation of equationsOf({ name, text, entries, document })) {
    const count = counts.get(equation.name) ?? { all: 0, caught: 0, missed: [] };
    counts.set(equation.name, count);
    for (const mutation of mutationsOf(text, equation, STEPS)) {
      const fresh = findings(mutation.text).filter((finding) => !before.has(keyOf(finding)));
      const starts = new Set(equation.figures.map(({ start }) => start));
      const hit = fresh.some(({ locations }) => locations.some(({ span }) => starts.has(span.start)));
      count.all++;
      if (hit) count.caught++;
      else
        count.missed.push(
          `${name} ${equation.name}: ${mutation.written} (${equation.figures.map((figure) => figure.text).join(" · ")})`,
        );
    }
  }
  return counts;
}

function summed(corpus: readonly GoldReport[]): Map<string, Caught> {
  const total = new Map<string, Caught>();
  for (const counts of corpus.map(caughtIn)) {
    for (const [name, { all, caught, missed }] of counts) {
      const sum = total.get(name) ?? { all: 0, caught: 0, missed: [] };
      total.set(name, {
        all: sum.all + all,
        caught: sum.caught + caught,
        missed: [...sum.missed, ...missed],
      });
    }
  }
  return total;
}

const shared = join(root, "../shared");
const corpora: [string, () => GoldReport[]][] = [
  ["fixtures", () => readCorpus(join(root, "fixtures/reports"))],
];
if (existsSync(join(shared, "gold"))) corpora.push(["shared", () => readShared(shared)]);

describe.each(corpora)("one digit changed in the reports of %s", (_, corpus) => {
  it(`is found in at least ${FLOOR} of the known relations it breaks`, { timeout: 300_000 }, () => {
    const counts = summed(corpus());
    const all = [...counts.values()].reduce((sum, count) => sum + count.all, 0);
    const caught = [...counts.values()].reduce((sum, count) => sum + count.caught, 0);
    for (const [name, count] of counts) console.log(`${name}: ${count.caught} of ${count.all}`);
    console.log(`all: ${caught} of ${all} (${(caught / all).toFixed(3)})`);
    if (process.env["DTX_MISSED"]) for (const { missed } of counts.values()) console.log(missed.join("\n"));
    expect(caught / all).toBeGreaterThanOrEqual(FLOOR);
  });
});

describe("reports as they are", () => {
  const folders = readdirSync(join(root, "fixtures/reports")).filter((name) =>
    existsSync(join(root, "fixtures/reports", name, "gold.jsonl")),
  );
  const reports = () => [
    ...readCorpus(join(root, "fixtures/reports")),
    ...(existsSync(join(shared, "gold")) ? readShared(shared) : []),
  ];
  it(`give no error but the impossible date that one of the ${folders.length} holds`, () => {
    const errors = reports().flatMap(({ name, text }) =>
      findings(text)
        .filter(({ severity }) => severity === "error")
        .map(({ rule, arithmetic }) => `${name} ${rule} ${arithmetic}`),
    );
    expect(errors).toEqual(["dak-lak-2023-ngat-dong impossible-date ngày tháng không thể có: 31/9/2023"]);
  });
});
