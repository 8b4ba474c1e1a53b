import { describe, expect, it } from "vitest";
import { observation, sampleReport } from "../render/sample-report.ts";
import { showChanges } from "./corpus.ts";
import { locate, type GoldEntry, type GoldReport } from "./gold.ts";
import { metricsOf, type Metrics } from "./metrics.ts";
import { scoreReport } from "./score.ts";

const text = "Toàn tỉnh có 12 xã và 34 thôn, đạt 90%.";
const span = (ctx: string) => ({ ...locate(text, ctx), line: 1, column: 1 });
const gold = (ctx: string, fields: Record<string, unknown>, optional = false): GoldEntry => ({
  type: "indicator",
  ctx,
  span: span(ctx),
  fields,
  ...(optional ? { optional } : {}),
});

const communes = observation({
  text: "12",
  span: span("«12» xã"),
  value: 12,
  unit: "xã",
  label: "số xã hoá",
});
const hamlets = observation({ text: "34", span: span("«34» thôn"), value: 34, unit: "thôn" });

const scored = (entries: GoldEntry[], indicators = [communes, hamlets]): Metrics => {
  const report = { ...sampleReport, indicators, dates: [], references: [] };
  const expected: GoldReport = { name: "r", text, document: { area: "19" }, entries };
  return metricsOf([scoreReport(expected, report)]);
};

describe("the score", () => {
  it("is whole where every scored field is right", () => {
    const entries = [
      gold("«12» xã", { value: 12, unit: "xã|phường", label: ["số xã|xã hóa"] }),
      gold("«34» thôn", {}),
    ];
    expect(scored(entries)).toMatchObject({
      "indicators.f1": 1,
      "indicators.strict": 1,
      "indicators.label": 1,
    });
  });

  it("keeps a found entry with a wrong field out of strict", () => {
    const entries = [gold("«12» xã", { value: 13 }), gold("«34» thôn", { value: 34 })];
    expect(scored(entries)).toMatchObject({
      "indicators.f1": 1,
      "indicators.strict": 0.5,
      "indicators.value": 0.5,
    });
  });

  it("counts what was missed against recall and what nobody expected against precision", () => {
    const entries = [gold("«12» xã", {}), gold("đạt «90%»", {})];
    expect(scored(entries)).toMatchObject({ "indicators.recall": 0.5, "indicators.precision": 0.5 });
  });

  it("asks nothing of an optional entry", () => {
    const entries = [
      gold("«12» xã", {}),
      gold("«34» thôn", { value: 99 }, true),
      gold("đạt «90%»", {}, true),
    ];
    expect(scored(entries)).toMatchObject({ "indicators.f1": 1, "indicators.strict": 1 });
  });

  it("judges the document", () => expect(scored([])).toMatchObject({ "document.area": 1 }));
});

it("refuses a ctx that stands in two places", () => {
  expect(() => locate("1 xã, 1 xã", "«1» xã")).toThrow("twice");
});

it("names what was gained and lost", () => {
  const entries = [gold("«12» xã", {}), gold("«34» thôn", {})];
  const run = (indicators: (typeof communes)[]) => {
    const report = { ...sampleReport, indicators, dates: [], references: [] };
    return [{ name: "r", score: scoreReport({ name: "r", text, document: {}, entries }, report) }];
  };
  expect(showChanges(run([communes]), run([hamlets]))).toBe("+ r indicator «34» thôn\n- r indicator «12» xã");
});
