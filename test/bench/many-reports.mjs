// Reads the bundled reports, repeated, as NDJSON on one thread, on two, and in two processes of half of them each, which is
// what the machine gives to programs that share nothing: node test/bench/many-reports.mjs [COUNT] [ROUNDS]
import { spawn } from "node:child_process";
import { mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const count = Number(process.argv[2] ?? 10_000);
const rounds = Number(process.argv[3] ?? 3);
const folder = join(root, "fixtures/reports");
const texts = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(join(folder, entry.name)).includes("report.txt"))
  .map(({ name }) => readFileSync(join(folder, name, "report.txt"), "utf8"));

const place = mkdtempSync(join(tmpdir(), "dtx-bench-"));
process.on("exit", () => rmSync(place, { recursive: true }));

function written(name, from, to) {
  const file = join(place, name);
  const lines = [];
  for (let at = from; at < to; at++)
    lines.push(`${JSON.stringify({ id: String(at), text: texts[at % texts.length] })}\n`);
  writeFileSync(file, lines.join(""));
  return file;
}
const all = written("all", 0, count);
const halves = [written("first", 0, count >> 1), written("second", count >> 1, count)];

/** The most memory the process has had in MB, as Linux keeps it; 0 elsewhere. */
function peakMemory(pid) {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
  } catch {
    return 0;
  }
}

/** Reads one file of records; gives the most memory it took. */
function extracted(file, threads) {
  const args = ["extract", "--input-format", "ndjson", "--format", "ndjson", "--threads", String(threads)];
  const child = spawn(process.execPath, [join(root, "bin/dtx.js"), ...args], {
    stdio: [openSync(file), openSync(`${file}.out`, "w"), "inherit"],
  });
  let memory = 0;
  const watch = setInterval(() => (memory = peakMemory(child.pid) || memory), 100);
  return new Promise((resolve) => {
    child.on("exit", () => {
      clearInterval(watch);
      resolve(memory);
    });
  });
}

const ways = {
  "one thread": () => extracted(all, 1),
  "two threads": () => extracted(all, 2),
  "two processes, half each": async () =>
    Math.max(...(await Promise.all(halves.map((file) => extracted(file, 1))))),
};
const best = {};
for (let round = 0; round < rounds; round++) {
  for (const [name, run] of Object.entries(ways)) {
    const started = performance.now();
    const memory = await run();
    const seconds = (performance.now() - started) / 1000;
    best[name] = {
      seconds: Math.min(seconds, best[name]?.seconds ?? Infinity),
      memory: Math.max(memory, best[name]?.memory ?? 0),
    };
  }
}
for (const [name, { seconds, memory }] of Object.entries(best)) {
  const times = (best["one thread"].seconds / seconds).toFixed(2);
  console.log(
    `${name}: ${count} reports in ${seconds.toFixed(1)} s, ${times} times one thread, ${Math.round(memory)} MB at most`,
  );
}
