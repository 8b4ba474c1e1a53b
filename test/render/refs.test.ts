import { describe, expect, it, test } from "vitest";
import { vi } from "../../src/messages/vi.ts";
import { refsCsv } from "../../src/render/refs/csv.ts";
import { citedDocuments, type Cited } from "../../src/render/refs/documents.ts";
import { refsMarkdown } from "../../src/render/refs/markdown.ts";
import { drawRefs } from "../../src/render/refs/table.ts";
import { noPaint } from "../../src/render/table/paint.ts";
import { bind } from "../binding/references/bind.ts";

const options = { messages: vi, width: 100, paint: noPaint };
const cited = (source: string, text: string): Cited => ({ source, references: bind(text).references });

describe("documents over many reports", () => {
  const documents = citedDocuments([
    cited("a.txt", "Số: 45/BC-UBND\n\nTheo Quyết định số 969/QĐ-UBND, các xã làm tốt. Đề án 06."),
    cited("b.txt", "Quyết định số 969/QĐ-UBND ngày 18/3/2022 về chỉ tiêu chuyển đổi số.\n\nQuyết định 969."),
  ]);

  it("stand once, the most used first, without the report's own number", () => {
    expect(documents.map(({ symbol, uses }) => [symbol, uses])).toEqual([
      ["969/QĐ-UBND", 3],
      ["06/QĐ-TTg", 1],
    ]);
  });

  it("carry what any mention says, and every place", () => {
    expect(documents[0]).toMatchObject({
      date: "2022-03-18",
      title: "về chỉ tiêu chuyển đổi số",
      issuer: { name: "Ủy ban nhân dân tỉnh Thanh Hóa" },
      citations: [
        { source: "a.txt", line: 3 },
        { source: "b.txt", line: 1 },
        { source: "b.txt", line: 3 },
      ],
    });
  });

  it("do not join an undated mention where two years fit", () => {
    const symbols = citedDocuments([
      cited("a.txt", "Kế hoạch số 40/KH-UBND ngày 09/3/2022"),
      cited("b.txt", "Kế hoạch số 40/KH-UBND ngày 10/3/2023"),
      cited("c.txt", "Kế hoạch số 40/KH-UBND"),
    ]).map(({ key }) => key);
    expect(new Set(symbols).size).toBe(3);
  });
});

describe("printed", () => {
  const one = citedDocuments([cited("a.txt", "Quyết định số 969/QĐ-UBND ngày 18/3/2022 về việc A, B | C")]);

  test("csv is quoted and keeps ISO dates", () => {
    expect(refsCsv(one, options).split("\r\n")[1]).toBe(
      '969/QĐ-UBND,QĐ,Ủy ban nhân dân tỉnh Thanh Hóa,2022-03-18,"về việc A, B | C",1,a.txt:1',
    );
  });

  test("csv holds no formula", () => {
    const formula = one.map((document) => ({ ...document, title: "=HYPERLINK(1)" }));
    expect(refsCsv(formula, options)).toContain(",'=HYPERLINK(1),");
  });

  test("Markdown is escaped", () => {
    expect(refsMarkdown(one, options)).toContain("| 18/3/2022 | về việc A, B \\| C | 1 | a.txt:1 |");
  });

  test("a table of one input gives lines alone, of several the names as well", () => {
    expect(drawRefs(one, options)).not.toContain("a.txt");
    expect(
      drawRefs(citedDocuments([cited("a.txt", "Đề án 06"), cited("b.txt", "Đề án 06")]), options),
    ).toContain("b.txt:1");
  });

  test("nothing cited is said", () => {
    expect(drawRefs([], options)).toBe("không có\n");
  });
});
