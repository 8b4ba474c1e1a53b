import { describe, expect, it } from "vitest";
import { compare, diff } from "../../src/compare/compare.ts";
import { leaguesOf } from "../../src/compare/league.ts";
import { missingOf } from "../../src/compare/missing.ts";
import { catalogue } from "../../src/messages/catalogue.ts";
import { drawDiff } from "../../src/render/comparison/diff.ts";
import { drawLeague } from "../../src/render/comparison/league.ts";
import { drawMatrix } from "../../src/render/comparison/matrix.ts";
import { drawMissing } from "../../src/render/comparison/missing.ts";
import type { MatrixOptions } from "../../src/render/comparison/options.ts";
import { bar, sparkline } from "../../src/render/comparison/sparkline.ts";
import { noPaint } from "../../src/render/table/paint.ts";
import { widthOf } from "../../src/render/table/width.ts";
import {
  FILES,
  halfYear,
  nineMonths,
  ON_TIME,
  ONLINE,
  PERIODS,
  report,
  type Said,
} from "../compare/made-reports.ts";

const options = (width: number, given: Partial<MatrixOptions> = {}): MatrixOptions => ({
  messages: catalogue.vi,
  width,
  paint: { ...noPaint, good: (text) => text, bad: (text) => text },
  by: "document",
  all: false,
  ...given,
});

const repeated: Said = {
  label: "doanh nghiệp đăng ký sử dụng hóa đơn điện tử",
  value: 14_037,
  unit: "doanh nghiệp",
};
const left = {
  ...halfYear,
  indicators: [
    ...halfYear.indicators,
    ...report("sau-thang.txt", PERIODS.S1, [{ ...repeated, period: PERIODS.MAY }]).indicators.map((one) => ({
      ...one,
      id: "i90",
    })),
  ],
};
const right = {
  ...nineMonths,
  indicators: [
    ...nineMonths.indicators,
    ...report("chin-thang.txt", PERIODS.M9, [repeated]).indicators.map((one) => ({ ...one, id: "i90" })),
  ],
};
const year = report("ca-nam.txt", PERIODS.Y, [
  { ...FILES, value: 690_000 },
  { ...ON_TIME, value: 98.9 },
]);
const other = report("tinh-khac.txt", PERIODS.S1, [{ ...FILES, value: 300_000 }, { ...ONLINE, value: 98_000 }, { ...ON_TIME, value: 99.1 }], "TB"); // prettier-ignore
const lines = (text: string): string[] => text.split("\n");

describe("two reports side by side", () => {
  it.each([80, 140])("are drawn at width %i as kept", async (width) => {
    const drawn = drawDiff(diff(left, right), options(width));
    await expect(`${drawn}\n`).toMatchFileSnapshot(`golden/diff-${width}.txt`);
  });

  it("are drawn with what only one states, in English", async () => {
    const drawn = drawDiff(diff(left, right), options(100, { all: true, messages: catalogue.en }));
    await expect(`${drawn}\n`).toMatchFileSnapshot("golden/diff-100-en.txt");
  });

  it("warn where both area and period differ", () => {
    const drawn = drawDiff(diff(other, year), options(80));
    expect(lines(drawn)[1]).toMatch(/^⚠/u);
    expect(drawDiff(diff(left, right), options(80))).not.toContain("⚠");
  });

  it.each([60, 80, 100, 140])("stay within %i columns", (width) => {
    const drawn = drawDiff(diff(left, right), options(width, { all: true }));
    expect(Math.max(...lines(drawn).map(widthOf))).toBeLessThanOrEqual(width);
  });
});

describe("many reports side by side", () => {
  const reports = [left, right, year, other];

  it.each([80, 140])("are drawn by period at width %i as kept", async (width) => {
    const drawn = drawMatrix(compare(reports, { by: "period" }), options(width, { by: "period" }));
    await expect(`${drawn}\n`).toMatchFileSnapshot(`golden/compare-period-${width}.txt`);
  });

  it.each([80, 140])("are drawn by area at width %i as kept", async (width) => {
    const drawn = drawMatrix(compare(reports, { by: "area" }), options(width, { by: "area" }));
    await expect(`${drawn}\n`).toMatchFileSnapshot(`golden/compare-area-${width}.txt`);
  });

  it("are drawn block under block where they do not fit", async () => {
    const drawn = drawMatrix(compare(reports), options(80, { all: true }));
    await expect(`${drawn}\n`).toMatchFileSnapshot("golden/compare-80.txt");
    expect(Math.max(...lines(drawn).map(widthOf))).toBeLessThanOrEqual(80);
  });

  it("make a league table", async () => {
    const comparison = compare(reports, { by: "area" });
    const [league] = leaguesOf(comparison, "giải quyết đúng hạn");
    const drawn = drawLeague(league!, comparison.columns, options(80, { by: "area" }));
    await expect(`${drawn}\n`).toMatchFileSnapshot("golden/league-80.txt");
  });

  it("show what is missing", async () => {
    const comparison = compare(reports);
    const drawn = drawMissing(missingOf(comparison, null), comparison.columns, options(80));
    await expect(`${drawn}\n`).toMatchFileSnapshot("golden/missing-80.txt");
  });
});

it("draws values as small bars", () => {
  expect(sparkline([1, null, 3, 8])).toBe("▁·▃█");
  expect(sparkline([5, 5])).toBe("▄▄");
  expect(bar(10, 10, 4)).toBe("████");
  expect(bar(5, 10, 4)).toBe("██");
  expect(bar(0, 10, 4)).toBe("");
});
