import type { Messages } from "../../messages/messages.ts";
import type { Citation, CitedDocument } from "./documents.ts";

/** Heads of the columns, in their order. */
export const headsOf = ({ columns }: Messages): string[] => [
  columns.symbol,
  columns.type,
  columns.issuer,
  columns.date,
  columns.title,
  columns.uses,
  columns.cited,
];

/** How the cells of one document are written. */
export interface Writing {
  /** Prints an ISO date. */
  day: (iso: string) => string;
  /** With the name of the input before its lines. */
  sources: boolean;
}

/** `bao-cao.txt:10, 21; khac.txt:5`: the lines of each input, each once. */
function placesOf(citations: readonly Citation[], sources: boolean): string {
  const lines = new Map<string, Set<number>>();
  for (const { source, line } of citations) lines.set(source, (lines.get(source) ?? new Set()).add(line));
  return [...lines].map(([source, at]) => (sources ? `${source}:` : "") + [...at].join(", ")).join("; ");
}

/** One document as words, in the order of the heads. */
export const cellsOf = (document: CitedDocument, { day, sources }: Writing): string[] => [
  document.symbol ?? document.text,
  document.type ?? "",
  document.issuer?.name ?? "",
  document.date ? day(document.date) : "",
  document.title ?? "",
  String(document.uses),
  placesOf(document.citations, sources),
];
