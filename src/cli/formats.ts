import type { Format } from "./format.ts";

/** Every output format, loaded when it is asked for. */
export const FORMATS = {
  table: async (): Promise<Format> => (await import("./formats/table.ts")).table,
  json: async (): Promise<Format> => (await import("./formats/json.ts")).json,
};

export type FormatName = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];
