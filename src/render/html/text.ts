import type { Messages } from "../../messages/messages.ts";
import type { Note } from "../note.ts";
import { html, type Markup } from "./markup.ts";
import { lineId, type Mark } from "./marks.ts";
import { drawMarginNote } from "./notes.ts";

interface Line {
  number: number;
  start: number;
  text: string;
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split("\n").map((line, at) => {
    const found = { number: at + 1, start, text: line };
    start += line.length + 1;
    return found;
  });
}

const drawMark = ({ kind, id, target, title }: Mark, words: string): Markup =>
  target === null
    ? html`<mark class="${kind}" id="${id}" title="${title}">${words}</mark>`
    : html`<a class="mark ${kind}" id="${id}" href="#${target}" title="${title}">${words}</a>`;

/** A line with its marks; one that begins inside another is an anchor alone. */
function drawMarked({ text, start }: Line, marks: readonly Mark[]): Markup[] {
  const pieces: Markup[] = [];
  let at = 0;
  for (const mark of marks) {
    const from = mark.span.start - start;
    const to = Math.min(mark.span.end - start, text.length);
    if (from < at) {
      pieces.push(html`<span id="${mark.id}"></span>`);
      continue;
    }
    pieces.push(html`${text.slice(at, from)}${drawMark(mark, text.slice(from, to))}`);
    at = to;
  }
  return [...pieces, html`${text.slice(at)}`];
}

/** What stands on each line, by its number. */
function byLine<T>(items: readonly T[], lineOf: (item: T) => number | undefined): Map<number, T[]> {
  const found = new Map<number, T[]>();
  for (const item of items) {
    const line = lineOf(item);
    if (line === undefined) continue;
    const before = found.get(line);
    if (before) before.push(item);
    else found.set(line, [item]);
  }
  return found;
}

/** A report as text: every line with its number, what was read in it marked, notes in the margin. */
export function drawText(
  text: string,
  document: number,
  marks: readonly Mark[],
  notes: readonly Note[],
  messages: Messages,
): Markup {
  const marksOn = byLine(marks, ({ span }) => span.line);
  const notesOn = byLine(notes, ({ locations: [first] }) => first?.span.line);
  const drawn = linesOf(text)
    .filter((line) => line.text.trim() !== "")
    .map((line) => {
      const said = notesOn.get(line.number) ?? [];
      const kind = line.text.includes("\t") ? "line cells" : "line";
      return html`<div class="${kind}" id="${lineId(document, line.number)}">
        <p data-line="${line.number}">${drawMarked(line, marksOn.get(line.number) ?? [])}</p>
        ${said.map((note) => drawMarginNote(note, messages))}
      </div> `;
    });
  return html`<div class="lines${notes.length > 0 && " noted"}" lang="vi">${drawn}</div>`;
}
