import { describe, expect, test } from "vitest";
import { numberHabit } from "../../../src/recognizers/number/index.ts";
import { tokenize } from "../../../src/text/tokens.ts";
import { figures, settledFigures } from "./forms.ts";

describe("the habit of a report", () => {
  test.each([
    ["1.902.270 văn bản, đạt 97,60%, 1.018 hộ", "vi"],
    ["1,902,270 văn bản, đạt 97.6%, 1,018 hộ", "en"],
    ["12,345.6 km", "en"],
    ["5.425 hộ, 61.391 hộ, 1.138 hộ, 14.037 hộ", "vi"],
    ["1.018 hộ", null],
    ["1.1. Đối với 2.3. Các sở", null],
    ["97.6% và 98,4%", null],
    ["Ngày 05.6.2023", null],
  ])("%s", (text, habit) => {
    expect(numberHabit(tokenize(text))).toBe(habit);
  });
});

describe("a figure that allows two readings", () => {
  test.each([
    ["1.018 hộ", 1018],
    ["818,303 hồ sơ", 818.303],
    ["1.018/1.200 hộ", 1018],
  ])("alone is read the Vietnamese way, unsure: %s", (text, value) => {
    const [figure] = figures(text);
    expect(figure?.value).toBe(value);
    expect(figure?.remarks).toEqual([{ code: "ambiguous-number", severity: "info" }]);
    expect(figure?.certainty).toBeLessThan(0.9);
  });

  test.each([
    ["có 1.018 hộ; 1.902.270 văn bản, đạt 97,60%", 1018],
    ["có 1,018 hộ; 1,902,270 văn bản, đạt 97.6%", 1018],
    ["dài 1.018 km; 1,902,270 văn bản, đạt 97.6%", 1.018],
  ])("is settled by the report: %s", (text, value) => {
    const [figure] = settledFigures(text);
    expect(figure?.value).toBe(value);
    expect(figure?.remarks).toBeUndefined();
    expect(figure?.certainty).toBeGreaterThanOrEqual(0.9);
  });

  test("a fraction of a thing counted stays doubtful", () => {
    expect(settledFigures("818,303 hồ sơ, đạt 97,60%")[0]?.remarks).toHaveLength(1);
  });
});

test.each([
  ["có 1.902.270 văn bản, đạt 97,60%\n1,902,270\t47.2%\t938,400", 938_400],
  ["có 1.902.270 văn bản, đạt 97,60%\n120\t938,400", 938.4],
])("a table may have a habit of its own: %j", (text, value) =>
  expect(settledFigures(text).at(-1)?.value).toBe(value),
);
