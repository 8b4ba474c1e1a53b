import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CitedDocument } from "../../src/render/refs/documents.ts";
import { dtx } from "./run.ts";

const reportOf = (name: string): string =>
  join(import.meta.dirname, `../../fixtures/reports/${name}/report.txt`);
const reports = [reportOf("thai-nguyen-2022-6-thang"), reportOf("thai-nguyen-2022-9-thang")];

describe("dtx refs", () => {
  it("gives each document once, the most used first", () => {
    const { out, status } = dtx(["refs", "--format", "json", ...reports]);
    const { documents } = JSON.parse(out) as { documents: CitedDocument[] };
    const uses = documents.map((document) => document.uses);
    expect(status).toBe(0);
    expect(uses).toEqual(uses.toSorted((a, b) => b - a));
    expect(documents.find(({ symbol }) => symbol === "40/KH-UBND")?.citations).toHaveLength(2);
  });

  it("prints a table, csv and Markdown", () => {
    expect(dtx(["refs", ...reports]).out).toContain("40/KH-UBND");
    expect(dtx(["refs", "--format", "csv", ...reports]).out).toMatch(/^"Số, ký hiệu",Loại,/);
    expect(dtx(["refs", "--format", "md", "--lang", "en", ...reports]).out).toMatch(/^\| Symbol \| Type \|/);
  });

  it("reads what it can and says what it cannot", () => {
    const ended = dtx(["refs", reports[0]!, "không-có.txt"]);
    expect(ended.out).toContain("749/QĐ-TTg");
    expect(ended.err).toContain("Không tìm thấy tệp không-có.txt");
    expect(ended.status).toBe(3);
  });

  it("refuses a format it does not know", () => {
    expect(dtx(["refs", "--format", "xlsx", ...reports]).status).toBe(2);
  });
});
