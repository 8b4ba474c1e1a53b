import { describe, expect, it, test } from "vitest";
import { catalogue } from "../../src/messages/catalogue.ts";
import { markdownCompared } from "../../src/render/markdown/compared.ts";
import { escaped } from "../../src/render/markdown/markdown.ts";
import { markdownReport } from "../../src/render/markdown/report.ts";
import { notesOf } from "../../src/render/note.ts";
import { SECTIONS } from "../../src/render/section.ts";
import { sampleComparison } from "./sample-comparison.ts";
import { observation, sampleReport } from "./sample-report.ts";

const none = (): null => null;
const read = (report = sampleReport) => ({
  report,
  notes: notesOf(report, []),
  headingOf: none,
  pillarOf: none,
});

describe("a report as Markdown", () => {
  test.each([
    ["report.md", markdownReport(read(), SECTIONS, catalogue.vi)],
    ["report-en.md", markdownReport(read(), SECTIONS, catalogue.en)],
    ["diff.md", markdownCompared({ comparison: sampleComparison }, "document", catalogue.vi)],
  ])("is %s as kept", async (name, printed) => {
    await expect(printed).toMatchFileSnapshot(`golden/${name}`);
  });

  it("prints only the parts asked for, and none that is empty", () => {
    const printed = markdownReport(
      read({ ...sampleReport, dates: [] }),
      ["dates", "references"],
      catalogue.vi,
    );
    expect(printed.match(/^## .*$/gmu)).toEqual(["## Văn bản viện dẫn (3)", "## Cần xem lại (1)"]);
  });

  it("keeps a row on one line and its bars apart", () => {
    const hostile = observation({ label: "a|b\n# c <script> [x](y) `z` \\ \u001b[31m" });
    const printed = markdownReport(
      read({ ...sampleReport, indicators: [hostile] }),
      ["indicators"],
      catalogue.vi,
    );
    const row = printed.split("\n").find((line) => line.includes("script"))!;
    expect(row.match(/(?<!\\)\|/gu)).toHaveLength(8);
    expect(row).not.toMatch(/(?<!\\)[<[`]/u);
  });
});

test("letters that Markdown or HTML would take are escaped", () => {
  expect(escaped("a_b*c|d<e>&f")).toBe("a\\_b\\*c\\|d\\<e\\>\\&f");
});
