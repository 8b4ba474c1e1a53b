import { spawnSync } from "node:child_process";
import { fastest, times } from "./measure.ts";

const RUNS = 9;
const REPORT = "fixtures/reports/quang-ninh-2023/report.txt";

const seconds = (args: readonly string[]): number =>
  fastest(RUNS, () => spawnSync(process.execPath, args, { stdio: "ignore" }));

/** From a cold start to the last byte, in times of a Node that does nothing. */
export function startRows(): string[][] {
  const nothing = seconds(["-e", "0"]);
  const row = (name: string, args: readonly string[]): string[] => {
    const taken = seconds(["bin/dtx.js", ...args]);
    return [name, `${Math.round(taken * 1000)} ms`, `${times(taken / nothing)} node -e 0`];
  };
  return [
    ["start: node -e 0", `${Math.round(nothing * 1000)} ms`, ""],
    row("start: dtx --version", ["--version"]),
    row("start: dtx extract --format json", ["extract", REPORT, "--format", "json"]),
    row("start: dtx extract, table", ["extract", REPORT]),
  ];
}
