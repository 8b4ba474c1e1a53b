import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const DTX = `${process.execPath} ${join(root, "bin/dtx.js")}`;
const PYTHON = "/usr/bin/python3";

const has = (command: string, args: readonly string[]): boolean => spawnSync(command, args).status === 0;
const parallel = has("parallel", ["--version"]);
const dask = has(PYTHON, ["-c", "import distributed"]);

const texts = readdirSync(join(root, "fixtures/reports"))
  .map((name) => join(root, "fixtures/reports", name, "report.txt"))
  .slice(0, 5)
  .map((path) => readFileSync(path, "utf8"));
const records = Array.from({ length: 60 }, (_, at) =>
  JSON.stringify({ id: `báo-cáo-${at}`, text: texts[at % texts.length] }),
);
records.splice(20, 0, "{hỏng", JSON.stringify({ id: "không-chữ" }));
const input = `${records.join("\n")}\n`;

let alone = "";
beforeAll(() => {
  const args = ["extract", "--input-format", "ndjson", "--format", "ndjson", "--threads", "1"];
  alone = spawnSync(process.execPath, [join(root, "bin/dtx.js"), ...args], {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  }).stdout;
  expect(alone.trimEnd().split("\n")).toHaveLength(records.length);
}, 60_000);

it.skipIf(!parallel)(
  "GNU parallel gives byte for byte what one process gives",
  () => {
    const env = { ...process.env, DTX, BLOCK: "40k" };
    const { stdout } = spawnSync(join(root, "test/recipes/parallel.sh"), {
      input,
      env,
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    expect(stdout).toBe(alone);
  },
  120_000,
);

describe.skipIf(!dask)("Dask, a scheduler and two workers on loopback", () => {
  const folder = mkdtempSync(join(tmpdir(), "dtx-dask-"));
  const started: ChildProcess[] = [];
  afterAll(() => {
    for (const child of started) child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });

  const freePort = (): Promise<number> =>
    new Promise((resolve) => {
      const server = createServer().listen(0, "127.0.0.1", () => {
        const { port } = server.address() as { port: number };
        server.close(() => resolve(port));
      });
    });
  const start = (module: string, args: readonly string[]): ChildProcess => {
    const child = spawn(PYTHON, ["-m", `distributed.cli.${module}`, ...args], {
      cwd: folder,
      stdio: "ignore",
    });
    started.push(child);
    return child;
  };
  const worker = (scheduler: string): ChildProcess =>
    start("dask_worker", [
      scheduler,
      "--no-nanny",
      "--nthreads",
      "1",
      "--host",
      "127.0.0.1",
      "--no-dashboard",
      "--local-directory",
      folder,
    ]);

  it("gives byte for byte what one process gives, though a worker is stopped midway", async () => {
    const scheduler = `tcp://127.0.0.1:${await freePort()}`;
    start("dask_scheduler", ["--host", scheduler, "--no-dashboard", "--dashboard-address", "127.0.0.1:0"]);
    const stopped = worker(scheduler);
    worker(scheduler);
    const env = { ...process.env, DTX, LINES_IN_BLOCK: "4", WORKERS: "2" };
    const client = spawn(PYTHON, [join(root, "test/recipes/dask_extract.py"), scheduler], {
      env,
      stdio: ["pipe", "pipe", "inherit"],
    });
    started.push(client);
    let out = "";
    client.stdout.setEncoding("utf8").on("data", (piece: string) => {
      if (out === "") stopped.kill("SIGKILL");
      out += piece;
    });
    client.stdin.end(input);
    await new Promise((resolve) => client.on("close", resolve));
    expect(stopped.killed).toBe(true);
    expect(out).toBe(alone);
  }, 180_000);
});

it.runIf(!parallel || !dask)("says what was left out", () => {
  const missing = [...(parallel ? [] : ["parallel"]), ...(dask ? [] : ["python3-distributed"])];
  console.log(`Skipped for want of ${missing.join(" and ")}: apt-get install ${missing.join(" ")}`);
});
