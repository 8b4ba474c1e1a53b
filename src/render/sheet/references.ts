import type { Messages } from "../../messages/messages.ts";
import { outputMessages } from "../../messages/output/output.ts";
import type { Reference } from "../../model/reference.ts";
import type { Report } from "../../model/report.ts";
import { type Column, day, number, sheetOf, text, type Sheet } from "./sheet.ts";

/** Documents that a report cites, a row for each mention. */
export function referencesSheet({ document, references }: Report, messages: Messages): Sheet {
  const { columns: heads, sheets } = outputMessages(messages);
  const { symbol, type, issuer, date, title, line, written } = messages.columns;
  const columns: Column<Reference>[] = [
    { head: heads.source, width: 24, oneLine: true, cell: () => text(document.source) },
    { head: line, width: 7, brief: true, cell: ({ span }) => number(span.line) },
    { head: symbol, width: 20, brief: true, cell: (cited) => text(cited.symbol) },
    { head: type, width: 7, cell: (cited) => text(cited.type) },
    { head: date, width: 12, brief: true, cell: (cited) => day(cited.date) },
    { head: issuer, width: 32, brief: true, cell: (cited) => text(cited.issuer?.name) },
    { head: title, width: 52, brief: true, cell: (cited) => text(cited.title) },
    { head: heads.relation, width: 18, cell: (cited) => text(cited.relation) },
    { head: written, width: 40, brief: true, cell: (cited) => text(cited.text) },
  ];
  return sheetOf(sheets.references, columns, references);
}
