import type { Messages } from "../../messages/messages.ts";
import type { Location } from "../../model/finding.ts";
import type { Note } from "../note.ts";
import { type Facet, tokens } from "./facets.ts";
import { nameOfFile } from "./file-name.ts";
import { html, type Markup } from "./markup.ts";

const said = ({ severity, message, arithmetic }: Note, messages: Messages): Markup =>
  html`<strong>${messages.severities[severity]}:</strong> ${message}${
      arithmetic && html`<span class="sum">${arithmetic}</span>`
    }`;

/** A note beside the line it is about. */
export const drawMarginNote = (note: Note, messages: Messages): Markup =>
  html`<aside class="note ${note.severity}">${said(note, messages)}</aside>`;

/** Where in the texts of the page a location is; null where its report is not shown. */
export type PlaceOf = (location: Location) => string | null;

function drawPlace(location: Location, placeOf: PlaceOf, messages: Messages, sources: boolean): Markup {
  const { text, span, source } = location;
  const place = placeOf(location);
  const line = `${messages.columns.line.toLowerCase()} ${span.line}`;
  const file = sources ? `${nameOfFile(source)}, ` : "";
  const words = html`${text && html`<b>${text}</b> `}<small>${file}${line}</small>`;
  return place === null
    ? html`<li>${words}</li>`
    : html`<li><a class="to" href="#${place}">${words}</a></li>`;
}

export interface NoteListOptions {
  messages: Messages;
  /** Id of the note at a place in the list. */
  idOf: (at: number) => string;
  placeOf: PlaceOf;
  facetsOf: (note: Note) => readonly Facet[];
  /** With the names of files before their lines. */
  sources: boolean;
}

/** Notes one under the other, each with the places it speaks of. */
export const drawNotes = (
  notes: readonly Note[],
  { messages, idOf, placeOf, facetsOf, sources }: NoteListOptions,
): Markup =>
  html`<ul class="notes">
    ${notes.map(
      (note, at) =>
        html`<li class="note ${note.severity}" id="${idOf(at)}" data-facets="${tokens(facetsOf(note))}">
          ${said(note, messages)}${!note.locations.length && sources && html` <small>${note.source}</small>`}
          <ul class="places">
            ${note.locations.map((location) => drawPlace(location, placeOf, messages, sources))}
          </ul>
        </li>`,
    )}
  </ul>`;
