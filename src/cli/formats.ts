import type { Format } from "./format.ts";

/** Every output format, loaded when it is asked for. */
export const FORMATS = {
  table: async (): Promise<Format> => (await import("./formats/table.ts")).table,
  json: async (): Promise<Format> => (await import("./formats/json.ts")).json,
  parquet: async (): Promise<Format> => (await import("./formats/parquet.ts")).parquet,
};

/** `ndjson` is finished line by line where the reports are read, on whichever thread. */
export type FormatName = keyof typeof FORMATS | "ndjson";
export const FORMAT_NAMES = [...Object.keys(FORMATS), "ndjson"] as FormatName[];
