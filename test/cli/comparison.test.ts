import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { compare } from "../../src/compare/compare.ts";
import { extract } from "../../src/extract.ts";
import type { Comparison } from "../../src/model/comparison.ts";
import { dtx } from "./run.ts";

const reports = join(import.meta.dirname, "../../fixtures/reports");
const named = (name: string): string => join(reports, name, "report.txt");
const half = named("thai-nguyen-2022-6-thang");
const nine = named("thai-nguyen-2022-9-thang");
const elsewhere = named("quang-ninh-2023-6-thang");

const folder = mkdtempSync(join(tmpdir(), "dtx-comparison-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("dtx diff", () => {
  it("says what it compares, and how it changed", () => {
    const { status, out } = dtx(["diff", half, nine]);
    expect(status).toBe(0);
    expect(out.split("\n")[0]).toBe("Thái Nguyên: 6T đầu 2022 và 9T 2022");
    expect(out).toMatch(/1\.486\.320 +2\.274\.915/u);
  });

  it("prints the object that the library gives, with the reasons in words", () => {
    const printed = JSON.parse(dtx(["diff", half, nine, "--format", "json"]).out) as Comparison;
    const read = (source: string) => extract(readFileSync(source, "utf8"), { source });
    const expected = compare([read(half), read(nine)]);
    expect(printed.rows.map(({ cells }) => cells)).toEqual(JSON.parse(JSON.stringify(expected.rows.map(({ cells }) => cells)))); // prettier-ignore
    expect(printed.rows.flatMap(({ reasons }) => reasons).every(({ message }) => message)).toBe(true);
  });

  it("tells by its status whether they differ, when asked", () => {
    expect(dtx(["diff", half, nine, "--exit-code"]).status).toBe(1);
    expect(dtx(["diff", half, half, "--exit-code"]).status).toBe(0);
    expect(dtx(["diff", half, nine]).status).toBe(0);
    expect(dtx(["diff", half, join(folder, "none.txt"), "--exit-code"]).status).toBe(3);
  });

  it("writes its alignment, and takes it back edited", () => {
    const map = join(folder, "map.json");
    expect(dtx(["diff", half, nine, "--save-map", map]).status).toBe(0);
    expect(dtx(["diff", half, nine, "--save-map", map]).status).not.toBe(0);
    const decisions = JSON.parse(readFileSync(map, "utf8")) as { join: { name: string }[] };
    decisions.join[0]!.name = "Tên của tôi";
    writeFileSync(map, JSON.stringify(decisions));
    const { out, err } = dtx(["diff", half, nine, "--map", map]);
    expect(out).toContain("Tên của tôi");
    expect(err).toBe("");
  });

  it("names the place of a mistake in a map", () => {
    const map = join(folder, "wrong.json");
    writeFileSync(map, '{"join": [{"figures": 7}]}');
    const { status, err } = dtx(["diff", half, nine, "--map", map]);
    expect(status).toBe(2);
    expect(err).toContain("join[0].figures");
  });

  it("says it in English", () => {
    expect(dtx(["diff", half, nine, "--lang", "en"]).out).toContain("Stated by both");
  });
});

describe("dtx compare", () => {
  it("lays reports in columns, by period in order of time", () => {
    const by = (...args: string[]) =>
      (JSON.parse(dtx(["compare", nine, half, ...args, "--format", "json"]).out) as Comparison).columns;
    expect(by().map(({ key }) => key)).toEqual([nine, half]);
    expect(by("--by", "period").map(({ key }) => key)).toEqual(["2022-S1", "2022-01-01/P9M"]);
    expect(by("--by", "area").map(({ key }) => key)).toEqual(["19"]);
  });

  it("ranks by an indicator given in words", () => {
    const { status, out } = dtx(["compare", half, elsewhere, "--rank", "cap quang"]);
    expect(status).toBe(0);
    expect(out).toMatch(/1 +Quảng Ninh +89,13%/u);
    const none = dtx(["compare", half, elsewhere, "--rank", "lúa mùa"]);
    expect(none.status).toBe(2);
    expect(none.err).toContain("lúa mùa");
  });

  it("tells what is missing of a list", () => {
    const list = join(folder, "list.txt");
    writeFileSync(list, "# phải có\ngov.files.received\nsản lượng cà phê\n");
    const { out } = dtx(["compare", half, nine, "--require", list]);
    expect(out.match(/sản lượng cà phê/gu)).toHaveLength(2);
  });

  it("reads on where one report cannot be read", () => {
    const { status, out, err } = dtx(["compare", half, join(folder, "none.txt"), nine]);
    expect(status).toBe(3);
    expect(err).toContain("none.txt");
    expect(out).toContain("9T 2022");
  });
});
