import type { Finding } from "../../model/finding.ts";
import type { CsvDialect } from "../csv/csv-dialects.ts";
import { csv } from "../csv/csv.ts";
import { textSheet } from "../csv/text-sheet.ts";
import { cellsOf, headsOf } from "./cells.ts";
import type { CheckRenderOptions } from "./options.ts";

/** One row a finding. */
export const findingsCsv = (
  findings: readonly Finding[],
  { messages, csvDialect }: CheckRenderOptions & { csvDialect?: CsvDialect },
): string => {
  const rows = findings.map((finding) => cellsOf(finding, messages));
  return csv(textSheet(headsOf(messages), rows), csvDialect);
};
