import { type Note, unreadNote } from "../../render/note.ts";
import { findingsSheet } from "../../render/sheet/findings.ts";
import { sectionSheet } from "../../render/sheet/report.ts";
import { joinedSheet, type Sheet } from "../../render/sheet/sheet.ts";
import { xlsx as write } from "../../render/xlsx/xlsx.ts";
import type { Format } from "../format.ts";
import { readReport } from "./read-report.ts";

/** A workbook of all reports: a sheet for each part, and one for what is to be looked at again. */
export const xlsx: Format = async function* (outcomes, { messages, sections, indicators }) {
  const parts: Sheet[][] = sections.map(() => []);
  const notes: Note[] = [];
  for await (const outcome of outcomes) {
    if (!("report" in outcome)) {
      notes.push(unreadNote(outcome.source, outcome.error));
      continue;
    }
    const read = readReport(outcome, messages.language, indicators);
    sections.forEach((section, at) => parts[at]!.push(sectionSheet(read, section, messages)));
    notes.push(...read.notes);
  }
  const sheets = parts.filter(({ length }) => length > 0).map(joinedSheet);
  yield await write([...sheets, findingsSheet(notes, messages)]);
};
