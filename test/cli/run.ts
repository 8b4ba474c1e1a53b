import { spawnSync } from "node:child_process";
import { join } from "node:path";

const bin = join(import.meta.dirname, "../../bin/dtx.js");

export interface Ended {
  status: number | null;
  out: string;
  err: string;
}

/** Runs the built command with a plain environment: no locale, no colour settings. */
export function dtx(
  args: readonly string[],
  given: { input?: string | Uint8Array; env?: NodeJS.ProcessEnv } = {},
): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    input: given.input ?? "",
    env: { PATH: process.env["PATH"], ...given.env },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { status, out: stdout, err: stderr };
}
