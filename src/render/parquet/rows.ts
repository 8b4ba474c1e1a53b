import type { Observation } from "../../model/observation.ts";
import type { Report } from "../../model/report.ts";

/** One observation in long form, under the names that SDMX gives to what it has names for. */
export interface ObservationRow {
  /** Id in the catalogue. */
  INDICATOR: string | null;
  LABEL: string;
  REF_AREA: string | null;
  TIME_PERIOD: string | null;
  OBS_VALUE: number;
  UNIT_MEASURE: string | null;
  OBS_STATUS: ObservationStatus;
  ROLE: string;
  KIND: string;
  BOUND: string;
  SOURCE: string;
  LINE: number;
  SENTENCE: string;
}

/** Codes of SDMX: A as reported, E estimated, F to come, U unsure. */
export type ObservationStatus = "A" | "E" | "F" | "U";

const SURE = 0.5;

function statusOf({ role, bound, confidence }: Observation): ObservationStatus {
  if (confidence < SURE) return "U";
  if (role === "target") return "F";
  return bound === "about" ? "E" : "A";
}

/** The observations of a report as rows. */
export const rowsOf = ({ document, indicators }: Report): ObservationRow[] =>
  indicators.map((observation) => ({
    INDICATOR: observation.indicator,
    LABEL: observation.label,
    REF_AREA: observation.area?.code ?? null,
    TIME_PERIOD: observation.period?.code ?? null,
    OBS_VALUE: observation.value,
    UNIT_MEASURE: observation.unit,
    OBS_STATUS: statusOf(observation),
    ROLE: observation.role,
    KIND: observation.kind,
    BOUND: observation.bound,
    SOURCE: document.source,
    LINE: observation.span.line,
    SENTENCE: observation.sentence,
  }));
