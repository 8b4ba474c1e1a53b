import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** Both the tests and `npm run readme` are started from the top of the project. */
export const root = process.cwd();
const COLUMNS = "92";

/** What a command of the README prints, run from the top of the project in a plain environment. */
export function output(command: string): string {
  const shell = `dtx() { "${process.execPath}" "${join(root, "bin/dtx.js")}" "$@"; }; ${command}`;
  const { stdout, stderr, error } = spawnSync("bash", ["--norc", "-c", shell], {
    cwd: root,
    env: { PATH: process.env["PATH"], COLUMNS, LANG: "C.UTF-8" },
    stdio: ["ignore", "pipe", "pipe"],
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (error) throw error;
  return `${stdout}${stderr}`
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trimEnd();
}

/** Whether this machine has all that a command names behind its pipes. */
export const canRun = (command: string): boolean =>
  !command.includes("| jq ") || !spawnSync("jq", ["--version"]).error;
