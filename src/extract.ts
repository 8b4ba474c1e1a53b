import type { Report } from "./model/report.ts";
import { normalizeText } from "./text/normalize.ts";

export interface ExtractOptions {
  /** The name the report is known by; `-` for standard input. */
  source?: string;
  /** How the bytes were decoded, when the caller knows. */
  encoding?: string;
}

export const SCHEMA_VERSION = "1.0";

/** Reads one report. Pure: the same text gives the same report. */
export function extract(raw: string, options: ExtractOptions = {}): Report {
  normalizeText(raw);
  return {
    schemaVersion: SCHEMA_VERSION,
    document: {
      source: options.source ?? "-",
      title: null,
      encoding: options.encoding ?? "utf-8",
      area: null,
      period: null,
      date: null,
    },
    indicators: [],
    dates: [],
    references: [],
    diagnostics: [],
  };
}
