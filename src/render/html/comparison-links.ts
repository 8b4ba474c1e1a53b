import type { Sighting } from "../../model/comparison.ts";
import type { Report } from "../../model/report.ts";
import { markId, type MarkKind } from "./marks.ts";
import { cellId, type PlacedRow } from "./matrix-place.ts";
import type { ShownReport } from "./shown-report.ts";

const sightingKey = (document: string, id: string): string => `${document}\u0000${id}`;

/** Where each figure of the reports stands in the texts of the page. */
export function placesIn(reports: readonly ShownReport[]): (said: Sighting) => string | null {
  const places = new Map<string, string>();
  reports.forEach(({ report }, document) =>
    report.indicators.forEach(({ id }, at) => {
      const key = sightingKey(report.document.source, id);
      if (!places.has(key)) places.set(key, markId(document, "figure", at));
    }),
  );
  return ({ document, id }) => places.get(sightingKey(document, id)) ?? null;
}

/** Where each entry of a report stands on the data side: the first cell that shows it. */
export function targetsIn(
  cells: readonly (readonly [string, Sighting])[],
): (report: Report) => (kind: MarkKind, at: number) => string | null {
  const targets = new Map<string, string>();
  for (const [target, { document, id }] of cells) {
    const key = sightingKey(document, id);
    if (!targets.has(key)) targets.set(key, target);
  }
  return ({ document, indicators }) =>
    (kind, at) =>
      kind === "figure" ? (targets.get(sightingKey(document.source, indicators[at]!.id)) ?? null) : null;
}

/** Every figure of a row under the id of its cell; repeats and contradictions with the one they belong to. */
export const cellsOf = ({ row, id }: PlacedRow): [string, Sighting][] =>
  row.cells.flatMap((cell, at) =>
    cell
      ? [cell, ...(cell.repeats ?? []), ...(cell.others ?? [])].map((said): [string, Sighting] => [
          cellId(id, at),
          said,
        ])
      : [],
  );
