import type { Format } from "./format.ts";

/** Every output format, loaded when it is asked for. */
export const FORMATS = {
  table: async (): Promise<Format> => (await import("./formats/table.ts")).table,
  json: async (): Promise<Format> => (await import("./formats/json.ts")).json,
  csv: async (): Promise<Format> => (await import("./formats/csv.ts")).csv,
  md: async (): Promise<Format> => (await import("./formats/markdown.ts")).markdown,
  xlsx: async (): Promise<Format> => (await import("./formats/xlsx.ts")).xlsx,
  html: async (): Promise<Format> => (await import("./formats/html.ts")).html,
  parquet: async (): Promise<Format> => (await import("./formats/parquet.ts")).parquet,
};

/** `ndjson` is finished line by line where the reports are read, on whichever thread. */
export type FormatName = keyof typeof FORMATS | "ndjson";
export const FORMAT_NAMES = [...Object.keys(FORMATS), "ndjson"] as FormatName[];

/** Formats that are no text. */
export const BINARY_FORMATS: ReadonlySet<FormatName> = new Set(["parquet", "xlsx"]);
