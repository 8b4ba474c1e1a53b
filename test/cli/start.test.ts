import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { dtx } from "./run.ts";

const root = join(import.meta.dirname, "../..");
const report = join(root, "fixtures/reports/quang-ninh-2023/report.txt");
const place = mkdtempSync(join(tmpdir(), "dtx-start-"));
afterAll(() => rmSync(place, { recursive: true }));

/** The command installed elsewhere, with this beside it as the code kept by the build. */
function installed(name: string, code: Uint8Array | null): string {
  const folder = join(place, name);
  mkdirSync(join(folder, "dist"), { recursive: true });
  cpSync(join(root, "bin"), join(folder, "bin"), { recursive: true });
  for (const file of ["start.cjs", "dtx.cjs"]) cpSync(join(root, "dist", file), join(folder, "dist", file));
  if (code) writeFileSync(join(folder, "dist/dtx.code"), code);
  return join(folder, "bin/dtx.js");
}

// as another version of Node finds it
test.each([
  ["without code", null],
  ["with code of another Node", Buffer.alloc(4096, 7)],
  ["with no code in the file", Buffer.alloc(0)],
])("reads the same %s", (name, code) => {
  const args = ["extract", report, "--format", "json"];
  const { status, stdout, stderr } = spawnSync(process.execPath, [installed(name, code), ...args], {
    env: { PATH: process.env["PATH"] },
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toBe(dtx(args).out);
});
