import { describe, expect, it } from "vitest";
import { keptOf, type Keep } from "../../src/cli/inputs/keep.ts";
import { keepOf } from "../../src/cli/inputs/keep-options.ts";
import { DtxError } from "../../src/errors.ts";
import { extract } from "../../src/extract.ts";

const sample = (label: string, value: number, code: string) => ({
  ...extract(`Đạt ${value} ca.`).indicators[0]!,
  label,
  area: { code, name: code },
});
const report = {
  ...extract(""),
  indicators: [
    sample("hồ sơ trực tuyến", 412850, "19"),
    sample("Tỷ lệ hộ sơ tán", 5, "19"),
    sample("chứng thư số", 1250, "VN"),
  ],
};
const values = (keep: Keep): number[] => keptOf(report, keep).indicators.map(({ value }) => value);

describe("--area", () => {
  it.each([
    ["19", [412850, 5]],
    ["Thái Nguyên", [412850, 5]],
    ["thai nguyen", [412850, 5]],
    ["TỈNH THÁI NGUYÊN", [412850, 5]],
    ["VN", [1250]],
    ["cả nước", [1250]],
    ["Hà Nội", []],
  ])("%s", (area, found) => expect(values(keepOf({ area }))).toEqual(found));

  it.each([
    ["Thái Nguyen", ["19"]],
    ["Thanh Hoá", ["38"]],
    ["TP Đà Nẵng", ["48"]],
  ])("%s is %j", (area, codes) => expect(keepOf({ area }).areas).toEqual(codes));
});

describe("--indicator", () => {
  it.each([
    ["hồ sơ", [412850]],
    ["ho so", [412850, 5]],
    ["hồ", [412850]],
    ["o sơ", []],
  ])("%s", (indicator, found) => expect(values(keepOf({ indicator }))).toEqual(found));
});

it.each([
  [{ area: "Thai Nguyenn" }, "Thái Nguyên"],
  [{ area: "Bac Linh" }, "Bắc Ninh"],
  [{ area: "nowhere at all" }, null],
  [{ indicator: "gov.files.online_rat" }, "gov.files.online_rate"],
])("%j: did you mean %s", (asked, meant) => {
  expect(() => keepOf(asked)).toThrow(DtxError);
  try {
    keepOf(asked);
  } catch (error) {
    expect((error as DtxError<"unknown-area">).values.suggestion).toBe(meant);
  }
});
