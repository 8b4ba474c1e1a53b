import { describe, expect, it, test } from "vitest";
import { catalogue } from "../../src/messages/catalogue.ts";
import { csv } from "../../src/render/csv/csv.ts";
import { guarded, guardedFigure } from "../../src/render/csv/guard.ts";
import { comparisonSheet } from "../../src/render/sheet/comparison.ts";
import { datesSheet } from "../../src/render/sheet/dates.ts";
import { indicatorsSheet } from "../../src/render/sheet/indicators.ts";
import { referencesSheet } from "../../src/render/sheet/references.ts";
import type { Sheet } from "../../src/render/sheet/sheet.ts";
import { sampleComparison } from "./sample-comparison.ts";
import { observation, sampleReport } from "./sample-report.ts";

const none = (): null => null;
const groups = { headingOf: none, pillarOf: none };
const indicators = (given: Parameters<typeof observation>[0][], language: "vi" | "en" = "vi"): Sheet =>
  indicatorsSheet({ ...sampleReport, indicators: given.map(observation) }, groups, catalogue[language]);
const sample = (language: "vi" | "en"): Sheet => indicatorsSheet(sampleReport, groups, catalogue[language]);

/** Fields of a csv without quotes in them, by their heads. */
function fields(printed: string, separator = ","): Record<string, string> {
  const [heads = "", row = ""] = printed.split("\r\n");
  const cells = row.split(separator);
  return Object.fromEntries(heads.split(separator).map((head, at) => [head, cells[at] ?? ""]));
}

describe("a report as csv", () => {
  test.each([
    ["indicators.csv", csv(sample("vi"))],
    ["indicators-en.csv", csv(sample("en"))],
    ["indicators-excel-vi.csv", csv(sample("vi"), "excel-vi")],
    ["dates.csv", csv(datesSheet(sampleReport, catalogue.vi))],
    ["references.csv", csv(referencesSheet(sampleReport, catalogue.vi))],
    ["diff.csv", csv(comparisonSheet(sampleComparison, "document", catalogue.vi))],
  ])("is %s as kept", async (name, printed) => {
    await expect(printed).toMatchFileSnapshot(`golden/${name}`);
  });

  it("ends every record with CR LF and quotes what holds a separator, a quote or a new line", () => {
    const printed = csv(indicators([{ label: 'hồ sơ "một cửa", trực tuyến', sentence: "hai\ndòng" }]));
    expect(printed).toMatch(/^[^\r\n]+\r\n/u);
    expect(printed).toContain('"hồ sơ ""một cửa"", trực tuyến"');
    expect(printed.endsWith('"hai\ndòng"\r\n')).toBe(true);
  });

  it("leaves the head out behind an earlier piece", () => {
    expect(csv(indicators([{ label: "hồ sơ" }]), "excel-vi", false)).toMatch(/^hồ sơ;/u);
  });

  it("writes values as plain numbers, with a decimal comma where Excel is Vietnamese", () => {
    const sheet = indicators([{ label: "thu", value: 1902270.5, text: "1.902.270,5" }]);
    expect(fields(csv(sheet))["Giá trị"]).toBe("1902270.5");
    expect(fields(csv(sheet, "excel-vi").slice(1), ";")["Giá trị"]).toBe("1902270,5");
    expect(csv(sheet, "excel-vi").startsWith("\ufeffChỉ tiêu;")).toBe(true);
  });

  it("keeps every digit that a double would lose", () => {
    const digits = "9007199254740993";
    const sheet = indicators([{ label: "tiền", value: Number(digits), decimal: digits }]);
    expect(fields(csv(sheet))["Giá trị"]).toBe(digits);
  });
});

describe("the guard against formulas", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\r=1", " =1", "\n=1", "＝1", "＠x", "- Đến nay"])(
    "disarms text %j",
    (cell) => expect(guarded(cell)).toBe(`'${cell}`),
  );
  it.each(["tỷ lệ", "1+1=2", "a@b", "(−3)", ""])("leaves text %j", (cell) =>
    expect(guarded(cell)).toBe(cell),
  );
  it.each(["-3,2%", "+1.500 tỷ đồng", "−0,5", "1.902.270", "27/27", "-5 đến -3 điểm"])(
    "leaves the figure %j",
    (cell) => expect(guardedFigure(cell)).toBe(cell),
  );
  it.each(["-3+cmd|' /C calc'!A0", "+HYPERLINK(1)", "=3", "-1(2)", "-2=3"])(
    "disarms %j as a figure",
    (cell) => expect(guardedFigure(cell)).toBe(`'${cell}`),
  );
  it("stands in every text column and in no figure", () => {
    const printed = fields(
      csv(indicators([{ label: "=cmd()", unit: "@x", text: "-3,2%", value: -3.2 }])).replace(
        '"-3,2%"',
        "-3;2%",
      ),
    );
    expect(printed).toMatchObject({
      "Chỉ tiêu": "'=cmd()",
      "Đơn vị": "'@x",
      "Giá trị": "-3.2",
      "Cách viết": "-3;2%",
    });
  });
});
