import type { Span } from "./span.ts";

/** What a value refers to: ISO days, end inclusive; `start` is null for a state at `end`. */
export interface Period {
  /** SDMX time period: `2022`, `2022-S1`, `2022-Q3`, `2022-08`, `2022-01-01/P9M`, `../2022-05-31`. */
  code: string;
  start: string | null;
  end: string | null;
  asOf: boolean;
  text: string;
}

export type DateKind = "day" | "month" | "quarter" | "half" | "months" | "year" | "range" | "relative";

/** A date or period as written in the report. */
export interface DateEntry extends Period {
  id: string;
  span: Span;
  kind: DateKind;
  /** False for a date that cannot be, such as 31/02/2022; then start, end and code are null or empty. */
  valid: boolean;
}
