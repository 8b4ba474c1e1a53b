import type { Comparison, ComparisonRow, Sighting } from "../../model/comparison.ts";
import type { Decisions, FigureReference, Join } from "./decisions.ts";

const reference = ({ document, span, text, label }: Sighting): FigureReference => ({
  report: document,
  line: span.line,
  text,
  label,
});

const joinOf = ({ label, cells }: ComparisonRow): Join => ({
  name: label,
  figures: cells.filter((cell) => cell !== null).map(reference),
});

/** The present alignment as decisions, to be edited and given back. */
export const decisionsOf = ({ rows, proposals }: Comparison): Decisions => ({
  join: rows.filter(({ cells }) => cells.filter((cell) => cell !== null).length > 1).map(joinOf),
  part: [],
  proposed: proposals.map(joinOf),
});
