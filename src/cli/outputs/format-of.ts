import { extname } from "node:path";
import { FORMAT_NAMES, type FormatName } from "../formats.ts";

const OTHER_EXTENSIONS: ReadonlyMap<string, string> = new Map([
  ["jsonl", "ndjson"],
  ["markdown", "md"],
  ["htm", "html"],
  ["txt", "table"],
]);

/** The one of `names` that an output file's extension asks for: `bảng.json`, `so-lieu.xlsx`. */
export function formatAmong<T extends string>(file: string | undefined, names: readonly T[]): T | undefined {
  const extension = extname(file ?? "")
    .slice(1)
    .toLowerCase();
  return names.find((name) => name === extension || name === OTHER_EXTENSIONS.get(extension));
}

/** The format of `extract` that an output file's extension asks for. */
export const formatOf = (file: string | undefined): FormatName | undefined => formatAmong(file, FORMAT_NAMES);
