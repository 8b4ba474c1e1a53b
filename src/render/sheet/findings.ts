import type { Messages } from "../../messages/messages.ts";
import { outputMessages } from "../../messages/output/output.ts";
import type { Note } from "../note.ts";
import { type Column, number, sheetOf, text, type Sheet } from "./sheet.ts";

/** `1.902.270 (a.txt:5), 1.525.644 (b.txt:5)` */
const figuresOf = ({ locations }: Note): string =>
  locations
    .filter((location) => location.text)
    .map(({ text: figure, source, span }) => `${figure} (${source}:${span.line})`)
    .join(", ");

/** What is to be looked at again, a row each; its place is that of its first figure. */
export function findingsSheet(notes: readonly Note[], messages: Messages): Sheet {
  const { columns: heads, sheets } = outputMessages(messages);
  const columns: Column<Note>[] = [
    { head: heads.source, width: 24, oneLine: true, brief: true, cell: ({ source }) => text(source) },
    {
      head: messages.columns.line,
      width: 7,
      brief: true,
      cell: ({ locations: [first] }) => number(first?.span.line),
    },
    {
      head: heads.severity,
      width: 10,
      brief: true,
      cell: ({ severity }) => text(messages.severities[severity]),
    },
    { head: heads.finding, width: 48, brief: true, cell: ({ message }) => text(message) },
    { head: heads.arithmetic, width: 52, brief: true, cell: ({ arithmetic }) => text(arithmetic) },
    { head: heads.figures, width: 40, cell: (note) => text(figuresOf(note)) },
    { head: heads.rule, width: 20, cell: ({ rule }) => text(rule) },
  ];
  return sheetOf(sheets.findings, columns, notes);
}
