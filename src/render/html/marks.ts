import type { Report } from "../../model/report.ts";
import type { Span } from "../../model/span.ts";

export type MarkKind = "figure" | "date" | "reference";

/** A stretch of a report's text that was read as something. */
export interface Mark {
  kind: MarkKind;
  span: Span;
  id: string;
  /** The place on the data side that shows it, if any. */
  target: string | null;
  /** What it was read as, in a few words. */
  title: string;
}

/** Ids of the same place in the text, wherever it is spoken of. */
export const markId = (document: number, kind: MarkKind, at: number): string => `${kind[0]}${document}-${at}`;
/** Place of an entry on the data side. */
export const rowId = (document: number, kind: MarkKind, at: number): string =>
  `row-${markId(document, kind, at)}`;
export const lineId = (document: number, line: number): string => `l${document}-${line}`;

/** What a page says of an entry of a report: where it is shown, and its title. */
export type Describe = (kind: MarkKind, at: number) => Pick<Mark, "target" | "title">;

/** All that was read in a report, in text order; of two that overlap the longer one that began first. */
export function marksOf(report: Report, document: number, describe: Describe): Mark[] {
  const listed = (kind: MarkKind, entries: readonly { span: Span }[]): Mark[] =>
    entries.map(({ span }, at) => ({ kind, span, id: markId(document, kind, at), ...describe(kind, at) }));
  return [
    ...listed("figure", report.indicators),
    ...listed("date", report.dates),
    ...listed("reference", report.references),
  ].toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
