import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { Extract } from "./corpus.ts";

const git = (...args: string[]): Buffer =>
  execFileSync("git", args, { maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"] });

/** The last commit while `src` is being changed, else the one before it. */
export const previousRevision = (): string =>
  git("status", "--porcelain", "--", "src").length ? "HEAD" : "HEAD~1";

/** `extract` as it stood at a revision. */
export async function extractAt(revision: string): Promise<Extract> {
  const folder = resolve("node_modules/.cache/dtx-previous");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const archive = join(folder, "src.tar");
  writeFileSync(archive, git("archive", revision, "src"));
  execFileSync("tar", ["-xf", archive, "-C", folder]);
  const outfile = join(folder, "index.mjs");
  await build({
    entryPoints: [join(folder, "src/index.ts")],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    logLevel: "error",
  });
  return ((await import(pathToFileURL(outfile).href)) as { extract: Extract }).extract;
}
