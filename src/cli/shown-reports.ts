import type { Language } from "../messages/messages.ts";
import type { ShownReport } from "../render/html/shown-report.ts";
import { normalizeText } from "../text/normalize.ts";
import { readReport } from "./formats/read-report.ts";
import type { Outcome } from "./outcome.ts";

/** The inputs that were read, with their texts, for pages that show them. */
export const shownReports = (outcomes: readonly Outcome[], language: Language): ShownReport[] =>
  outcomes.flatMap((outcome) =>
    "report" in outcome ? [{ ...readReport(outcome, language), text: normalizeText(outcome.text) }] : [],
  );
