import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { dtx } from "./run.ts";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "dtx-help-"));
copyFileSync(join(root, "fixtures/reports/thai-nguyen-2022-6-thang/report.txt"), join(folder, "report.txt"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const examples = dtx(["extract", "--help"])
  .out.split("Ví dụ:\n")[1]!
  .split("\n")
  .map((line) => line.trim())
  .filter(Boolean);

describe("the examples in the help", () => {
  it.each(examples)("%s", (example) => {
    const shell = `dtx() { "${process.execPath}" "${join(root, "bin/dtx.js")}" "$@"; }; ${example}`;
    const { status, stdout, stderr } = spawnSync("bash", ["-c", shell], { cwd: folder, encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(example.includes("json") ? '"schemaVersion"' : "Thái Nguyên");
  });
});
