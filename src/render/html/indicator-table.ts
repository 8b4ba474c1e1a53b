import type { Messages } from "../../messages/messages.ts";
import type { Observation } from "../../model/observation.ts";
import { shortPeriod } from "../period.ts";
import { together } from "../table/mentions.ts";
import { type Facet, tokens } from "./facets.ts";
import { html, type Markup } from "./markup.ts";
import { markId, rowId } from "./marks.ts";
import { drawFigure, drawLabel, flagsOf, observationFacets } from "./rows.ts";
import type { ShownReport } from "./shown-report.ts";

/** A figure with its place in the report and what else is to be said of it. */
interface Entry {
  observation: Observation;
  at: number;
  group: string | null;
  pillar: string | null;
  found: boolean;
}

/** Observations that a note speaks of. */
function foundIn({ notes, report }: ShownReport): (observation: Observation) => boolean {
  const locations = notes.flatMap((note) => note.locations);
  const own = locations.filter(({ source }) => source === report.document.source);
  const places = new Set(own.map(({ span }) => span.start));
  return ({ span }) => places.has(span.start);
}

/** The figures of a report, grouped by its headings; by pillars where it has none. */
export function entriesOf(shown: ShownReport): Entry[] {
  const isFound = foundIn(shown);
  const { headingOf, pillarOf } = shown;
  const headed = shown.report.indicators.some((observation) => headingOf(observation) !== null);
  const groupOf = headed ? headingOf : pillarOf;
  return shown.report.indicators.map((observation, at) => ({
    observation,
    at,
    group: groupOf(observation),
    pillar: pillarOf(observation),
    found: isFound(observation),
  }));
}

export const entryFacets = ({ observation, pillar, found }: Entry, messages: Messages): Facet[] =>
  observationFacets(observation, pillar, flagsOf(observation, found, messages), messages);

function drawEntry(entry: Entry, document: number, home: string | undefined, messages: Messages): Markup {
  const { observation, at, found } = entry;
  const { period, area, span, sentence } = observation;
  return html`<tr
    id="${rowId(document, "figure", at)}"
    data-facets="${tokens(entryFacets(entry, messages))}"
    data-words="${sentence}"
  >
    <th scope="row">${drawLabel(observation, found, messages)}</th>
    <td class="number">${drawFigure(observation, markId(document, "figure", at))}</td>
    <td class="period">
      ${period && shortPeriod(period, messages.periods)}${area && area.code !== home && html`<br /><small>${area.name}</small>`}
    </td>
    <td class="number at"><small>${span.line}</small></td>
  </tr> `;
}

const namedFirst = ([a]: readonly Entry[], [b]: readonly Entry[]): number =>
  Number(a!.group === null) - Number(b!.group === null);

/** Figures under their headings or pillars, those under none at the end. */
export function drawIndicators(shown: ShownReport, document: number, messages: Messages): Markup {
  const { label, value, period, line } = messages.columns;
  const home = shown.report.document.area?.code;
  const groups = together(entriesOf(shown), ({ group }) => group).toSorted(namedFirst);
  const titled = (group: string | null): string | null =>
    group ?? (groups.length > 1 ? messages.report.otherGroup : null);
  return html`<table lang="vi">
    <thead>
      <tr>
        <th scope="col">${label}</th>
        <th scope="col" class="number">${value}</th>
        <th scope="col">${period}</th>
        <th scope="col" class="number at">${line}</th>
      </tr>
    </thead>
    ${groups.map((entries) => {
      const title = titled(entries[0]!.group);
      return html`<tbody>
        ${
          title &&
          html`<tr>
            <th class="group" colspan="4" scope="rowgroup">${title}</th>
          </tr>`
        }
        ${entries.map((entry) => drawEntry(entry, document, home, messages))}
      </tbody> `;
    })}
  </table>`;
}
