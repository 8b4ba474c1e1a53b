// Runs the command once and keeps what V8 compiled on the way beside the bundle.
const { renameSync, writeFileSync } = require("node:fs");
const { load } = require("../dist/start.cjs");

process.argv = [
  process.execPath,
  "dtx",
  "extract",
  "fixtures/reports/quang-ninh-2023/report.txt",
  "--format",
  "json",
];
const { main, script } = load();
process.once("exit", () => {
  writeFileSync("dist/dtx.code.new", script.createCachedData());
  renameSync("dist/dtx.code.new", "dist/dtx.code");
});
void main.command();
