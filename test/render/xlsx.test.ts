import readExcelFile from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/messages/catalogue.ts";
import { notesOf } from "../../src/render/note.ts";
import { SECTIONS } from "../../src/render/section.ts";
import { comparisonSheet, sourcesSheet } from "../../src/render/sheet/comparison.ts";
import { reportSheets } from "../../src/render/sheet/report.ts";
import type { Sheet } from "../../src/render/sheet/sheet.ts";
import { xlsxCell } from "../../src/render/xlsx/cells.ts";
import { xlsx } from "../../src/render/xlsx/xlsx.ts";
import { sampleComparison } from "./sample-comparison.ts";
import { observation, sampleReport } from "./sample-report.ts";

const none = (): null => null;

/** Sheets as Excel would show them: name, then rows by their heads. */
async function readBack(sheets: readonly Sheet[]): Promise<Record<string, Record<string, unknown>[]>> {
  const read = await readExcelFile(Buffer.from(await xlsx(sheets)));
  return Object.fromEntries(
    read.map(({ sheet, data }) => {
      const [heads = [], ...rows] = data;
      return [sheet, rows.map((row) => Object.fromEntries(heads.map((head, at) => [String(head), row[at]])))];
    }),
  );
}

const sheetsOf = (report = sampleReport): Sheet[] =>
  reportSheets(
    { report, notes: notesOf(report, []), headingOf: none, pillarOf: none },
    SECTIONS,
    catalogue.vi,
  );

describe("a workbook, read back", () => {
  it("has a sheet for each part", async () => {
    const read = await readBack(sheetsOf());
    expect(Object.entries(read).map(([name, rows]) => [name, rows.length])).toEqual([
      ["Chỉ tiêu", 8],
      ["Thời gian", 5],
      ["Văn bản viện dẫn", 3],
      ["Cần xem lại", 1],
    ]);
  });

  it("holds numbers as numbers and days as days", async () => {
    const { "Chỉ tiêu": [first] = [], "Thời gian": [date] = [] } = await readBack(sheetsOf());
    expect(first).toMatchObject({ "Giá trị": 1902270, "Đơn vị": "văn bản", Kỳ: "6T đầu 2022", Dòng: 7 });
    expect(first!["Từ ngày"]).toEqual(new Date("2022-01-01T00:00:00Z"));
    expect(date!["Đến ngày"]).toEqual(new Date("2022-06-30T00:00:00Z"));
  });

  it("lays reports side by side as a matrix, with the sentence of each figure", async () => {
    const read = await readBack([
      comparisonSheet(sampleComparison, "document", catalogue.vi),
      sourcesSheet(sampleComparison, "document", catalogue.vi),
    ]);
    const fallen = read["So sánh"]!.find((row) => row["6T đầu 2022"] === 1902270);
    expect(fallen).toMatchObject({ "9T 2022": 1525644, "Chênh lệch": -376626 });
    expect(fallen!["Lưu ý"]).toContain("1.525.644");
    expect(read["Nguồn số liệu"]!.length).toBeGreaterThan(9);
  });

  it("takes what would break a file", async () => {
    const label = `\u0000\u000b]]><x>&"' \ud800 ${"dài ".repeat(10_000)}`;
    const report = { ...sampleReport, indicators: [observation({ label, sentence: "=1+1" })] };
    const { "Chỉ tiêu": [row] = [] } = await readBack(sheetsOf(report));
    const kept = String(row!["Chỉ tiêu"]);
    expect([kept.slice(0, 17), kept.length]).toEqual([`␀␋]]><x>&"' □ dài`, 32_767]);
    expect(row!["Câu"]).toBe("=1+1");
  });

  it("can be empty", async () => {
    const nothing = { ...sampleReport, indicators: [], dates: [], references: [], diagnostics: [] };
    expect((await readBack(sheetsOf(nothing)))["Chỉ tiêu"]).toEqual([]);
  });
});

describe("a cell", () => {
  const figure = (given: Parameters<typeof observation>[0]) =>
    xlsxCell({ type: "figure", figure: observation(given) });

  it.each([
    [{ value: 1902270 }, "#,##0"],
    [{ value: 97.65 }, "#,##0.00"],
    [{ value: -3.2 }, "#,##0.0"],
    [{ value: 99.8, bound: "over" as const }, '"> "#,##0.0'],
    [{ value: 67300, bound: "about" as const }, '"≈ "#,##0'],
  ])("%j is a number shown as %s", (given, format) =>
    expect(figure(given)).toMatchObject({ type: Number, value: given.value, format }),
  );

  it("is text where Excel would lose digits", () => {
    const digits = "9007199254740993";
    expect(figure({ value: Number(digits), decimal: digits })).toMatchObject({ type: String, value: digits });
    expect(figure({ value: 1300281450000000 })).toMatchObject({ type: Number });
  });

  it("is text for days before Excel's calendar", () => {
    expect(xlsxCell({ type: "day", iso: "1890-05-19" })).toMatchObject({ type: String, value: "1890-05-19" });
  });
});
