import type { Messages } from "../../messages/messages.ts";
import type { Comparison } from "../../model/comparison.ts";
import { columnNames } from "../comparison/names.ts";
import { comparisonSheet, proposalsSheet } from "../sheet/comparison.ts";
import { escaped, markdownTable } from "./markdown.ts";

/** A comparison as Markdown: what stands beside what, the matrix, and the pairs that are not certain. */
export function markdownComparison(comparison: Comparison, messages: Messages): string {
  const names = columnNames(comparison.columns, messages);
  const columns = comparison.columns.map(
    ({ documents }, at) => `- ${escaped(names[at]!)}: ${escaped(documents.join(", "))}\n`,
  );
  const sheets = [comparisonSheet(comparison, messages), proposalsSheet(comparison, messages)];
  const tables = sheets
    .filter(({ rows }) => rows.length > 0)
    .map((sheet) => `## ${sheet.name} (${sheet.rows.length})\n\n${markdownTable(sheet)}`);
  return [columns.join(""), ...tables].join("\n");
}
