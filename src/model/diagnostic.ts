import type { Span } from "./span.ts";

export type Severity = "error" | "warning" | "info";

/** Something odd in the report, or a place where the tool is unsure. */
export interface Diagnostic {
  code: string;
  severity: Severity;
  message: string;
  span: Span | null;
}
