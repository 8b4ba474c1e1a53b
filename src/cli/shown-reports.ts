import type { Language } from "../messages/messages.ts";
import type { Indicator } from "../model/indicator.ts";
import type { ShownReport } from "../render/html/shown-report.ts";
import { normalizeText } from "../text/normalize.ts";
import { readReport } from "./formats/read-report.ts";
import type { Outcome } from "./outcome.ts";

/** The inputs that were read, with their texts, for pages that show them. */
export const shownReports = (
  outcomes: readonly Outcome[],
  language: Language,
  indicators?: readonly Indicator[],
): ShownReport[] =>
  outcomes.flatMap((outcome) =>
    "report" in outcome
      ? [{ ...readReport(outcome, language, indicators), text: normalizeText(outcome.text) }]
      : [],
  );
