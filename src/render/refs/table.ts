import type { Column } from "../table/columns.ts";
import { shortDate } from "../period.ts";
import { drawSection } from "../table/draw-section.ts";
import { visible } from "../visible.ts";
import { cellsOf, headsOf } from "./cells.ts";
import type { CitedDocument } from "./documents.ts";
import type { RefsOptions } from "./options.ts";

type Shape = Omit<Column, "head">;

/** One row a document, to read on a terminal. */
export function drawRefs(documents: readonly CitedDocument[], options: RefsOptions): string {
  const { messages, paint } = options;
  if (documents.length === 0) return `${messages.report.none}\n`;
  const shapes: Shape[] = [
    { align: "left", weight: 2, uncut: true, brush: paint.accent },
    { align: "left", weight: 1, uncut: true },
    { align: "left", weight: 2 },
    { align: "right", weight: 2, uncut: true },
    { align: "left", weight: 2.5 },
    { align: "right", weight: 1, uncut: true },
    { align: "left", weight: 2.5, brush: paint.faint },
  ];
  const inputs = new Set(documents.flatMap(({ citations }) => citations.map(({ source }) => source)));
  const writing = { day: shortDate, sources: inputs.size > 1 };
  const heads = headsOf(messages);
  const columns = shapes.map((shape, at): Column => ({ ...shape, head: heads[at]! }));
  const rows = documents.map((document) => cellsOf(document, writing).map(visible));
  return `${drawSection(columns, rows, options)}\n`;
}
