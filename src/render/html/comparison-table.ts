import { outputMessages } from "../../messages/output/output.ts";
import type { ComparisonCell, ComparisonRow } from "../../model/comparison.ts";
import { writeCell, writeLabel, writeUnit } from "../comparison/cells.ts";
import { reasonInWords } from "../comparison/reasons.ts";
import { type Facet, tokens } from "./facets.ts";
import { html, type Markup } from "./markup.ts";
import { cellId, type MatrixPlace, type PlacedRow } from "./matrix-place.ts";
import { drawRowChart } from "./row-chart.ts";
import { rowSummary, type Summary } from "./row-summary.ts";

export function rowFacets({ row }: PlacedRow, { messages, pillarOf }: MatrixPlace): Facet[] {
  const { page, kinds } = outputMessages(messages);
  const { comparison, columns, report } = messages;
  const first = row.cells.find((cell) => cell !== null);
  const pillar = first ? pillarOf(first) : null;
  const better = row.delta?.better;
  const flags = [
    ...row.flags.map((flag) => comparison.flags[flag]),
    ...(better == null ? [] : [better ? comparison.better : comparison.worse]),
  ];
  return [
    { key: "pillar", name: page.pillar, value: pillar ?? report.otherGroup },
    { key: "kind", name: columns.kind, value: kinds[row.kind] },
    { key: "area", name: columns.area, value: row.area?.name ?? comparison.unknown },
    ...flags.map((value) => ({ key: "flag", name: page.flag, value })),
  ];
}

function drawCell(cell: ComparisonCell | null, id: string, { placeOf }: MatrixPlace): Markup {
  if (!cell) return html`<td class="number none">–</td>`;
  const place = placeOf(cell);
  const figure = writeCell(cell);
  return html`<td class="number" id="${id}" title="${cell.sentence}">
    ${place === null ? html`<b>${figure}</b>` : html`<a class="to" href="#${place}">${figure}</a>`}
  </td>`;
}

/** Why a row is to be looked at: of two reports in full; of many the flags, the reasons folded under them. */
function drawReasons(row: ComparisonRow, { messages, columns }: MatrixPlace): Markup | null {
  if (row.reasons.length === 0) return null;
  const reasons = row.reasons.map((reason) => reasonInWords(reason, row, columns, messages));
  if (columns.length === 2)
    return html`${reasons.map((reason) => html`<span class="reason">⚑ ${reason}</span>`)}`;
  const flags = row.flags.map((flag) => messages.comparison.flags[flag]).join(", ");
  return html`<details class="reason">
    <summary>⚑ ${flags}</summary>
    ${reasons.map((reason) => html`<div>${reason}</div>`)}
  </details>`;
}

function drawRow(placed: PlacedRow, summary: Summary, place: MatrixPlace): Markup {
  const { row, id } = placed;
  const unit = writeUnit(row);
  const cells = row.cells.map((cell, at) => drawCell(cell, cellId(id, at), place));
  return html`<tr id="${id}" data-facets="${tokens(rowFacets(placed, place))}">
    <th scope="row">
      ${writeLabel(row, place.messages)}${unit && html` <small>(${unit})</small>`}${drawReasons(row, place)}
    </th>
    ${summary.beside(
      cells,
      html`${summary.draw(row)}
        <td>${drawRowChart(row, place)}</td>`,
    )}
  </tr> `;
}

/** Indicators down, columns across, the change and a small chart behind them. */
export function drawMatrix(rows: readonly PlacedRow[], place: MatrixPlace): Markup {
  const { messages, names, by } = place;
  const { page } = outputMessages(messages);
  const { columns: heads } = messages.comparison;
  const summary = rowSummary(place);
  const chart = by === "period" ? page.overTime : names.length === 2 ? page.beforeAfter : page.byArea;
  return html`<div class="scroll">
    <table class="matrix" lang="vi">
      <thead>
        <tr>
          <th scope="col">${heads.label}</th>
          ${summary.beside(
            names.map((name) => html`<th scope="col" class="number">${name}</th>`),
            [...summary.heads, chart].map((head) => html`<th scope="col">${head}</th>`),
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => drawRow(row, summary, place))}
      </tbody>
    </table>
  </div>`;
}
