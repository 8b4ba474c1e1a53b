import type { Messages } from "../../messages/messages.ts";
import type { Report } from "../../model/report.ts";
import type { Note } from "../note.ts";
import type { Section } from "../section.ts";
import { datesSheet } from "./dates.ts";
import { findingsSheet } from "./findings.ts";
import { type GroupOf, indicatorsSheet } from "./indicators.ts";
import { referencesSheet } from "./references.ts";
import type { Sheet } from "./sheet.ts";

/** A report read, with what is to be said of it. */
export interface ReadReport {
  report: Report;
  notes: readonly Note[];
  /** The report's own heading over an observation; null where it has none. */
  headingOf: GroupOf;
  /** The catalogue's pillar of an observation; null where it has none. */
  pillarOf: GroupOf;
}

export function sectionSheet(
  { report, headingOf, pillarOf }: ReadReport,
  section: Section,
  messages: Messages,
): Sheet {
  switch (section) {
    case "indicators":
      return indicatorsSheet(report, { headingOf, pillarOf }, messages);
    case "dates":
      return datesSheet(report, messages);
    case "references":
      return referencesSheet(report, messages);
  }
}

/** A sheet for each part asked for, and one for what is to be looked at again. */
export const reportSheets = (read: ReadReport, sections: readonly Section[], messages: Messages): Sheet[] => [
  ...sections.map((section) => sectionSheet(read, section, messages)),
  findingsSheet(read.notes, messages),
];
