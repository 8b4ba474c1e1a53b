import { readdir } from "node:fs/promises";
import { join } from "node:path";

const MAGIC = /[*?[{]/;

/** True for a name that asks for files rather than naming one: `2023/**\/*.docx`. */
export const isPattern = (name: string): boolean => MAGIC.test(name);

const PIECES: readonly (readonly [sign: RegExp, meaning: string | ((found: RegExpExecArray) => string)])[] = [
  [/\*\*\//y, "(?:[^/]+/)*"],
  [/\*\*/y, ".*"],
  [/\*/y, "[^/]*"],
  [/\?/y, "[^/]"],
  [/\{([^{}]*)\}/y, ([, choices]) => `(?:${choices!.split(",").map(patternOf).join("|")})`],
  [/\[(!?)([^\]/]+)\]/y, ([, not, set]) => `[${not ? "^" : ""}${set!.replace(/[\\^[]/g, "\\$&")}]`],
];

function patternOf(glob: string): string {
  let pattern = "";
  for (let at = 0; at < glob.length;) {
    const piece = PIECES.map(([sign, meaning]) => {
      sign.lastIndex = at;
      return { found: sign.exec(glob), meaning };
    }).find(({ found }) => found !== null);
    if (piece?.found) {
      pattern += typeof piece.meaning === "string" ? piece.meaning : piece.meaning(piece.found);
      at += piece.found[0].length;
    } else pattern += glob[at++]!.replace(/[$()*+.?[\\\]^{|}]/, "\\$&");
  }
  return pattern;
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Files under a folder, its folders included and what begins with a dot left out, in the order of their names. */
export async function* walk(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => byName(a.name, b.name))) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile() || entry.isSymbolicLink()) yield path;
  }
}

/** Files that a pattern asks for: `*` and `?` within a name, `**` over folders, `{a,b}`, `[abc]`. */
export async function* matchFiles(pattern: string): AsyncGenerator<string> {
  const plain = pattern.replace(/^\.\//, "");
  const fixed = plain.slice(0, plain.search(MAGIC));
  const folder = fixed.includes("/") ? fixed.slice(0, fixed.lastIndexOf("/")) || "/" : ".";
  const whole = new RegExp(`^${patternOf(plain)}$`, "u");
  for await (const path of walk(folder)) if (whole.test(path.replaceAll("\\", "/"))) yield path;
}
