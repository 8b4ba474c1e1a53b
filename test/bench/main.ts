// npm run bench [-- start warm scaling hostile alignment]: how fast, as a table. Many files on several threads: many-reports.mjs.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { adversaryRows } from "./adversaries.ts";
import { alignmentRows } from "./alignment.ts";
import { startRows } from "./start.ts";
import { scalingRows, throughputRows } from "./throughput.ts";

const FIXTURES = "fixtures/reports";
const SHARED = "../shared/seeds";

const texts = [
  ...readdirSync(FIXTURES).map((name) => join(FIXTURES, name, "report.txt")),
  ...(existsSync(SHARED) ? readdirSync(SHARED).map((name) => join(SHARED, name)) : []),
]
  .filter((path) => existsSync(path))
  .map((path) => readFileSync(path, "utf8"));

const PARTS: Readonly<Record<string, () => string[][]>> = {
  start: startRows,
  warm: () => throughputRows(texts),
  scaling: () => scalingRows(texts),
  hostile: () => adversaryRows(texts),
  alignment: () => alignmentRows(texts),
};

const asked = process.argv.slice(2);
console.log(`Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? "?"}\n`);
console.log("| what | measured | compared |\n| --- | ---: | --- |");
for (const [name, rowsOf] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  for (const row of rowsOf()) console.log(`| ${row.join(" | ")} |`);
}
