import { spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, test, vi } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { dtx } from "./run.ts";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "dtx-inputs-"));
// each test starts a command or two, on a machine that may be busy
vi.setConfig({ testTimeout: 60_000 });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
}

type Line = Report & { source?: string; error?: string };
const linesOf = (out: string): Line[] =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
const sourceOf = (line: Line): string => line.document?.source ?? line.source!;
const ndjson = (args: readonly string[], input?: string): Line[] =>
  linesOf(dtx(["extract", "--format", "ndjson", ...args], input === undefined ? {} : { input }).out);

/** What a report states, without where it stands in its file. */
const stated = ({ indicators, dates, references }: Report): unknown => [
  indicators.map(({ value, upper, denominator, kind, unit, bound, role, label, period, area }) => [
    value, upper, denominator, kind, unit, bound, role, label, period?.code, area?.code,
  ]),
  dates.map(({ text, code }) => [text, code]),
  references.map(({ symbol, date, issuer }) => [symbol, date, issuer?.code]),
]; // prettier-ignore

describe("one report kept in every way states the same", () => {
  const all = ["fixtures/formats", "fixtures/encodings"].flatMap((name) =>
    readdirSync(join(root, name))
      .filter((one) => one.startsWith("bao-cao."))
      .map((one) => join(root, name, one)),
  );
  const lines = ndjson(all);
  const plain = stated(lines[all.findIndex((path) => path.endsWith("formats/bao-cao.txt"))]!);
  test.each(all.map((path, at) => [path.slice(root.length + 1), at] as const))("%s", (_, at) => {
    expect(stated(lines[at]!)).toEqual(plain);
  });
  it("and it states something", () => {
    expect(lines[0]!.indicators.length).toBeGreaterThan(12);
    expect(lines[0]!.references).toHaveLength(2);
  });
});

describe("what names stand for", () => {
  const names = ["k/a.txt", "k/b/c.md", "k/b/d.txt", "k/e.html"];
  for (const name of names) file(name, `Tỷ lệ đạt 97,6% ở ${name}.`);
  file("k/.an.txt", "Đạt 1%.");
  file("k/anh.png", "x");
  const paths = names.map((name) => join(folder, name));
  const list = file("danh-sach", `${paths[2]}\n\n${paths[0]}\r\n`);

  test.each<[string, string[], string[]]>([
    ["a folder, in the order of names", [join(folder, "k")], paths],
    ["a pattern over folders", [join(folder, "k/**/*.txt")], [paths[0]!, paths[2]!]],
    ["a pattern with choices", [join(folder, "k/{a,e}.*")], [paths[0]!, paths[3]!]],
    ["a pattern of letters", [join(folder, "k/[!a-d].html")], [paths[3]!]],
    ["a list", ["--files-from", list], [paths[2]!, paths[0]!]],
    ["names and a list", [paths[1]!, "--files-from", list], [paths[1]!, paths[2]!, paths[0]!]],
  ])("%s", (_, args, expected) => {
    expect(ndjson(args).map(sourceOf)).toEqual(expected);
  });

  it("takes a list from standard input", () => {
    expect(ndjson(["--files-from", "-"], `${paths[0]}\n`).map(sourceOf)).toEqual([paths[0]]);
  });

  it("gives an array for a folder, though it hold one report", () => {
    const out = dtx(["extract", "--format", "json", join(folder, "k/b")]).out;
    expect(JSON.parse(out)).toHaveLength(2);
    expect(JSON.parse(dtx(["extract", "--format", "json", join(folder, "k/*.html")]).out)).toHaveLength(1);
  });

  test.each<[string, string]>([
    ["k/khong", "Không tìm thấy tệp"],
    ["k/*.docx", "Không có tệp nào khớp"],
  ])("%s fails alone", (name, words) => {
    const { status, out, err } = dtx(["extract", "--format", "ndjson", join(folder, name), paths[0]!]);
    expect(status).toBe(3);
    expect(err).toContain(words);
    expect(linesOf(out).map(sourceOf)).toEqual([join(folder, name), paths[0]]);
  });
});

describe("NDJSON is a filter", () => {
  const record = (id: unknown, text: unknown): string => JSON.stringify({ id, text });
  const records = [
    record("a", "Đạt 97,6%."),
    "",
    "{hỏng",
    '{"id":"c", hỏng',
    record("d", 5),
    record(7, "Tăng 5%."),
    "null",
    '{"text":"Đạt 1%."}',
  ];
  const ended = dtx(["extract", "--input-format", "ndjson", "--format", "ndjson"], {
    input: records.join("\n"),
  });

  it("gives a line for every line, in order, a bad one as an error with its id", () => {
    expect(linesOf(ended.out).map((line) => [sourceOf(line), line.error === undefined])).toEqual([
      ["a", true],
      ["-", false],
      ["c", false],
      ["d", false],
      ["7", true],
      ["-", false],
      ["-", true],
    ]);
    expect(ended.status).toBe(3);
  });

  it("tells the number of each bad line", () => {
    expect(ended.err.match(/-:\d+:/g)).toEqual(["-:3:", "-:4:", "-:5:", "-:7:"]);
  });

  it("is told by the name of a file", () => {
    expect(ndjson([file("x.jsonl", records[0]!)]).map(sourceOf)).toEqual(["a"]);
  });

  it("asks for its flag where a pipe turns out to hold many reports", () => {
    const { status, err } = dtx(["extract"], { input: `${records[0]}\n${records[5]}\n` });
    expect(status).toBe(3);
    expect(err).toContain("--input-format ndjson");
  });

  it("gives the same bytes on one thread and on several", () => {
    const many = Array.from({ length: 200 }, (_, at) =>
      at % 50 === 9 ? "{" : record(`r${at}`, `Xã ${at} đạt ${at},5%.`),
    );
    const on = (threads: string) =>
      dtx(["extract", "--input-format", "ndjson", "--format", "ndjson", "--threads", threads], {
        input: many.join("\n"),
      });
    expect(on("3").out).toBe(on("1").out);
    expect(linesOf(on("3").out)).toHaveLength(200);
  });
});

describe("inputs built to do harm", () => {
  const harm = (command: string, args: string): { status: number | null; out: string; err: string } => {
    const line = `${command} "${process.execPath}" --max-old-space-size=128 bin/dtx.js extract ${args}`;
    const { status, stdout, stderr } = spawnSync("bash", ["-c", line], {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 1 << 26,
    });
    return { status, out: stdout, err: stderr };
  };

  it("a line without end is refused at the limit", () => {
    const { status, err } = harm("head -c 1000000000 /dev/zero | tr '\\0' 'a' |", "- --format json");
    expect(status).toBe(3);
    expect(err).toContain("64 MB");
  });

  it("a line without end among records is skipped, and the next read", () => {
    const { status, out } = harm(
      `(head -c 300000000 /dev/zero | tr '\\0' 'a'; printf '\\n{"id":"b","text":"Đạt 5%%."}\\n') |`,
      "--input-format ndjson --format ndjson",
    );
    expect(status).toBe(3);
    expect(linesOf(out).map((line) => [sourceOf(line), line.error === undefined])).toEqual([
      ["-", false],
      ["b", true],
    ]);
  });

  it("the limit can be raised and lowered", () => {
    const path = file("to.txt", "Đạt 5%. ".repeat(6_000));
    expect(harm("", `--max-size 0.05 --format json ${path}`).err).toContain("0,05 MB");
    expect(harm("", `--max-size 1 --format json --only dates ${path}`).status).toBe(0);
  });

  it("a named pipe is read like a file", () => {
    const pipe = join(folder, "ong");
    expect(spawnSync("mkfifo", [pipe]).status).toBe(0);
    const { status, out } = harm(`(printf 'Đạt 97,6%%.' > ${pipe} &) ;`, `--format json ${pipe}`);
    expect(status).toBe(0);
    expect((JSON.parse(out) as Report).indicators[0]!.value).toBe(97.6);
  });

  test.each([
    ["cat-ngang.docx", "bị hỏng"],
    ["ma-hoa.pdf", "có mật khẩu"],
    ["ban-chup.pdf", "OCR"],
  ])("%s says what to do", (name, words) => {
    const { status, err } = harm("", `fixtures/hostile/${name}`);
    expect([status, err.trimEnd().split("\n").length]).toEqual([3, 1]);
    expect(err).toContain(words);
  });

  test.each([
    ["byte-la.txt", "undecodable-bytes", 4],
    ["ky-tu-nul.txt", "nul-characters", 6],
  ])("%s is read, and the damage told with its line", (name, code) => {
    const { status, out } = harm("", `--format json fixtures/hostile/${name}`);
    expect(status).toBe(0);
    const found = (JSON.parse(out) as Report).diagnostics.find((one) => one.code === code);
    expect(found?.span?.line).toBe(6);
  });
});

describe("an output file", () => {
  const report = join(root, "fixtures/formats/bao-cao.txt");

  it("chooses the format by its extension and is whole", () => {
    const path = join(folder, "ra.json");
    expect(dtx(["extract", report, "-o", path])).toMatchObject({ status: 0, out: "", err: "" });
    expect((JSON.parse(readFileSync(path, "utf8")) as Report).indicators.length).toBeGreaterThan(5);
  });

  it("is not replaced but by force", () => {
    const path = file("co-san.json", "cũ");
    expect(dtx(["extract", report, "-o", path])).toMatchObject({
      status: 2,
      err: expect.stringContaining("--force") as string,
    });
    expect(readFileSync(path, "utf8")).toBe("cũ");
    expect(dtx(["extract", report, "-o", path, "--force"]).status).toBe(0);
    expect(readFileSync(path, "utf8")).toContain("schemaVersion");
  });

  it("is told where it cannot be written", () => {
    expect(dtx(["extract", report, "-o", join(folder, "khong/ra.json")]).status).toBe(4);
    expect(dtx(["extract", report, "-o", folder]).status).toBe(4);
  });

  it.skipIf(!existsSync("/dev/full"))("is told of when the disk is full", () => {
    expect(dtx(["extract", report, "-o", "/dev/full"])).toMatchObject({
      status: 4,
      err: expect.stringContaining("ENOSPC") as string,
    });
  });

  test.each(["SIGINT", "SIGTERM"] as const)("leaves nothing half-written on %s", async (signal) => {
    const path = join(folder, `ngat-${signal}.ndjson`);
    const args = [join(root, "bin/dtx.js"), "extract", "--input-format", "ndjson", "-o", path];
    const child = spawn(process.execPath, args, { stdio: ["pipe", "ignore", "ignore"] });
    child.stdin.on("error", () => {});
    child.stdin.write('{"id":"a","text":"Đạt 5%."}\n'.repeat(100));
    const beside = (): string[] => readdirSync(folder).filter((name) => name.startsWith(`ngat-${signal}`));
    while (beside().length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill(signal);
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect(status).toBe(signal === "SIGINT" ? 130 : 143);
    expect(beside()).toEqual([]);
  });
});
