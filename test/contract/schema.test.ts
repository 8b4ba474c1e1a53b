import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { check } from "../../src/check/check.ts";
import { compare, diff } from "../../src/compare/compare.ts";
import { CONTRACTS, type Contract } from "../../src/contract/contracts.ts";
import { jsonSchemaOf } from "../../src/contract/json-schema.ts";
import { extract } from "../../src/extract.ts";
import { findingsJson } from "../../src/render/check/json.ts";
import { citedDocuments } from "../../src/render/refs/documents.ts";
import { refsJson } from "../../src/render/refs/json.ts";
import { dtx } from "../cli/run.ts";

const folder = join(import.meta.dirname, "../../fixtures/reports");
const names = readdirSync(folder).filter((name) => name !== "pairs");
const reports = new Map(
  names.map((name) => [
    name,
    extract(readFileSync(join(folder, name, "report.txt"), "utf8"), { source: name }),
  ]),
);
const all = [...reports.values()];

const ajv = new Ajv({ allErrors: true });
const schemas = new Map(CONTRACTS.map((contract) => [contract, ajv.compile(jsonSchemaOf(contract))]));

/** What is wrong with an output, as it stands after a way through JSON. */
function faults(contract: Contract, output: unknown): string[] {
  const validate = schemas.get(contract)!;
  validate(typeof output === "string" ? JSON.parse(output) : JSON.parse(JSON.stringify(output)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe("what dtx prints keeps to its schema", () => {
  it.each(names)("extract %s", (name) => expect(faults("extract", reports.get(name))).toEqual([]));
  it.each(names.slice(1).map((name, i) => [names[i]!, name] as const))("diff %s %s", (left, right) => {
    expect(faults("diff", diff(reports.get(left)!, reports.get(right)!))).toEqual([]);
  });
  it.each(["document", "period", "area"] as const)("compare by %s", (by) => {
    expect(faults("compare", compare(all, { by }))).toEqual([]);
  });
  it("check", () => expect(faults("check", findingsJson(check(all), "1.0"))).toEqual([]));
  it("refs", () =>
    expect(
      faults(
        "refs",
        refsJson(
          citedDocuments(
            all.map((report) => ({ source: report.document.source, references: report.references })),
          ),
          "1.0",
        ),
      ),
    ).toEqual([]));

  const file = (name: string): string => join(folder, name, "report.txt");
  it.each([
    ["one report", [file(names[0]!)]],
    ["several, one missing", [file(names[0]!), "none.txt"]],
    ["a part alone", ["--only", "dates", file(names[0]!)]],
  ])("extract on the command line: %s", (_, args) => {
    expect(faults("extract", dtx(["extract", "--format", "json", ...args]).out)).toEqual([]);
  });
});

describe("the schema refuses", () => {
  const report = all[0]!;
  it.each([
    ["a field it does not know", { ...report, extra: 1 }],
    ["a missing field", { ...report, document: undefined }],
    ["a kind it does not know", { ...report, indicators: [{ ...report.indicators[0], kind: "number" }] }],
    ["a date that is none", { ...report, document: { ...report.document, date: "22/7/2022" } }],
  ])("%s", (_, output) => expect(faults("extract", output)).not.toEqual([]));
});

it.each(CONTRACTS)("dtx schema %s prints it", (contract) => {
  const { out, status } = dtx(["schema", contract]);
  expect([status, JSON.parse(out)]).toEqual([0, JSON.parse(JSON.stringify(jsonSchemaOf(contract)))]);
});
