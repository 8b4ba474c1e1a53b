import { extname } from "node:path";
import { FORMAT_NAMES, type FormatName } from "../formats.ts";

const OTHER_EXTENSIONS: Readonly<Record<string, FormatName>> = {
  jsonl: "ndjson",
  markdown: "md", htm: "html",
  txt: "table",
};

/** The format that an output file's extension asks for: `bảng.json`, `so-lieu.parquet`. */
export function formatOf(file: string | undefined): FormatName | undefined {
  const extension = extname(file ?? "")
    .slice(1)
    .toLowerCase();
  return FORMAT_NAMES.find((name) => name === extension) ?? OTHER_EXTENSIONS[extension];
}
