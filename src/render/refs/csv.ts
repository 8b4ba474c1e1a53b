import { csv } from "../csv/csv.ts";
import { textSheet } from "../csv/text-sheet.ts";
import { cellsOf, headsOf } from "./cells.ts";
import type { CitedDocument } from "./documents.ts";
import type { RefsOptions } from "./options.ts";

const ISO = { day: (iso: string): string => iso, sources: true };

/** One row a document; dates in ISO. */
export function refsCsv(documents: readonly CitedDocument[], { messages }: RefsOptions): string {
  const rows = documents.map((document) => cellsOf(document, ISO));
  return csv(textSheet(headsOf(messages), rows));
}
