import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { dtx } from "./run.ts";

const SLOW = 60_000;
const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "dtx-help-"));
const fixture = (name: string): string => join(root, "fixtures/reports", name, "report.txt");
mkdirSync(join(folder, "reports"));
for (const name of ["report.txt", "january.txt", "reports/a.txt"]) {
  copyFileSync(fixture("thai-nguyen-2022-6-thang"), join(folder, name));
}
for (const name of ["february.txt", "march.txt", "reports/b.txt"]) {
  copyFileSync(fixture("thai-nguyen-2022-9-thang"), join(folder, name));
}
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const commands = [...dtx(["--help"]).out.matchAll(/^ {2}([a-z]+) .*$/gm)].map(([, name]) => name!);
const examples = commands.flatMap((command) =>
  (dtx([command, "--help"]).out.split("Ví dụ:\n")[1] ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .map((example) => [command, example] as const),
);

describe("the examples in the help", () => {
  it.each(examples)(
    "%s: %s",
    (_, example) => {
      const shell = `dtx() { "${process.execPath}" "${join(root, "bin/dtx.js")}" "$@"; }; ${example}`;
      const { status, stdout, stderr } = spawnSync("bash", ["-c", shell], { cwd: folder, encoding: "utf8" });
      expect([status === 0 || status === 1, stderr]).toEqual([true, ""]);
      if (/--format json\b/.test(example)) expect(JSON.parse(stdout)).toBeTypeOf("object");
      else if (!/[<>]|-o | --save-map/.test(example)) expect(stdout).not.toBe("");
    },
    SLOW,
  );

  it("are there for every command", () => {
    expect(commands.filter((command) => !examples.some(([name]) => name === command))).toEqual([]);
  });
});

describe("every command's help", () => {
  const VIETNAMESE = /[ăâđêôơưạ-ỹ]/iu;
  const described = (text: string): string =>
    text
      .split("\n")
      .filter((line) => !line.startsWith("  dtx"))
      .map((line) => line.replace(/'[^']*'/g, ""))
      .join("\n");
  it.each(commands)("%s is in both languages", (command) => {
    expect(described(dtx([command, "--help", "--lang", "vi"]).out)).toMatch(VIETNAMESE);
    expect(described(dtx([command, "--help", "--lang", "en"]).out)).not.toMatch(VIETNAMESE);
  });
});

it.each([
  [["extarct"], "extract"],
  [["report.txt"], "dtx extract report.txt"],
  [["extract", "--formt"], "--format"],
  [["extract", "--format", "jsno"], "json"],
  [["schema", "extrct"], "extract"],
])("dtx %j: did you mean %s", (args, meant) => {
  const { status, err } = dtx(args);
  expect([status, err]).toEqual([2, expect.stringContaining(`Có phải ý bạn là ${meant}?`)]);
});
