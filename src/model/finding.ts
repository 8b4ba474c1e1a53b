import type { Severity } from "./diagnostic.ts";
import type { Span } from "./span.ts";

/** A sentence a figure stands in, and where it begins in the report. */
export interface Excerpt {
  text: string;
  start: number;
}

/** One figure or mention that takes part in a finding. */
export interface Location {
  source: string;
  span: Span;
  text: string;
  /** Null where the report gives no sentence for it: a date, a reference. */
  sentence: Excerpt | null;
}

/** A place where a report, or two reports, cannot be right or hardly are. */
export interface Finding {
  /** `id` of the rule. */
  rule: string;
  severity: Exclude<Severity, "info">;
  message: string;
  /** The sum worked out: `1.328.552 + 573.719 = 1.902.271, báo cáo ghi 1.902.270`; empty where nothing is to be worked out. */
  arithmetic: string;
  /** What is at odds; the first is where to look first. */
  locations: Location[];
}
