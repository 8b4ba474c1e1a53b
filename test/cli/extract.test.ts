import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { dtx } from "./run.ts";

const report = join(import.meta.dirname, "../../fixtures/reports/thai-nguyen-2022-6-thang/report.txt");
const text = readFileSync(report, "utf8").normalize("NFC");

const folder = mkdtempSync(join(tmpdir(), "dtx-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const json = (args: readonly string[], input?: string | Uint8Array) =>
  JSON.parse(dtx(["extract", "--format", "json", ...args], input === undefined ? {} : { input }).out);
const withoutSource = (read: Report) => ({ ...read, document: { ...read.document, source: "" } });

describe("dtx extract", () => {
  it("gives one object for one input", () => {
    const read = json([report]) as Report;
    expect(read.document.source).toBe(report);
    expect(Object.keys(read)).toEqual([
      "schemaVersion",
      "document",
      "indicators",
      "dates",
      "references",
      "diagnostics",
    ]);
  });

  it.each([
    ["CRLF", text.replaceAll("\n", "\r\n")],
    ["NFD", text.normalize("NFD")],
    ["a byte order mark", `\ufeff${text}`],
  ])("reads the same with %s", (_, variant) => {
    const plain = withoutSource(json([report]) as Report);
    expect(withoutSource(json([file("variant.txt", variant)]) as Report)).toEqual(plain);
    expect(withoutSource(json([], variant) as Report)).toEqual(plain);
    expect(withoutSource(json(["-"], variant) as Report)).toEqual(plain);
  });

  it("gives an array in input order, a failed input with its error", () => {
    const missing = join(folder, "không-có.txt");
    const ended = dtx(["extract", "--format", "json", report, missing, report]);
    const read = JSON.parse(ended.out) as (Report & { source?: string; error?: string })[];
    expect(read.map((one) => one.document?.source ?? one.source)).toEqual([report, missing, report]);
    expect(read[1]).toEqual({
      source: missing,
      error: expect.stringContaining("Không tìm thấy tệp") as string,
    });
    expect(ended.status).toBe(3);
    expect(ended.err.trimEnd().split("\n")).toHaveLength(1);
  });

  it("prints only the parts asked for", () => {
    const read = json(["--only", "dates,references", report]) as Report;
    expect(Object.keys(read)).toEqual(["schemaVersion", "document", "dates", "references", "diagnostics"]);
  });

  it("draws tables without colour in a pipe", () => {
    const { status, out } = dtx(["extract", report]);
    expect(status).toBe(0);
    expect(out).toContain("CHỈ TIÊU (");
    expect(out).not.toContain("\u001b");
  });

  it("ends quietly when the reader has seen enough", () => {
    const many = Array.from({ length: 40 }, () => report).join(" ");
    const script = `"${process.execPath}" bin/dtx.js extract --format json ${many} | head -1`;
    const { stdout, stderr } = spawnSync("bash", ["-c", script], { encoding: "utf8" });
    expect(stdout).toBe("[\n");
    expect(stderr).toBe("");
  });
});

describe("an input that cannot be read", () => {
  const inner = join(folder, "thư-mục");
  mkdirSync(inner);
  const cases: readonly [string, string, string][] = [
    ["is missing", join(folder, "không-có.txt"), "Không tìm thấy tệp"],
    ["is a folder", inner, "là thư mục"],
    ["is empty", file("rỗng.txt", " \n\n"), "không có chữ nào"],
    [
      "is binary",
      file("nhị-phân.txt", Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 2, 0, 0])),
      "không phải",
    ],
  ];
  it.each(cases)("%s", (_, path, words) => {
    const { status, out, err } = dtx(["extract", path]);
    expect([status, out]).toEqual([3, ""]);
    expect(err).toContain(words);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  it.skipIf(process.getuid?.() === 0)("is not permitted", () => {
    const path = file("cấm.txt", "chữ");
    chmodSync(path, 0);
    expect(dtx(["extract", path])).toMatchObject({
      status: 3,
      err: expect.stringContaining("Không có quyền") as string,
    });
  });

  it("shows control characters of its name", () => {
    const { err } = dtx(["extract", "a\u001b[31m\nb"]);
    expect(err).toContain("a␛[31m b");
  });
});

describe("wrong usage", () => {
  const cases: readonly [readonly string[], string][] = [
    [[], "Chưa nêu lệnh"],
    [["extrac", "x"], "Có phải ý bạn là extract?"],
    [["extract", "--formt", "json"], "Có phải ý bạn là --format?"],
    [["extract", "--format", "jsn", "x"], "Có phải ý bạn là json?"],
    [["extract", "--format"], "cần một giá trị"],
    [["extract", "--only", "chỉ tiêu", "x"], "indicators, dates, references"],
    [["--lang", "fr", "extract", "x"], "vi, en"],
  ];
  it.each(cases)("%j", (args, words) => {
    const { status, out, err } = dtx(args);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(words);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("language", () => {
  const missing = (args: readonly string[], env: NodeJS.ProcessEnv = {}): string =>
    dtx([...args, "extract", "x"], { env }).err;
  it.each([
    ["--lang en", missing(["--lang", "en"]), "No such file"],
    ["DTX_LANG", missing([], { DTX_LANG: "en" }), "No such file"],
    ["the locale", missing([], { LANG: "en_GB.UTF-8" }), "No such file"],
    ["--lang over DTX_LANG", missing(["--lang=vi"], { DTX_LANG: "en" }), "Không tìm thấy"],
    ["nothing", missing([], { LANG: "C.UTF-8" }), "Không tìm thấy"],
  ])("%s decides", (_, said, words) => expect(said).toContain(words));
});

it("prints help and version on standard output", () => {
  expect(dtx(["--help"])).toMatchObject({
    status: 0,
    err: "",
    out: expect.stringContaining("Cách dùng: dtx") as string,
  });
  expect(dtx(["--version"]).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});
