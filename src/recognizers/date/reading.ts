import type { DateParts } from "../../model/mention.ts";
import type { DateKind } from "../../model/period.ts";
import type { Tokens } from "../../text/tokens.ts";

/** A date phrase as one reader saw it. */
export interface Reading {
  /** First token of the phrase itself; a numeric day leaves `ngày` out. */
  from: number;
  to: number;
  /** First token used, `ngày` with it. */
  lead: number;
  kind: DateKind;
  parts: DateParts;
}

/** Reads a date phrase that starts at token `at`, or refuses. */
export type Reader = (tokens: Tokens, at: number) => Reading | null;

/** A reading of a part of the year; its kind is its unit. */
export function reading(from: number, to: number, parts: DateParts, lead = from): Reading {
  return { from, to, lead, kind: parts.unit, parts };
}

/** `hằng năm` behind a day or month: it comes every year, and is no date. */
export const isYearly = (tokens: Tokens, at: number): boolean =>
  (tokens.forms[at] === "hằng" || tokens.forms[at] === "hàng") &&
  (tokens.forms[at + 1] === "năm" || tokens.forms[at + 1] === "tháng" || tokens.forms[at + 1] === "quý");

/** The first of several readers that reads. */
export const firstOf =
  (...readers: readonly Reader[]): Reader =>
  (tokens, at) => {
    for (const reader of readers) {
      const found = reader(tokens, at);
      if (found) return found;
    }
    return null;
  };
