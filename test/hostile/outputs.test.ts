import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { dtx } from "../cli/run.ts";

const folder = mkdtempSync(join(tmpdir(), "dtx-outputs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
});

const bin = resolve("bin/dtx.js");
const report = resolve("fixtures/reports/quang-ninh-2023/report.txt");
const output = join(folder, "ra.json");
const OLD = "bản cũ";
const posix = process.platform !== "win32";

/** Runs dtx where no file may grow past `blocks` of 512 bytes, as on a disk that is full. */
const onSmallDisk = (blocks: number, args: readonly string[]) =>
  spawnSync("sh", ["-c", `ulimit -f ${blocks}; exec "$0" "$@"`, process.execPath, bin, ...args], {
    encoding: "utf8",
  });

const FORMATS = ["json", "csv", "md", "html", "xlsx", "ndjson", "parquet"];

describe.runIf(posix)("on a disk that is full", () => {
  it.each(FORMATS)("%s: nothing is left under the name", (format) => {
    const file = join(folder, `ra.${format}`);
    const { status, stderr } = onSmallDisk(1, ["extract", report, "--format", format, "-o", file]);
    expect(status).toBeGreaterThan(0);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("an older output stays whole", () => {
    writeFileSync(output, OLD);
    expect(onSmallDisk(1, ["extract", report, "-o", output, "--force"]).status).toBeGreaterThan(0);
    expect(readFileSync(output, "utf8")).toBe(OLD);
    expect(readdirSync(folder)).toEqual(["ra.json"]);
  });
});

describe.runIf(posix)("killed between two writes", () => {
  const record = JSON.stringify({ id: "1", text: "Toàn tỉnh có 12 xã." });

  async function killedMidway(force: boolean): Promise<string[]> {
    const file = join(folder, "ra.ndjson");
    if (force) writeFileSync(file, OLD);
    const args = ["extract", "--input-format", "ndjson", "-o", file, ...(force ? ["--force"] : [])];
    const child = spawn(process.execPath, [bin, ...args], { stdio: ["pipe", "ignore", "ignore"] });
    child.stdin.on("error", () => {});
    child.stdin.write(`${record}\n`.repeat(20_000));
    const begun = (): boolean =>
      readdirSync(folder).some(
        (name) => name.endsWith(".part") && readFileSync(join(folder, name)).length > 0,
      );
    for (let tries = 0; tries < 600 && !begun(); tries++) await new Promise((done) => setTimeout(done, 50));
    expect(begun()).toBe(true);
    child.kill("SIGKILL");
    await once(child, "exit");
    return readdirSync(folder).filter((name) => !name.endsWith(".part"));
  }

  it("leaves no output under its name", async () => {
    expect(await killedMidway(false)).toEqual([]);
  });

  it("leaves an older output whole", async () => {
    expect(await killedMidway(true)).toEqual(["ra.ndjson"]);
    expect(readFileSync(join(folder, "ra.ndjson"), "utf8")).toBe(OLD);
  });
});

describe.runIf(posix)("symbolic links", () => {
  const elsewhere = join(folder, "nơi khác.json");

  it("are not written through without --force", () => {
    writeFileSync(elsewhere, OLD);
    symlinkSync(elsewhere, output);
    expect(dtx(["extract", report, "-o", output]).status).not.toBe(0);
    expect(readFileSync(elsewhere, "utf8")).toBe(OLD);
  });

  it("that lead nowhere make no file there", () => {
    symlinkSync(elsewhere, output);
    dtx(["extract", report, "-o", output]);
    dtx(["extract", report, "-o", output, "--force"]);
    expect(existsSync(elsewhere)).toBe(false);
  });
});
