import type { Messages } from "../../messages/messages.ts";
import { outputMessages } from "../../messages/output/output.ts";
import type { DateEntry } from "../../model/period.ts";
import type { Report } from "../../model/report.ts";
import { type Column, day, number, sheetOf, text, type Sheet } from "./sheet.ts";

/** Dates and periods of a report, a row for each mention. */
export function datesSheet({ document, dates }: Report, messages: Messages): Sheet {
  const { columns: heads, sheets } = outputMessages(messages);
  const { written, kind, line } = messages.columns;
  const columns: Column<DateEntry>[] = [
    { head: heads.source, width: 24, oneLine: true, cell: () => text(document.source) },
    { head: line, width: 7, brief: true, cell: ({ span }) => number(span.line) },
    { head: written, width: 32, brief: true, cell: (date) => text(date.text) },
    {
      head: kind,
      width: 14,
      brief: true,
      cell: (date) => text(date.valid ? messages.dateKinds[date.kind] : messages.invalidDate),
    },
    { head: heads.start, width: 12, brief: true, cell: (date) => day(date.start) },
    { head: heads.end, width: 12, brief: true, cell: (date) => day(date.end) },
    { head: heads.code, width: 22, cell: (date) => text(date.code) },
  ];
  return sheetOf(sheets.dates, columns, dates);
}
