import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const source = join(root, "src");

/** What each part of src may import of ours; a new part has to be put in here first. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ["model"],
  calendar: ["model", "text"],
  lexicon: ["model", "text"],
  layout: ["model", "text", "lexicon"],
  recognizers: ["model", "text", "layout", "calendar", "lexicon"],
  binding: ["model", "text", "layout", "calendar", "lexicon"],
  ingest: ["model", "text", "errors.ts"],
  messages: ["model", "errors.ts"],
  catalogue: ["model", "text", "lexicon"],
  contract: ["model"],
  render: ["model", "text", "calendar", "lexicon", "messages"],
  check: ["model", "text", "calendar", "lexicon", "messages", "errors.ts"],
  compare: ["model", "text", "calendar", "lexicon", "messages", "errors.ts"],
  explain: ["model", "text", "layout", "lexicon", "recognizers", "binding", "catalogue", "extract.ts"],
  "errors.ts": [],
  "extract.ts": ["model", "text", "layout", "calendar", "lexicon", "recognizers", "binding", "catalogue"],
};
/** These tie the others together. */
const FREE = new Set(["cli", "index.ts"]);

const READS_VIETNAMESE = new Set(["text", "lexicon", "layout", "recognizers", "binding"]);

const MOST_LINES = 200;
const VAGUE_NAMES = /^(?:utils?|helpers?|common|managers?|misc|shared)$/;

const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : path.endsWith(".ts") ? [path] : [];
  });

const sources = files(source);
const partOf = (path: string): string => relative(source, path).split(/[\\/]/)[0]!;

/** Files of ours that a file imports; types count too. */
function importsOf(path: string): string[] {
  const found = readFileSync(path, "utf8").matchAll(/\b(?:from |import |import\()"(\.{1,2}\/[^"]+)"/g);
  return [...found].map(([, target]) => join(dirname(path), target!));
}

const shown = (path: string): string => relative(root, path).replaceAll("\\", "/");

describe("src", () => {
  it("keeps its layers", () => {
    const broken = sources
      .filter((path) => !FREE.has(partOf(path)))
      .flatMap((path) =>
        importsOf(path)
          .filter(
            (target) => partOf(target) !== partOf(path) && !LAYERS[partOf(path)]?.includes(partOf(target)),
          )
          .map((target) => `${shown(path)} imports ${shown(target)}`),
      );
    expect(broken).toEqual([]);
  });

  it("has no import cycles", () => {
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path))
        cycles.push([...trail.slice(trail.indexOf(path)), path].map(shown).join(" -> "));
      if (done.has(path)) return;
      done.add(path);
      for (const target of importsOf(path)) visit(target, [...trail, path]);
    };
    for (const path of sources) visit(path, []);
    expect(cycles).toEqual([]);
  });

  it(`has no file over ${MOST_LINES} lines but data`, () => {
    const long = sources.filter(
      (path) => partOf(path) !== "lexicon" && readFileSync(path, "utf8").split("\n").length > MOST_LINES + 1,
    );
    expect(long.map(shown)).toEqual([]);
  });

  it("names files and folders by what they are about", () => {
    const vague = sources.filter((path) =>
      relative(source, path)
        .split(/[\\/.]/)
        .some((name) => VAGUE_NAMES.test(name)),
    );
    expect(vague.map(shown)).toEqual([]);
  });

  it("has no ASCII word edges in its patterns", () => {
    const ascii = sources
      .filter((path) => READS_VIETNAMESE.has(partOf(path)))
      .flatMap((path) =>
        readFileSync(path, "utf8")
          .split("\n")
          .filter(
            (line) =>
              !/^\s*(?:\/\/|\*|\/\*)/.test(line) && /\/[^/]*\\[bBwW](?![a-z])[^/]*\/[dgimsuvy]*/.test(line),
          )
          .map((line) => `${shown(path)}: ${line.trim()}`),
      );
    expect(ascii).toEqual([]);
  });

  it("keeps the heavy packages behind their one door", () => {
    const doors: Readonly<Record<string, RegExp>> = {
      commander: /^src\/cli\//,
      chalk: /^src\/cli\//,
      "cli-table3": /^src\/render\/table\//,
      "date-fns": /^src\/calendar\//,
      natural: /^src\/(?:compare|catalogue)\//,
    };
    const outside = sources.flatMap((path) =>
      Object.entries(doors)
        .filter(
          ([name, door]) =>
            !door.test(shown(path)) && new RegExp(`from "${name}["/]`).test(readFileSync(path, "utf8")),
        )
        .map(([name]) => `${shown(path)} imports ${name}`),
    );
    expect(outside).toEqual([]);
  });

  it("is Vietnamese in composed letters", () => {
    const decomposed = sources.filter((path) => {
      const text = readFileSync(path, "utf8");
      return text !== text.normalize("NFC");
    });
    expect(decomposed.map(shown)).toEqual([]);
  });
});

it("the top of the project holds what a newcomer expects", () => {
  const allowed =
    /^(?:\..*|bin|src|fixtures|test|dist|coverage|node_modules|package(?:-lock)?\.json|tsconfig\.json|vitest\.config\.ts|LICENSE|[A-Z]+\.md|.*\.tgz)$/;
  expect(readdirSync(root).filter((name) => !allowed.test(name))).toEqual([]);
});
