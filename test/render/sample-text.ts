import type { Report } from "../../src/model/report.ts";
import type { Span } from "../../src/model/span.ts";
import type { ShownReport } from "../../src/render/html/shown-report.ts";
import { type Note, notesOf } from "../../src/render/note.ts";
import { sampleReport } from "./sample-report.ts";

interface Entry {
  text: string;
  span: Span;
}

/** A text in which every entry of a made report stands on its line, and the report with the spans that gives. */
export function shownOf(report: Report, notes?: readonly Note[]): ShownReport {
  const entries: Entry[] = [...report.indicators, ...report.dates, ...report.references];
  const last = Math.max(1, ...entries.map(({ span }) => span.line));
  const spans = new Map<Entry, Span>();
  const lines: string[] = [];
  let start = 0;
  for (let number = 1; number <= last; number++) {
    let line = number === 1 ? `${report.document.title ?? ""}.` : "";
    for (const entry of entries.filter(({ span }) => span.line === number)) {
      line += ` Nêu `;
      const from = start + line.length;
      spans.set(entry, { start: from, end: from + entry.text.length, line: number, column: line.length + 1 });
      line += `${entry.text};`;
    }
    lines.push(line);
    start += line.length + 1;
  }
  const placed = <T extends Entry>(entry: T): T => ({ ...entry, span: spans.get(entry)! });
  const shown: Report = {
    ...report,
    indicators: report.indicators.map(placed),
    dates: report.dates.map(placed),
    references: report.references.map(placed),
  };
  const pillars: Readonly<Record<string, string>> = { gov: "chính quyền số", economy: "kinh tế số" };
  const pillarOf = ({ indicator }: { indicator: string | null }): string | null =>
    pillars[indicator?.split(".")[0] ?? ""] ?? null;
  return {
    report: shown,
    text: lines.join("\n"),
    notes: notes ?? notesOf(shown, []),
    headingOf: () => null,
    pillarOf,
  };
}

export const shownSample = shownOf(sampleReport);
