import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DtxError } from "../../errors.ts";
import { JsonFault, parseJsonLines, type Placed } from "./json-lines.ts";

const NAME = ".dtxrc.json";

/** Settings of a `.dtxrc.json`, each with its line. */
export interface Config {
  file: string;
  settings: ReadonlyMap<string, Placed>;
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

/** The nearest `.dtxrc.json` from `folder` upward, or null. */
export function findConfig(folder: string): Config | null {
  for (let at = folder; ; at = dirname(at)) {
    const file = join(at, NAME);
    const text = textOf(file);
    if (text !== null) return parseConfig(file, text);
    if (dirname(at) === at) return null;
  }
}

export function parseConfig(file: string, text: string): Config {
  try {
    const { line, value } = parseJsonLines(text);
    if (!(value instanceof Map)) throw new JsonFault(line);
    return { file, settings: value };
  } catch (error) {
    throw error instanceof JsonFault ? new DtxError("config-syntax", { file, line: error.line }) : error;
  }
}

/** What the file says of one of its plain settings, such as `lang`. */
export function settingOf(config: Config | null, name: string): string | undefined {
  const value = config?.settings.get(name)?.value;
  return typeof value === "string" ? value : undefined;
}
