import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/messages/catalogue.ts";
import { SECTIONS } from "../../src/render/section.ts";
import { renderReport } from "../../src/render/table/report.ts";
import { noPaint } from "../../src/render/table/paint.ts";
import type { TableOptions } from "../../src/render/table/options.ts";
import { widthOf } from "../../src/render/table/width.ts";
import { observation, sampleReport } from "./sample-report.ts";

const PILLARS: Readonly<Record<string, string>> = { gov: "Chính quyền số", economy: "Kinh tế số" };
const pillar: TableOptions["groupOf"] = ({ indicator }) => PILLARS[indicator?.split(".")[0] ?? ""] ?? null;

const options = (width: number, given: Partial<TableOptions> = {}): TableOptions => ({
  messages: catalogue.vi,
  sections: SECTIONS,
  width,
  paint: noPaint,
  groupOf: pillar,
  ...given,
});

const lines = (text: string): string[] => text.split("\n");

describe("a report as tables", () => {
  it.each([80, 140])("is drawn at width %i as kept", async (width) => {
    const drawn = renderReport(sampleReport, options(width));
    await expect(`${drawn}\n`).toMatchFileSnapshot(`golden/report-${width}.txt`);
  });

  it("speaks English when asked", async () => {
    const drawn = renderReport(sampleReport, options(100, { messages: catalogue.en }));
    await expect(`${drawn}\n`).toMatchFileSnapshot("golden/report-100-en.txt");
  });

  it.each([70, 80, 100, 140])("stays within %i columns", (width) => {
    const widest = Math.max(...lines(renderReport(sampleReport, options(width))).map(widthOf));
    expect(widest).toBeLessThanOrEqual(width);
  });

  it("never cuts a figure, however narrow the terminal", () => {
    const figure = {
      text: "1.300.281.450.123.456",
      value: 1300281450123456,
      unit: "đồng",
      label: "thu ngân sách",
    };
    const report = { ...sampleReport, indicators: [observation(figure)] };
    expect(renderReport(report, options(40))).toContain("1.300.281.450.123.456");
  });

  it("prints only the parts asked for", () => {
    const drawn = renderReport(sampleReport, options(80, { sections: ["dates"] }));
    expect(drawn).toContain("THỜI GIAN (5)");
    expect(drawn).not.toContain("CHỈ TIÊU (");
  });

  it("says so where there is nothing", () => {
    const drawn = renderReport({ ...sampleReport, indicators: [] }, options(80));
    expect(drawn).toContain("CHỈ TIÊU (0)\nkhông có");
  });

  it("aligns decomposed letters with composed ones", () => {
    const label = "tỷ lệ hồ sơ trực tuyến";
    const draw = (form: "NFC" | "NFD"): string => {
      const indicators = [
        observation({ label: label.normalize(form), value: 5 }),
        observation({ label, value: 7 }),
      ];
      return renderReport({ ...sampleReport, indicators }, options(80)).normalize("NFC");
    };
    expect(draw("NFD")).toBe(draw("NFC"));
  });

  it("shows control characters instead of obeying them", () => {
    const label = "hồ sơ \u001b[31mđỏ\u202e";
    const drawn = renderReport({ ...sampleReport, indicators: [observation({ label })] }, options(80));
    expect(drawn).toContain("␛[31mđỏ");
    expect(drawn).not.toMatch(/[\u001b\u202e]/); // oxlint-disable-line no-control-regex
  });

  it("draws thousands of rows", () => {
    const indicators = Array.from({ length: 2000 }, (_, i) =>
      observation({ label: `chỉ tiêu ${i}`, value: i }),
    );
    expect(lines(renderReport({ ...sampleReport, indicators }, options(80))).length).toBeGreaterThan(2000);
  });
});
