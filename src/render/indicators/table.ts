import type { IndicatorMessages } from "../../messages/indicators/messages.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Column } from "../table/columns.ts";
import { drawSection } from "../table/draw-section.ts";
import type { TableOptions } from "../table/options.ts";
import { visible } from "../visible.ts";

/** One row an indicator, to read on a terminal. */
export function drawIndicators(
  indicators: readonly Indicator[],
  words: IndicatorMessages,
  { width, paint }: Pick<TableOptions, "width" | "paint">,
): string {
  if (indicators.length === 0) return `${words.none}\n`;
  const { columns } = words;
  const shown: Column[] = [
    { head: columns.id, align: "left", weight: 2, uncut: true, brush: paint.faint },
    { head: columns.name, align: "left", weight: 4, brush: paint.accent },
    { head: columns.unit, align: "left", weight: 1 },
    { head: columns.pillar, align: "left", weight: 1 },
    { head: columns.direction, align: "left", weight: 1, uncut: true },
    { head: columns.aggregation, align: "left", weight: 1, uncut: true },
  ];
  const rows = indicators.map(({ id, name, unit, pillar, direction, aggregation }) =>
    [id, name, unit, pillar, words.directions[direction], words.aggregations[aggregation]].map(visible),
  );
  return `${drawSection(shown, rows, { width, paint })}\n`;
}
