import type { CitedDocument } from "../render/refs/documents.ts";
import type { RefsOptions } from "../render/refs/options.ts";

/** Prints cited documents. */
export type RefsFormat = (documents: readonly CitedDocument[], options: RefsOptions) => string;

/** Every way to print cited documents, loaded when it is asked for. */
export const REFS_FORMATS = {
  table: async (): Promise<RefsFormat> => (await import("../render/refs/table.ts")).drawRefs,
  json: async (): Promise<RefsFormat> => {
    const [{ refsJson }, { SCHEMA_VERSION }] = await Promise.all([
      import("../render/refs/json.ts"),
      import("../extract.ts"),
    ]);
    return (documents) => refsJson(documents, SCHEMA_VERSION);
  },
  csv: async (): Promise<RefsFormat> => (await import("../render/refs/csv.ts")).refsCsv,
  md: async (): Promise<RefsFormat> => (await import("../render/refs/markdown.ts")).refsMarkdown,
};

export type RefsFormatName = keyof typeof REFS_FORMATS;
export const REFS_FORMAT_NAMES = Object.keys(REFS_FORMATS) as RefsFormatName[];
