import { statSync } from "node:fs";
import { extname } from "node:path";
import { DtxError } from "../../errors.ts";
import type { Format } from "../../ingest/source-document.ts";
import { isPattern, matchFiles, walk } from "./glob.ts";
import type { Input } from "./input.ts";
import { readBytes, STANDARD_INPUT, streamBytes } from "./read-bytes.ts";
import { readRecords } from "./records.ts";

export interface ListOptions {
  /** A file that names files, one a line; `-` is standard input. */
  filesFrom?: string | undefined;
  inputFormat?: Format | undefined;
  /** Most bytes of one input, or of one line of NDJSON. */
  bytes: number;
}

/** Names in a folder that are taken for reports; NDJSON, which may hold anything, has to be named. */
const REPORTS = new Set([".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".docx", ".pdf"]);
const RECORDS = new Set([".ndjson", ".jsonl"]);
const extensionOf = (name: string): string => extname(name).toLowerCase();

/** An input, or why a name gave none. */
export type Listed = Input | { source: string; failure: DtxError };

/** Null where nothing has the name, or what has it may not be looked at. */
function isFolder(name: string): boolean | null {
  try {
    return statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? null;
  } catch {
    return null;
  }
}

/** The files a name stands for: itself, those in a folder, those a pattern asks for. */
async function* filesOf(name: string): AsyncGenerator<string> {
  const folder = name === STANDARD_INPUT ? false : isFolder(name);
  let found = 0;
  if (folder) {
    for await (const path of walk(name)) {
      if (!REPORTS.has(extensionOf(path))) continue;
      found++;
      yield path;
    }
    if (found === 0) throw new DtxError("folder-empty", { file: name });
  } else if (folder === null && isPattern(name)) {
    for await (const path of matchFiles(name)) {
      found++;
      yield path;
    }
    if (found === 0) throw new DtxError("no-match", { pattern: name });
  } else yield name;
}

async function* inputsOf(path: string, { inputFormat, bytes }: ListOptions): AsyncGenerator<Input> {
  const records = inputFormat ? inputFormat === "ndjson" : RECORDS.has(extensionOf(path));
  if (records) yield* readRecords(path, streamBytes(path), bytes);
  else yield { source: path, path };
}

async function namesIn(file: string, limit: number): Promise<string[]> {
  const names = Buffer.from(await readBytes(file, limit)).toString("utf8");
  return names.split(/\r?\n/).filter((name) => name !== "");
}

async function namesOf(
  files: readonly string[],
  { filesFrom, bytes }: ListOptions,
): Promise<readonly string[]> {
  const named = filesFrom === undefined ? files : [...files, ...(await namesIn(filesFrom, bytes))];
  if (named.length > 0 || filesFrom !== undefined) return named;
  if (process.stdin.isTTY) throw new DtxError("no-input", {});
  return [STANDARD_INPUT];
}

/** True where more than one report is asked for, though one or none be found. */
export function isMany(files: readonly string[], options: Omit<ListOptions, "bytes">): boolean {
  const [only] = files;
  if (files.length > 1 || options.filesFrom !== undefined || options.inputFormat === "ndjson") return true;
  if (only === undefined || only === STANDARD_INPUT) return false;
  const folder = isFolder(only);
  return (folder ?? isPattern(only)) ? true : RECORDS.has(extensionOf(only));
}

/** Every input the command line names, in its order; nothing named means standard input when it is piped. */
export async function* listInputs(files: readonly string[], options: ListOptions): AsyncGenerator<Listed> {
  for (const name of await namesOf(files, options)) {
    try {
      for await (const path of filesOf(name)) yield* inputsOf(path, options);
    } catch (error) {
      if (!(error instanceof DtxError)) throw error;
      yield { source: name, failure: error };
    }
  }
}
