import type { Report } from "../../model/report.ts";
import { isUnsure } from "../unsure.ts";

export type MarkKind = "figure" | "date" | "reference";

/** A stretch of the report that was read, and the id under which the data has it. */
export interface Mark {
  start: number;
  end: number;
  kind: MarkKind;
  /** `i12`, `d3`, `r1`; with `?` where it is not certain. */
  tag: string;
}

/** What a report's reading marks in its text, in text order, none over another. */
export function marksOf({ indicators, dates, references }: Report): Mark[] {
  const all: Mark[] = [
    ...indicators.map((entry) => ({
      ...entry.span,
      kind: "figure" as const,
      tag: `${entry.id}${isUnsure(entry) ? "?" : ""}`,
    })),
    ...dates.map(({ id, span, valid }) => ({ ...span, kind: "date" as const, tag: valid ? id : `${id}?` })),
    ...references.map(({ id, span }) => ({ ...span, kind: "reference" as const, tag: id })),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mark[] = [];
  for (const mark of all) if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  return kept;
}
