import { describe, expect, test } from "vitest";
import { compare, diff } from "../../src/compare/compare.ts";
import type { Flag } from "../../src/model/comparison.ts";
import { FILES, ONLINE, ON_TIME, PERIODS, report, TEAMS, type Said } from "./made-reports.ts";

const flagsBetween = (left: Said, right: Said): Flag[] | undefined =>
  diff(report("a", PERIODS.S1, [left]), report("b", PERIODS.M9, [right])).rows[0]?.flags;

const enterprises = { label: "doanh nghiệp sử dụng hóa đơn điện tử", value: 14_037, unit: "doanh nghiệp" };

describe("flags", () => {
  test.each<[string, Said, Said, Flag[]]>([
    ["a total repeated to the digit", FILES, FILES, ["stale", "period-length"]],
    ["a dated figure repeated to the digit", { ...enterprises, period: PERIODS.MAY }, enterprises, ["stale"]],
    ["a total that falls", FILES, { ...FILES, value: 400_000 }, ["cumulative-fall", "period-length"]],
    ["a total that grows", FILES, { ...FILES, value: 700_000 }, ["period-length"]],
    ["a bound", TEAMS, { ...TEAMS, value: 1500, bound: "over" }, ["bound"]],
    ["documents beside turns", { ...FILES, unit: "văn bản" }, { ...FILES, unit: "lượt văn bản", value: 700_000 }, ["period-length", "unit-differs"]],
  ])("%s", (_, left, right, expected) => expect(flagsBetween(left, right)).toEqual(expected)); // prettier-ignore

  test.each<[string, Said, Said]>([
    ["a stock may rest", TEAMS, TEAMS],
    ["a percent may rest", ON_TIME, ON_TIME],
    ["a stock may fall", TEAMS, { ...TEAMS, value: 1400 }],
    ["one noun with and without its kind", { ...TEAMS, unit: "tổ" }, { ...TEAMS, unit: "Tổ công nghệ số cộng đồng", value: 1500 }],
    ["turns alone name no other thing", { ...TEAMS, unit: "lượt" }, { ...TEAMS, unit: "tổ", value: 1500 }],
  ])("none: %s", (_, left, right) => expect(flagsBetween(left, right)).toEqual([])); // prettier-ignore

  test("two reports that give one period two values", () => {
    const rows = diff(
      report("a", PERIODS.S1, [ONLINE]),
      report("b", PERIODS.M9, [{ ...ONLINE, value: 190_000, period: PERIODS.S1 }]),
    ).rows;
    expect(rows[0]!.flags).toEqual(["restated"]);
    expect(rows[0]!.reasons[0]).toMatchObject({ flag: "restated", columns: [0, 1] });
  });

  test("one report that says a thing twice has one cell, with both places where it contradicts itself", () => {
    const again = { ...ONLINE, sentence: "Đã nói ở trên: hồ sơ nộp trực tuyến" };
    const same = compare([report("a", PERIODS.S1, [ONLINE, again])]).rows;
    expect(same).toHaveLength(1);
    expect(same[0]!.cells[0]!.repeats).toHaveLength(1);
    const other = compare([report("a", PERIODS.S1, [ONLINE, { ...again, value: 190_000 }])]).rows;
    expect(other).toHaveLength(1);
    expect(other[0]!.flags).toEqual(["restated"]);
    expect(other[0]!.cells[0]!.others![0]!.value).toBe(190_000);
  });
});
