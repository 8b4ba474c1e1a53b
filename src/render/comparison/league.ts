import type { ComparisonColumn, League, LeaguePlace } from "../../model/comparison.ts";
import { unitBeside, writeFigure } from "../figure.ts";
import { shortPeriod } from "../period.ts";
import type { Column, Row } from "../table/columns.ts";
import { drawSection } from "../table/draw-section.ts";
import { wrap } from "../table/wrap.ts";
import { visible } from "../visible.ts";
import { columnNames } from "./names.ts";
import type { MatrixOptions } from "./options.ts";
import { bar } from "./sparkline.ts";

const BAR = 20;
const worthOf = ({ cell: { kind, value, denominator } }: LeaguePlace): number =>
  kind === "ratio" && denominator ? value / denominator : value;

/** One indicator over the columns, the best first, with bars. */
export function drawLeague(
  league: League,
  columns: readonly ComparisonColumn[],
  options: MatrixOptions,
): string {
  const { messages, paint, width } = options;
  const { comparison } = messages;
  const names = columnNames(columns, messages, options.by);
  const nameOf = new Map(columns.map(({ key }, at) => [key, names[at]!]));
  const most = Math.max(...league.places.map(worthOf));
  const heads = comparison.columns;
  const drawn: Column[] = [
    { head: heads.place, align: "right", weight: 1, uncut: true },
    { head: heads.area, align: "left", weight: 3 },
    { head: heads.value, align: "right", weight: 1, uncut: true, brush: paint.accent },
    { head: messages.columns.period, align: "left", weight: 1 },
    { head: "", align: "left", weight: 1, uncut: true, brush: paint.faint },
  ];
  const rows = league.places.map((place): Row => [
    String(place.place),
    nameOf.get(place.column)!,
    writeFigure(place.cell),
    place.cell.period ? visible(shortPeriod(place.cell.period, messages.periods)) : "",
    bar(worthOf(place), most, BAR),
  ]);
  const unit = unitBeside(league.unit);
  const title = comparison.league(`${visible(league.label)}${unit ? ` (${visible(unit)})` : ""}`);
  return [...wrap(title, width).map(paint.strong), drawSection(drawn, rows, options)].join("\n");
}
