import { expect, test } from "vitest";
import { diff } from "../../src/compare/compare.ts";
import type { Delta } from "../../src/model/comparison.ts";
import { PERIODS, report, type Said } from "./made-reports.ts";

const deltaBetween = (left: Said, right: Said): Delta | null | undefined =>
  diff(report("a", PERIODS.S1, [left]), report("b", PERIODS.M9, [right])).rows[0]?.delta;

const percent = { kind: "percent", unit: "%" } as const;
const rank = { kind: "rank", unit: "hạng" } as const;
const name = "tỷ lệ hộ gia đình sử dụng cáp quang";

test.each<[string, Said, Said, Partial<Delta>]>([
  ["a count by number and percent", { label: name, value: 200, unit: "hộ" }, { label: name, value: 250, unit: "hộ" }, { absolute: 50, relative: 25, points: null, trend: "up", better: null, exact: true }],
  ["a percent by points alone", { label: name, value: 57.6, ...percent }, { label: name, value: 97.6, ...percent }, { absolute: null, relative: null, points: 40, trend: "up" }],
  ["no digits of its own", { label: name, value: 97.55, ...percent }, { label: name, value: 97.6, ...percent }, { points: 0.05 }],
  ["a rank by places, fewer is better", { label: name, value: 12, ...rank }, { label: name, value: 8, ...rank }, { absolute: -4, relative: null, points: null, trend: "down", better: true }],
  ["a rank lost", { label: name, value: 8, ...rank }, { label: name, value: 9, ...rank }, { absolute: 1, better: false }],
  ["money", { label: name, value: 2e9, kind: "money", unit: "đồng" }, { label: name, value: 1e9, kind: "money", unit: "đồng" }, { absolute: -1e9, relative: -50, trend: "down" }],
  ["a ratio by number and by the points of its share", { label: name, value: 20, denominator: 40, kind: "ratio", unit: "xã" }, { label: name, value: 30, denominator: 40, kind: "ratio", unit: "xã" }, { absolute: 10, points: 25 }],
  ["nothing", { label: name, value: 7, unit: "xã" }, { label: name, value: 7, unit: "xã" }, { absolute: 0, relative: 0, trend: "flat", better: null }],
  ["from nothing", { label: name, value: 0, unit: "xã" }, { label: name, value: 7, unit: "xã" }, { absolute: 7, relative: null }],
  ["a bound", { label: name, value: 7, unit: "xã", bound: "over" }, { label: name, value: 9, unit: "xã" }, { absolute: 2, exact: false }],
])("%s", (_, left, right, expected) => {
  expect(deltaBetween(left, right)).toMatchObject(expected);
}); // prettier-ignore

test("currencies are not subtracted", () => {
  const money = { label: name, kind: "money" } as const;
  expect(
    deltaBetween({ ...money, value: 5, unit: "USD" }, { ...money, value: 9, unit: "đồng" }) ?? null,
  ).toBeNull();
});

test("the catalogue says which way is better", () => {
  const overdue = { label: "hồ sơ quá hạn", ...percent, indicator: "gov.files.overdue_rate" };
  expect(deltaBetween({ ...overdue, value: 0.6 }, { ...overdue, value: 0.4 })).toMatchObject({
    better: true,
  });
  expect(deltaBetween({ ...overdue, value: 0.4 }, { ...overdue, value: 0.6 })).toMatchObject({
    better: false,
  });
});
