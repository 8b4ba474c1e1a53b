import type { League } from "../../model/comparison.ts";
import { unitBeside, writeFigure } from "../figure.ts";
import { shortPeriod } from "../period.ts";
import { barChart } from "./charts.ts";
import { html, type Markup } from "./markup.ts";
import { cellId, type MatrixPlace } from "./matrix-place.ts";
import { worthOf } from "./row-chart.ts";

/** One indicator over the columns, the best first, with bars. */
export function drawLeague(
  league: League,
  id: string,
  { columns, names, messages, placeOf }: MatrixPlace,
): Markup {
  const nameOf = new Map(columns.map(({ key }, at) => [key, names[at]!]));
  const most = Math.max(...league.places.map(({ cell }) => worthOf(cell)));
  const heads = messages.comparison.columns;
  const unit = unitBeside(league.unit);
  const rows = league.places.map(({ place, column, cell }, at) => {
    const target = placeOf(cell);
    const figure = writeFigure(cell);
    return html`<tr id="${cellId(id, at)}" data-facets="" title="${cell.sentence}">
      <td class="number">${place}</td>
      <th scope="row">${nameOf.get(column)}</th>
      <td class="number">
        ${target === null ? html`<b>${figure}</b>` : html`<a class="to" href="#${target}">${figure}</a>`}
      </td>
      <td class="period">${cell.period && shortPeriod(cell.period, messages.periods)}</td>
      <td>${barChart([worthOf(cell)], figure, () => true, most)}</td>
    </tr> `;
  });
  return html`<section>
    <h2>${messages.comparison.league(league.label)}${unit && html` <small>(${unit})</small>`}</h2>
    <div class="scroll">
      <table lang="vi">
        <thead>
          <tr>
            <th scope="col" class="number">${heads.place}</th>
            <th scope="col">${heads.area}</th>
            <th scope="col" class="number">${heads.value}</th>
            <th scope="col">${messages.columns.period}</th>
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </section> `;
}
