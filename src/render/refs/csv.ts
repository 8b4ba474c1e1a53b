import { cellsOf, headsOf } from "./cells.ts";
import type { CitedDocument } from "./documents.ts";
import type { RefsOptions } from "./options.ts";

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** RFC 4180: quoted where it must be, and guarded so that no cell is a formula. */
function cell(text: string): string {
  const guarded = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

const line = (cells: readonly string[]): string => `${cells.map(cell).join(",")}\r\n`;

const ISO = { day: (iso: string): string => iso, sources: true };

/** One row a document; dates in ISO. */
export const refsCsv = (documents: readonly CitedDocument[], { messages }: RefsOptions): string =>
  [headsOf(messages), ...documents.map((document) => cellsOf(document, ISO))].map(line).join("");
