import type { DateKind } from "../../model/period.ts";

/** A date mention with its context filled in; see Period for the fields. */
export interface ResolvedDate {
  start: string | null;
  end: string | null;
  asOf: boolean;
  code: string;
  /** False for a day, month or quarter that cannot be; then start and end are null and the code empty. */
  valid: boolean;
  kind: DateKind;
}
