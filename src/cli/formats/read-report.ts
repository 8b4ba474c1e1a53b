import { check } from "../../check/check.ts";
import { findIndicator } from "../../compare/indicator-facts.ts";
import type { Language } from "../../messages/messages.ts";
import type { Indicator } from "../../model/indicator.ts";
import { notesOf } from "../../render/note.ts";
import type { GroupOf } from "../../render/sheet/indicators.ts";
import type { ReadReport } from "../../render/sheet/report.ts";
import { headingsOf } from "../grouping.ts";
import type { Outcome } from "../outcome.ts";

/** The pillars of a user's own catalogue, or of the one that comes with dtx. */
function pillarsOf(indicators: Indicators): GroupOf {
  const own = indicators && new Map(indicators.map(({ id, pillar }) => [id, pillar]));
  const pillarOf = (id: string): string | undefined => (own ? own.get(id) : findIndicator(id)?.pillar);
  return ({ indicator }) => (indicator === null ? null : (pillarOf(indicator) ?? null));
}

type Indicators = readonly Indicator[] | undefined;
type Read = Extract<Outcome, { text: string }>;

/** How the figures of a report are grouped: by its own headings, and by the pillars of the catalogue. */
export const groupsOf = (
  { text }: Read,
  indicators: Indicators,
): Pick<ReadReport, "headingOf" | "pillarOf"> => ({
  headingOf: headingsOf(text),
  pillarOf: pillarsOf(indicators),
});

/** An input that was read, with its groups and what its own figures say against each other. */
export const readReport = (read: Read, language: Language, indicators: Indicators): ReadReport => ({
  report: read.report,
  notes: notesOf(read.report, check(read.report, { language })),
  ...groupsOf(read, indicators),
});
