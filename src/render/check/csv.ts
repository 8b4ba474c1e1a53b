import type { Finding } from "../../model/finding.ts";
import { cellsOf, headsOf } from "./cells.ts";
import type { CheckRenderOptions } from "./options.ts";

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** RFC 4180: quoted where it must be, and guarded so that no cell is a formula. */
function cell(text: string): string {
  const guarded = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** One row a finding. */
export const findingsCsv = (findings: readonly Finding[], { messages }: CheckRenderOptions): string =>
  [headsOf(messages), ...findings.map((finding) => cellsOf(finding, messages))]
    .map((cells) => `${cells.map(cell).join(",")}\r\n`)
    .join("");
