import type { Span } from "../model/span.ts";
import type { Report } from "../model/report.ts";
import type { Observation } from "../model/observation.ts";
import type { Finding } from "../model/finding.ts";
import type { Reading } from "./passage.ts";

/** A figure, date or reference of one report. */
export interface Place {
  report: Report;
  item: { span: Span; text: string } | Observation;
}

/** What a rule found, before it is put into words. */
export interface Breach {
  severity?: Finding["severity"];
  arithmetic: string;
  places: Place[];
  /** Says more than the rule's own words, where it does. */
  message?: string;
  /** Stands for the rule's own id, where a rule hands on findings made elsewhere. */
  rule?: string;
}

/** One way in which figures can be at odds. Pure: it sees readings and nothing else. */
export interface Rule {
  id: string;
  severity: Finding["severity"];
  /** A piece of a report that breaks it. */
  example: string;
  says: { vi: string; en: string };
  /** What is at odds inside one report. */
  within?: (reading: Reading) => Breach[];
  /** What is at odds between two reports, the earlier first. */
  across?: (earlier: Reading, later: Reading) => Breach[];
}

export const placesIn = ({ report }: Reading, figures: readonly Observation[]): Place[] =>
  figures.map((item) => ({ report, item }));
