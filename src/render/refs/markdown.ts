import { shortDate } from "../period.ts";
import { visible } from "../visible.ts";
import { cellsOf, headsOf } from "./cells.ts";
import type { CitedDocument } from "./documents.ts";
import type { RefsOptions } from "./options.ts";

/** Letters of a report that Markdown or HTML would take as its own. */
const cell = (text: string): string => visible(text).replace(/[\\|`*_<>[\]]/g, "\\$&");

const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |\n`;

/** A Markdown table, one row a document. */
export function refsMarkdown(documents: readonly CitedDocument[], { messages }: RefsOptions): string {
  const heads = headsOf(messages);
  const rule = `|${heads.map(() => " --- |").join("")}\n`;
  return (
    line(heads) +
    rule +
    documents.map((document) => line(cellsOf(document, { day: shortDate, sources: true }))).join("")
  );
}
