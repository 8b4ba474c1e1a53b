import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import type * as Main from "./main.ts";

const BUNDLE = join(__dirname, "dtx.cjs");
/** What V8 made of the bundle, kept beside it by the build; another version of Node does without. */
const CODE = join(__dirname, "dtx.code");

function kept(): Buffer | undefined {
  try {
    return readFileSync(CODE);
  } catch {
    return undefined;
  }
}

/** The bundle, ready to run, without being compiled again where its code is at hand. */
export function load(): { main: typeof Main; script: Script } {
  const cachedData = kept();
  // the bundle is ASCII alone, so nothing is to be decoded
  const source = `(function (module, require, __filename) {${readFileSync(BUNDLE, "latin1")}\n})`;
  const script = new Script(source, { filename: BUNDLE, ...(cachedData && { cachedData }) });
  const module = {} as { exports: typeof Main };
  script.runInThisContext()(module, require, BUNDLE);
  return { main: module.exports, script };
}
