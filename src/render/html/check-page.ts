import { checkMessages } from "../../messages/check.ts";
import type { Messages } from "../../messages/messages.ts";
import { outputMessages } from "../../messages/output/output.ts";
import type { Finding } from "../../model/finding.ts";
import { type Note, noteOf } from "../note.ts";
import type { Facet } from "./facets.ts";
import { nameOfFile } from "./file-name.ts";
import { drawLegend } from "./legend.ts";
import { html } from "./markup.ts";
import { drawNotes, type PlaceOf } from "./notes.ts";
import { drawPage } from "./page.ts";
import { type MarkKind, markId } from "./marks.ts";
import { describing, drawTexts, linePlaces, type ShownReport } from "./shown-report.ts";

const noteId = (at: number): string => `note-${at}`;

/** Where an entry is marked in the texts, by the place it begins at; else its line. */
function markPlaces(reports: readonly ShownReport[]): PlaceOf {
  const places = new Map<string, string>();
  const put = (document: number, kind: MarkKind, entries: readonly { span: { start: number } }[]): void => {
    const { source } = reports[document]!.report.document;
    entries.forEach(({ span }, at) => places.set(`${source}@${span.start}`, markId(document, kind, at)));
  };
  reports.forEach(({ report }, at) => {
    put(at, "reference", report.references);
    put(at, "date", report.dates);
    put(at, "figure", report.indicators);
  });
  const lineOf = linePlaces(reports);
  return (location) => places.get(`${location.source}@${location.span.start}`) ?? lineOf(location);
}

/** A note as one report meets it: at its own place first. */
function inReport(note: Note, source: string): Note[] {
  const own = note.locations.filter((location) => location.source === source);
  return own.length === 0 ? [] : [{ ...note, locations: own }];
}

/** Findings to look at, beside the texts they speak of. */
export function checkPage(
  findings: readonly Finding[],
  reports: readonly ShownReport[],
  messages: Messages,
): string {
  const { page, columns, sheets } = outputMessages(messages);
  const notes = findings.map(noteOf);
  const placeOf = markPlaces(reports);
  const facetsOf = ({ severity, rule }: Note): Facet[] => [
    { key: "severity", name: columns.severity, value: messages.severities[severity] },
    { key: "rule", name: columns.rule, value: rule },
  ];
  const noteAt = new Map<string, string>();
  notes.forEach(({ locations }, at) => {
    for (const location of locations) {
      const place = placeOf(location);
      if (place !== null && !noteAt.has(place)) noteAt.set(place, noteId(at));
    }
  });
  const sources = reports.map(({ report }) => report.document.source);
  const text = drawTexts(
    {
      reports,
      notesOf: (at) => notes.flatMap((note) => inReport(note, sources[at]!)),
      describe: (document) =>
        describing(
          reports[document]!.report,
          (kind, at) => noteAt.get(markId(document, kind, at)) ?? null,
          messages,
        ),
      legend: drawLegend(page),
    },
    messages,
  );
  const listed = { messages, idOf: noteId, placeOf, facetsOf, sources: reports.length > 1 };
  return drawPage(
    {
      title: checkMessages(messages).closing(
        findings.filter(({ severity }) => severity === "error").length,
        findings.filter(({ severity }) => severity === "warning").length,
        reports.length,
      ),
      facts: sources.map(nameOfFile),
      facets: notes.flatMap(facetsOf),
      panes: [
        { id: "text", title: page.text, content: text },
        {
          id: "data",
          title: sheets.findings,
          content: html`<section>
            <h2>${sheets.findings} <small>${notes.length}</small></h2>
            ${notes.length === 0 && html`<p>${page.noFindings}</p>`}${drawNotes(notes, listed)}
          </section>`,
        },
      ],
    },
    messages,
  );
}
