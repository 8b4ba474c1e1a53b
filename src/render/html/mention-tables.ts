import type { Messages } from "../../messages/messages.ts";
import { outputMessages } from "../../messages/output/output.ts";
import type { DateEntry } from "../../model/period.ts";
import type { Reference } from "../../model/reference.ts";
import { shortDate } from "../period.ts";
import { together } from "../table/mentions.ts";
import { html, type Markup } from "./markup.ts";
import { markId, type MarkKind, rowId } from "./marks.ts";

const drawLines = <T extends { span: { line: number } }>(
  entries: readonly { entry: T; at: number }[],
  document: number,
  kind: MarkKind,
  { page }: ReturnType<typeof outputMessages>,
): Markup =>
  html`${entries.map(
    ({ entry, at }, i) =>
      html`${i > 0 && ", "}<a
          class="to"
          href="#${markId(document, kind, at)}"
          aria-label="${page.toText(String(entry.span.line))}"
          >${entry.span.line}</a
        >`,
  )}`;

/** The same thing said in several places, with where each is. */
const mentionsOf = <T>(entries: readonly T[], keyOf: (entry: T) => string): { entry: T; at: number }[][] =>
  together(
    entries.map((entry, at) => ({ entry, at })),
    ({ entry }) => keyOf(entry),
  );

const timeOf = ({ text, kind, start, end, valid }: DateEntry): string =>
  valid ? [kind, start, end].join(" ") : text;
export const dateMentions = (dates: readonly DateEntry[]) => mentionsOf(dates, timeOf);
export const referenceMentions = (references: readonly Reference[]) =>
  mentionsOf(references, ({ key }) => key);

/** Each time once, with the lines that name it. */
export function drawDates(dates: readonly DateEntry[], document: number, messages: Messages): Markup {
  const { written, kind, from, to, line } = messages.columns;
  const words = outputMessages(messages);
  return html`<table lang="vi">
    <thead>
      <tr>
        ${[written, kind, from, to, line].map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${dateMentions(dates).map((mentions) => {
        const [{ entry, at }] = mentions as [{ entry: DateEntry; at: number }];
        return html`<tr id="${rowId(document, "date", at)}" data-facets="">
          <th scope="row">${entry.text}</th>
          <td>${entry.valid ? messages.dateKinds[entry.kind] : messages.invalidDate}</td>
          <td>${entry.start && shortDate(entry.start)}</td>
          <td>${entry.end && shortDate(entry.end)}</td>
          <td>${drawLines(mentions, document, "date", words)}</td>
        </tr> `;
      })}
    </tbody>
  </table>`;
}

/** Each document once, with the lines that cite it. */
export function drawReferences(
  references: readonly Reference[],
  document: number,
  messages: Messages,
): Markup {
  const { symbol, date, title, line } = messages.columns;
  const words = outputMessages(messages);
  return html`<table lang="vi">
    <thead>
      <tr>
        ${[symbol, date, title, line].map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${referenceMentions(references).map((mentions) => {
        const known = <K extends keyof Reference>(field: K): Reference[K] | null =>
          mentions.find(({ entry }) => entry[field] !== null)?.entry[field] ?? null;
        const [{ entry, at }] = mentions as [{ entry: Reference; at: number }];
        const signed = known("date");
        return html`<tr id="${rowId(document, "reference", at)}" data-facets="">
          <th scope="row">${known("symbol") ?? entry.text}</th>
          <td>${signed && shortDate(signed)}</td>
          <td>${known("title") ?? entry.text}<br /><small>${known("issuer")?.name}</small></td>
          <td>${drawLines(mentions, document, "reference", words)}</td>
        </tr> `;
      })}
    </tbody>
  </table>`;
}
