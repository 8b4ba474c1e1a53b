import { check } from "../../check/check.ts";
import type { Language } from "../../messages/messages.ts";
import { notesOf } from "../../render/note.ts";
import type { ReadReport } from "../../render/sheet/report.ts";
import { headingsOf } from "../grouping.ts";
import type { Outcome } from "../outcome.ts";

/** An input that was read, with its headings and what its own figures say against each other. */
export const readReport = (
  { report, text }: Extract<Outcome, { text: string }>,
  language: Language,
): ReadReport => ({
  report,
  notes: notesOf(report, check(report, { language })),
  groupOf: headingsOf(text),
});
