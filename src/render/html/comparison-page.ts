import type { Messages } from "../../messages/messages.ts";
import { outputMessages } from "../../messages/output/output.ts";
import type { ComparisonRow, Sighting } from "../../model/comparison.ts";
import type { Compared } from "../comparison/compared.ts";
import { columnNames } from "../comparison/names.ts";
import type { MatrixOptions } from "../comparison/options.ts";
import { cellsOf, placesIn, targetsIn } from "./comparison-links.ts";
import { drawMatrix, rowFacets } from "./comparison-table.ts";
import { drawLeague } from "./league-table.ts";
import { nameOfFile } from "./file-name.ts";
import { drawLegend } from "./legend.ts";
import { html, type Markup } from "./markup.ts";
import { cellId, type MatrixPlace, type PlacedRow } from "./matrix-place.ts";
import { drawMissing } from "./missing-list.ts";
import { drawPage } from "./page.ts";
import { describing, drawTexts, type ShownReport } from "./shown-report.ts";

const placed = (rows: readonly ComparisonRow[], name: string): PlacedRow[] =>
  rows.map((row, at) => ({ row, id: `${name}-${at}` }));

const drawTitled = (title: string, rows: readonly PlacedRow[], place: MatrixPlace): Markup | null =>
  rows.length === 0
    ? null
    : html`<section>
        <h2>${title}</h2>
        ${drawMatrix(rows, place)}
      </section> `;

/** Reports side by side to look at: the matrix on one side, their texts on the other. */
export function comparisonPage(
  { comparison, leagues, missing }: Compared,
  reports: readonly ShownReport[],
  by: MatrixOptions["by"],
  messages: Messages,
): string {
  const { columns } = comparison;
  const words = messages.comparison;
  const { page, sheets } = outputMessages(messages);
  const names = columnNames(columns, messages, by);
  const place: MatrixPlace = {
    columns,
    names,
    by,
    messages,
    placeOf: placesIn(reports),
    pillarOf: (cell) => reports[0]?.pillarOf(cell) ?? null,
  };
  const rows = placed(comparison.rows, "row");
  const proposals = placed(comparison.proposals, "maybe");
  const shared = rows.filter(({ row }) => row.match !== null);
  const alone = rows.filter(({ row }) => row.match === null);
  const ranked = leagues?.map((league, at) => ({ league, id: `league-${at}` }));
  const data = ranked
    ? html`${ranked.map(({ league, id }) => drawLeague(league, id, place))}`
    : missing
      ? drawMissing(missing, place)
      : html`${shared.length === 0 && html`<p>${words.noneShared}</p>`}${drawTitled((names.length === 2 ? words.shared : page.shared)(shared.length), shared, place)}
        ${drawTitled(words.proposals(proposals.length), proposals, place)}${drawTitled(`${page.onlyOne} (${alone.length})`, alone, place)}`;
  const cells: [string, Sighting][] = ranked
    ? ranked.flatMap(({ league, id }) =>
        league.places.map(({ cell }, at): [string, Sighting] => [cellId(id, at), cell]),
      )
    : missing
      ? []
      : [...rows, ...proposals].flatMap(cellsOf);
  const targetIn = targetsIn(cells);
  const text = drawTexts(
    {
      reports,
      notesOf: () => [],
      describe: (at) => describing(reports[at]!.report, targetIn(reports[at]!.report), messages),
      legend: drawLegend(page),
    },
    messages,
  );
  return drawPage(
    {
      title: `${sheets.comparison}: ${names.join(" – ")}`,
      broad: columns.length > 3,
      facts: columns.flatMap(({ documents }) => documents.map(nameOfFile)),
      facets: ranked || missing ? [] : [...rows, ...proposals].flatMap((row) => rowFacets(row, place)),
      panes: [
        { id: "data", title: page.figures, content: data },
        { id: "text", title: page.text, content: text },
      ],
    },
    messages,
  );
}
