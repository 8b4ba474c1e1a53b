import type { Messages } from "../../messages/messages.ts";
import type { Compared } from "../comparison/compared.ts";
import { columnNames } from "../comparison/names.ts";
import type { MatrixOptions } from "../comparison/options.ts";
import { comparedSheets } from "../sheet/compared.ts";
import { escaped, markdownTable } from "./markdown.ts";

/** A comparison as Markdown: what each column stands for, then the tables. */
export function markdownCompared(compared: Compared, by: MatrixOptions["by"], messages: Messages): string {
  const { columns } = compared.comparison;
  const names = columnNames(columns, messages, by);
  const listed = columns.map(
    ({ documents }, at) => `- ${escaped(`${names[at]}: ${documents.join(", ")}`)}\n`,
  );
  const tables = comparedSheets(compared, by, messages)
    .filter((sheet) => sheet.columns.some(({ brief }) => brief))
    .map((sheet) => `## ${sheet.name} (${sheet.rows.length})\n\n${markdownTable(sheet)}`);
  return [listed.join(""), ...tables].join("\n");
}
