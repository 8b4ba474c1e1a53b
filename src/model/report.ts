import type { Diagnostic } from "./diagnostic.ts";
import type { Area, Observation } from "./observation.ts";
import type { DateEntry, Period } from "./period.ts";
import type { Reference } from "./reference.ts";

/** The document itself: who reports, on which period, and when. */
export interface DocumentInfo {
  /** The name as given, `-` for standard input. */
  source: string;
  title: string | null;
  encoding: string;
  area: Area | null;
  period: Period | null;
  /** ISO day of signing, else of the meeting, else of publication. */
  date: string | null;
}

/** What `dtx extract --format json` prints for one input. */
export interface Report {
  schemaVersion: string;
  document: DocumentInfo;
  indicators: Observation[];
  dates: DateEntry[];
  references: Reference[];
  diagnostics: Diagnostic[];
}
