import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dtx } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "dtx-catalogue-"));
const written = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const HEAD = "id\tname_vi\tsynonyms\tunit\tpillar\tdirection\taggregation\tdti_code\n";
const own = written("own.tsv", `${HEAD}own.tea\tDiện tích chè VietGAP\t\tha\tkinh tế\thigher\tstock\t\n`);
const wrong = written("wrong.tsv", `${HEAD}own.tea\tChè\t\tha\tkinh tế\tup\tstock\t\n`);

describe("dtx catalogue", () => {
  it("lists what matches the words", () => {
    const { out, status } = dtx(["catalogue", "dung", "han"]);
    expect(status).toBe(0);
    expect(out).toContain("gov.files.ontime_rate");
    expect(out).not.toContain("GRDP");
  });
  it("prints JSON", () => {
    const { out } = dtx(["catalogue", "--pillar", "kinh tế số", "--format", "json"]);
    const { indicators } = JSON.parse(out) as { indicators: { pillar: string }[] };
    expect(new Set(indicators.map(({ pillar }) => pillar))).toEqual(new Set(["kinh tế số"]));
  });
  it("adds a catalogue of one's own", () => {
    expect(dtx(["catalogue", "vietgap", "--catalogue", own]).out).toContain("Diện tích chè VietGAP");
  });
  it("names file and line of what is wrong", () => {
    const { err, status } = dtx(["catalogue", "--catalogue", wrong]);
    expect(status).toBe(3);
    expect(err).toContain("wrong.tsv, dòng 2: direction không nhận giá trị up. Chọn: higher, lower, none.");
  });
});

describe("dtx extract --catalogue", () => {
  const input = "Năm 2023, diện tích chè VietGAP của tỉnh đạt 1.250 ha.\n";
  it("names indicators by it", () => {
    const { out } = dtx(["extract", "--catalogue", own, "--format", "json"], { input });
    const { indicators } = JSON.parse(out) as { indicators: { indicator: string | null }[] };
    expect(indicators.map(({ indicator }) => indicator)).toEqual(["own.tea"]);
  });
  it("stops where it is wrong", () => {
    const ended = dtx(["extract", "--catalogue", wrong], { input });
    expect(ended.status).toBe(3);
    expect(ended.out).toBe("");
  });
});
