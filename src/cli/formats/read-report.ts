import { check } from "../../check/check.ts";
import { type FindIndicator, findIndicator } from "../../compare/indicator-facts.ts";
import type { Language } from "../../messages/messages.ts";
import type { Observation } from "../../model/observation.ts";
import { notesOf } from "../../render/note.ts";
import type { GroupOf } from "../../render/sheet/indicators.ts";
import type { ReadReport } from "../../render/sheet/report.ts";
import { headingsOf } from "../grouping.ts";
import type { Outcome } from "../outcome.ts";

const pillars =
  (find: FindIndicator): GroupOf =>
  ({ indicator }: Observation) =>
    indicator === null ? null : (find(indicator)?.pillar ?? null);

type Read = Extract<Outcome, { text: string }>;

/** How the figures of a report are grouped: by its own headings, and by the pillars of the catalogue. */
export function groupsOf({ report, text }: Read): Pick<ReadReport, "groupOf" | "pillarOf"> {
  const pillarOf = pillars(findIndicator);
  const headingOf = headingsOf(text);
  const headed = report.indicators.some((observation) => headingOf(observation) !== null);
  return { groupOf: headed ? headingOf : pillarOf, pillarOf };
}

/** An input that was read, with its groups and what its own figures say against each other. */
export const readReport = (read: Read, language: Language): ReadReport => ({
  report: read.report,
  notes: notesOf(read.report, check(read.report, { language })),
  ...groupsOf(read),
});
