// Reads the bundled reports, repeated, as NDJSON on one thread and on two: node test/bench/many-reports.mjs [COUNT]
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";

const root = join(import.meta.dirname, "../..");
const count = Number(process.argv[2] ?? 10_000);
const folder = join(root, "fixtures/reports");
const texts = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(join(folder, entry.name)).includes("report.txt"))
  .map(({ name }) => readFileSync(join(folder, name, "report.txt"), "utf8"));

function* records() {
  for (let at = 0; at < count; at++)
    yield `${JSON.stringify({ id: String(at), text: texts[at % texts.length] })}\n`;
}

/** The most memory the process has had, as Linux keeps it; null elsewhere. */
function peakMemory(pid) {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
  } catch {
    return null;
  }
}

async function run(threads) {
  const args = ["extract", "--input-format", "ndjson", "--format", "ndjson", "--threads", String(threads)];
  const started = performance.now();
  const child = spawn(process.execPath, [join(root, "bin/dtx.js"), ...args], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  Readable.from(records()).pipe(child.stdin);
  let lines = 0;
  let memory = null;
  const watch = setInterval(() => (memory = peakMemory(child.pid) ?? memory), 200);
  for await (const piece of child.stdout) for (const byte of piece) if (byte === 10) lines++;
  clearInterval(watch);
  return { threads, lines, seconds: (performance.now() - started) / 1000, memory };
}

const one = await run(1);
const two = await run(2);
for (const { threads, lines, seconds, memory } of [one, two]) {
  const peak = memory === null ? "" : `, ${Math.round(memory)} MB at most`;
  console.log(`${threads} thread(s): ${lines} reports in ${seconds.toFixed(1)} s${peak}`);
}
console.log(`two threads are ${(one.seconds / two.seconds).toFixed(2)} times as fast as one`);
