import { describe, expect, it, test } from "vitest";
import { compare, diff, unusedDecisions } from "../../src/compare/compare.ts";
import type { Decisions, FigureReference } from "../../src/compare/decisions/decisions.ts";
import { MapError, readDecisions } from "../../src/compare/decisions/read-decisions.ts";
import { decisionsOf } from "../../src/compare/decisions/write-decisions.ts";
import { halfYear, nineMonths } from "./made-reports.ts";

const at = (source: string, line: number, text: string): FigureReference => ({ report: source, line, text });
const decided = (given: Partial<Decisions>): Decisions => ({ join: [], part: [], proposed: [], ...given });
const cells = (decisions: Decisions) =>
  diff(halfYear, nineMonths, { decisions }).rows.map((row) => row.cells.map((cell) => cell?.value ?? null));

const teams = at("sau-thang.txt", 6, "1452");
const stations = at("chin-thang.txt", 7, "2468");

describe("a user's own map", () => {
  it("joins what words would not, and names it", () => {
    const decisions = decided({ join: [{ name: "Tổ và trạm", figures: [teams, stations] }] });
    const row = diff(halfYear, nineMonths, { decisions }).rows.find(({ label }) => label === "Tổ và trạm")!;
    expect(row.cells.map((cell) => cell!.value)).toEqual([1452, 2468]);
    expect(row.match).toEqual({ method: "map", score: 1, proposal: false });
  });

  it("parts what words would join", () => {
    const part = [[at("sau-thang.txt", 4, "12"), at("chin-thang.txt", 4, "8")]];
    expect(cells(decided({ part }))).toContainEqual([12, null]);
    expect(cells(decided({ part }))).toContainEqual([null, 8]);
  });

  it("names a figure alone", () => {
    const decisions = decided({ join: [{ name: "PAPI", figures: [at("xa/sau-thang.txt", 4, "12")] }] });
    expect(compare([halfYear, nineMonths], { decisions }).rows.map(({ label }) => label)).toContain("PAPI");
  });

  it("finds a figure whose line has moved, and tells of one that is gone", () => {
    const moved = { ...teams, line: 60, label: "Tổ công nghệ số cộng đồng" };
    const decisions = decided({ join: [{ figures: [moved, at("chin-thang.txt", 1, "7")] }] });
    expect(unusedDecisions([halfYear, nineMonths], decisions)).toEqual(["join[0].figures[1]"]);
  });

  it("written and read back gives the same rows", () => {
    const comparison = diff(halfYear, nineMonths);
    const decisions = readDecisions(JSON.stringify(decisionsOf(comparison)));
    expect(cells(decisions)).toEqual(
      comparison.rows.map((row) => row.cells.map((cell) => cell?.value ?? null)),
    );
  });
});

describe("a map file that cannot be used", () => {
  test.each([
    ["no JSON", "{", "", "not-json"],
    ["a list", "[]", "", "not-object"],
    ["a key of no meaning", '{"joins": []}', "joins", "unknown-key"],
    ["no list", '{"join": {}}', "join", "not-list"],
    ["no figure", '{"part": [[{"report": "a"}, 1]]}', "part[0][0]", "not-figure"],
    ["one figure without a name", '{"join": [{"figures": [{"report":"a","line":1,"text":"7"}]}]}', "join[0]", "too-few"],
    ["a name that is no text", '{"join": [{"name": 7, "figures": []}]}', "join[0].name", "not-text"],
  ])("%s", (_, text, place, problem) => {
    expect(() => readDecisions(text)).toThrow(new MapError(place, problem as MapError["problem"]));
  }); // prettier-ignore
});
