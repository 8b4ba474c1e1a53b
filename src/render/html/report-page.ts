import type { Messages } from "../../messages/messages.ts";
import { outputMessages } from "../../messages/output/output.ts";
import { unreadNote } from "../note.ts";
import type { Section } from "../section.ts";
import type { Facet } from "./facets.ts";
import { drawIndicators, entriesOf, entryFacets } from "./indicator-table.ts";
import { drawLegend } from "./legend.ts";
import { html, type Markup } from "./markup.ts";
import { type MarkKind, rowId } from "./marks.ts";
import { dateMentions, drawDates, drawReferences, referenceMentions } from "./mention-tables.ts";
import { drawNotes, type PlaceOf } from "./notes.ts";
import { drawPage } from "./page.ts";
import { describing, drawTexts, factsOf, linePlaces, type ShownReport } from "./shown-report.ts";

/** An input that could not be read, and why. */
export interface UnreadReport {
  source: string;
  error: string;
}

const SECTION_OF: Record<MarkKind, Section> = {
  figure: "indicators",
  date: "dates",
  reference: "references",
};

const drawTitled = (title: string, count: number, content: Markup): Markup =>
  count === 0
    ? html``
    : html`<section>
        <h2>${title} <small>${count}</small></h2>
        <div class="scroll">${content}</div>
      </section> `;

function drawData(
  shown: ShownReport,
  document: number,
  sections: readonly Section[],
  placeOf: PlaceOf,
  messages: Messages,
): Markup {
  const { indicators, dates, references } = shown.report;
  const { notes } = shown;
  const titles = messages.report;
  const draw: Record<Section, () => Markup> = {
    indicators: () =>
      drawTitled(titles.indicators, indicators.length, drawIndicators(shown, document, messages)),
    dates: () => drawTitled(titles.dates, dateMentions(dates).length, drawDates(dates, document, messages)),
    references: () =>
      drawTitled(
        titles.references,
        referenceMentions(references).length,
        drawReferences(references, document, messages),
      ),
  };
  const idOf = (at: number): string => `note-${document}-${at}`;
  const listed = { messages, idOf, placeOf, facetsOf: () => [], sources: false };
  return html`${sections.map((section) => draw[section]())}
  ${drawTitled(outputMessages(messages).sheets.findings, notes.length, drawNotes(notes, listed))}`;
}

/** Rows for the marks of a report: of what is said several times, the first mention has the row. */
function rowsOf({ report }: ShownReport, document: number, sections: readonly Section[]) {
  const rows = new Map<string, string>();
  const put = (kind: MarkKind, mentions: readonly { at: number }[]): void => {
    for (const { at } of mentions) rows.set(`${kind}${at}`, rowId(document, kind, mentions[0]!.at));
  };
  report.indicators.forEach((_, at) => put("figure", [{ at }]));
  for (const mentions of dateMentions(report.dates)) put("date", mentions);
  for (const mentions of referenceMentions(report.references)) put("reference", mentions);
  return (kind: MarkKind, at: number): string | null =>
    sections.includes(SECTION_OF[kind]) ? (rows.get(`${kind}${at}`) ?? null) : null;
}

/** Reports to look at: the text on one side with what was read in it marked, the tables on the other. */
export function reportPage(
  reports: readonly ShownReport[],
  unread: readonly UnreadReport[],
  sections: readonly Section[],
  messages: Messages,
): string {
  const words = outputMessages(messages).page;
  const placeOf = linePlaces(reports);
  const facets: Facet[] = sections.includes("indicators")
    ? reports.flatMap((shown) => entriesOf(shown).flatMap((entry) => entryFacets(entry, messages)))
    : [];
  const one = reports.length === 1 ? reports[0]!.report : null;
  const data = reports.map((shown, at) => {
    const { title, source } = shown.report.document;
    const content = drawData(shown, at, sections, placeOf, messages);
    return one
      ? content
      : html`<h2 class="report">${title ?? source}</h2>
          ${content}`;
  });
  const failed = drawNotes(
    unread.map(({ source, error }) => unreadNote(source, error)),
    { messages, idOf: (at) => `unread-${at}`, placeOf, facetsOf: () => [], sources: true },
  );
  const text = drawTexts(
    {
      reports,
      notesOf: (at) => reports[at]!.notes,
      describe: (at) => describing(reports[at]!.report, rowsOf(reports[at]!, at, sections), messages),
      legend: drawLegend(words),
    },
    messages,
  );
  return drawPage(
    {
      title: one ? (one.document.title ?? messages.report.untitled) : words.reports(reports.length),
      facts: one ? factsOf(one, messages) : [],
      facets,
      panes: [
        { id: "text", title: words.text, content: text },
        { id: "data", title: words.figures, content: html`${unread.length > 0 && failed}${data}` },
      ],
    },
    messages,
  );
}
