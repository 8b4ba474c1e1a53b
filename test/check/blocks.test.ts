import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "../../src/check/check.ts";
import { rules } from "../../src/check/registry.ts";
import { catalogue } from "../../src/messages/catalogue.ts";
import { checkMessages } from "../../src/messages/check.ts";
import { drawFindings } from "../../src/render/check/blocks.ts";
import { findingsCsv } from "../../src/render/check/csv.ts";
import { findingsJson } from "../../src/render/check/json.ts";
import { findingsMarkdown } from "../../src/render/check/markdown.ts";
import { findingsSarif } from "../../src/render/check/sarif.ts";
import { noPaint } from "../../src/render/table/paint.ts";
import { halfYear, nineMonths, reportOf } from "./report-of.ts";

const earlier = reportOf(
  "Báo cáo 6 tháng.\nTổng số lượt văn bản trao đổi, xử lý trên môi trường điện tử của các cơ quan nhà nước trên địa bàn tỉnh là «1.902.270|count|văn bản» văn bản («1.328.552|count|văn bản» văn bản đến; «573.719|count|văn bản» văn bản đi).",
  { source: "6-thang.txt", period: halfYear },
);
const later = reportOf(
  "Tổng số lượt văn bản trao đổi, xử lý trên môi trường điện tử là «1.525.644|count|văn bản» văn bản.",
  {
    source: "9-thang.txt",
    period: nineMonths,
  },
);
const findings = check([earlier, later]);
const options = { messages: checkMessages(catalogue.vi), width: 72, paint: noPaint, reports: 2 };

describe("findings", () => {
  it("are drawn as a compiler does", () => {
    const golden = readFileSync(join(import.meta.dirname, "golden/blocks-72.txt"), "utf8");
    expect(drawFindings(findings, options)).toBe(golden);
  });

  it("mark figures where they stand, also under letters of two code units", () => {
    const report = reportOf("Số liệu 𝒙 của Hoà\u0300 là «37/27|ratio|xã» xã");
    const [, , line = "", marks = ""] = drawFindings(check(report), options).split("\n");
    expect(line).toContain("37/27");
    expect(marks.indexOf("^")).toBeGreaterThan(0);
    expect(marks.match(/\^/g)).toHaveLength("37/27".length);
  });

  it("end with a count, also of none", () => {
    expect(drawFindings([], options)).toBe("Không thấy mâu thuẫn trong 2 báo cáo.\n");
    expect(drawFindings([], { ...options, messages: checkMessages(catalogue.en) })).toBe(
      "Nothing at odds in 2 reports.\n",
    );
  });

  it("keep to the promised shape in JSON", () => {
    const printed = JSON.parse(findingsJson(findings, "1.0")) as { findings: Record<string, unknown>[] };
    expect(Object.keys(printed)).toEqual(["schemaVersion", "findings"]);
    expect(Object.keys(printed.findings[0]!)).toEqual([
      "rule",
      "severity",
      "message",
      "arithmetic",
      "locations",
    ]);
    expect(printed.findings[0]).toMatchObject({
      rule: "parts-sum",
      severity: "error",
      arithmetic: "1.328.552 + 573.719 = 1.902.271, báo cáo ghi 1.902.270",
      locations: [{ source: "6-thang.txt", text: "1.902.270", span: { line: 2 } }, {}, {}],
    });
  });

  it("are rows in CSV and Markdown", () => {
    expect(findingsCsv(findings, options).split("\r\n")[1]).toMatch(/^lỗi,parts-sum,6-thang\.txt,2,\d+,/);
    expect(findingsMarkdown(findings, options).split("\n")[2]).toMatch(/^\| lỗi \| parts-sum \|/);
  });

  it("are a SARIF log whose results name their rules and places", () => {
    const log = JSON.parse(findingsSarif(findings, rules, "en", "1.2.3")) as {
      version: string;
      runs: {
        tool: { driver: { rules: { id: string }[] } };
        results: { ruleId: string; ruleIndex: number }[];
      }[];
    };
    const [run] = log.runs;
    expect(log.version).toBe("2.1.0");
    expect(run!.results).toHaveLength(findings.length);
    for (const { ruleId, ruleIndex } of run!.results)
      expect(run!.tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
  });
});
