import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import readExcelFile from "read-excel-file/node";
import { afterAll, describe, expect, it } from "vitest";
import { dtx } from "./run.ts";

const reportOf = (name: string): string =>
  join(import.meta.dirname, `../../fixtures/reports/${name}/report.txt`);
const early = reportOf("thai-nguyen-2022-6-thang");
const late = reportOf("thai-nguyen-2022-9-thang");
const folder = mkdtempSync(join(tmpdir(), "dtx-outputs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string): string => join(folder, name);

const commands: readonly [string, readonly string[]][] = [
  ["extract", ["extract", early, late]],
  ["diff", ["diff", early, late]],
  ["compare", ["compare", "--by", "period", early, late]],
  ["check", ["check", early, late]],
];
const beginnings: readonly [string, RegExp][] = [
  ["csv", /^(?:[^,\r\n]+,)+[^,\r\n]+\r\n/u],
  ["md", /^[#|-]/u],
  ["html", /^<!doctype html>\n<html lang="vi">/u],
  ["json", /^[[{]/u],
];

describe.each(commands)("dtx %s -o", (name, args) => {
  it.each(beginnings)("writes what .%s asks for", (extension, beginning) => {
    const path = file(`${name}.${extension}`);
    const { out, err } = dtx([...args, "-o", path]);
    expect([out, err]).toEqual(["", ""]);
    expect(readFileSync(path, "utf8")).toMatch(beginning);
  });

  it("writes a workbook", async () => {
    const path = file(`${name}.xlsx`);
    expect(dtx([...args, "-o", path]).err).toBe("");
    const sheets = await readExcelFile(path);
    expect(sheets[0]!.data.length).toBeGreaterThanOrEqual(1);
    expect(sheets.every(({ data }) => data[0]!.every((head) => typeof head === "string"))).toBe(true);
  });

  it("does not replace a file unless told to", () => {
    const path = file(`${name}-kept.csv`);
    writeFileSync(path, "của tôi");
    expect(dtx([...args, "-o", path]).err).toContain("--force");
    expect(readFileSync(path, "utf8")).toBe("của tôi");
    dtx([...args, "-o", path, "--force"]);
    expect(readFileSync(path, "utf8")).not.toBe("của tôi");
  });

  it("names the formats there are where it is given another", () => {
    const { status, err } = dtx([...args, "--format", "xlsy"]);
    expect(status).toBe(2);
    expect(err).toContain("xlsx");
  });
});

describe("csv", () => {
  it("is one table over many reports, with one head", () => {
    const lines = dtx(["extract", "--format", "csv", early, late]).out.split("\r\n");
    expect(lines.filter((line) => line.startsWith("Chỉ tiêu,"))).toHaveLength(1);
    expect(lines.length).toBeGreaterThan(100);
  });

  it("is of the part that is named, and of one part only", () => {
    expect(dtx(["extract", "--format", "csv", "--only", "dates", early]).out).toMatch(/^Tệp,Dòng,Cách viết/u);
    const both = dtx(["extract", "--format", "csv", "--only", "dates,references", early]);
    expect([both.status, both.out]).toEqual([2, ""]);
    expect(both.err).toContain("--only");
  });

  it.each(commands.slice(1))("of %s opens in a Vietnamese Excel", (_, args) => {
    const { out } = dtx([...args, "--format", "csv", "--csv-dialect", "excel-vi"]);
    expect(out).toMatch(/^\ufeff(?:Chỉ tiêu|Mức);/u);
  });
});

it("speaks English when asked", () => {
  expect(dtx(["extract", "--lang", "en", "--format", "csv", early]).out).toMatch(/^Indicator,Role,/u);
  expect(dtx(["extract", "--lang", "en", "--format", "md", early]).out).toContain("## Indicators (");
  expect(dtx(["diff", "--lang", "en", "--format", "html", early, late]).out).toContain('<html lang="en">');
});

it("says in the page and in the workbook which reports could not be read", async () => {
  const missing = file("không-có.txt");
  expect(dtx(["extract", "--format", "html", early, missing]).out).toContain("Không tìm thấy tệp");
  const path = file("thiếu.xlsx");
  expect(dtx(["extract", early, missing, "-o", path]).status).toBe(3);
  expect(existsSync(path)).toBe(true);
  const found = (await readExcelFile(path)).find(({ sheet }) => sheet === "Cần xem lại");
  expect(found!.data.flat().join(" ")).toContain("Không tìm thấy tệp");
});
