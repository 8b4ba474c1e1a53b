import type { Messages } from "../../messages/messages.ts";
import type { ReasonWords } from "../../messages/comparison/messages.ts";
import type {
  Comparison,
  ComparisonColumn,
  ComparisonRow,
  Reason,
  Sighting,
} from "../../model/comparison.ts";
import { unitBeside, writeFigure } from "../figure.ts";
import { shortPeriod } from "../period.ts";
import { visible } from "../visible.ts";
import { periodName } from "./names.ts";

const figure = (said: Sighting): string => `${writeFigure(said)} ${visible(unitBeside(said.unit))}`.trim();
const place = (said: Sighting): string => `${visible(said.document)}:${said.span.line}`;

function words(
  a: Sighting,
  b: Sighting,
  columns: readonly [ComparisonColumn, ComparisonColumn],
  messages: Messages,
): ReasonWords {
  const period = (said: Sighting, column: ComparisonColumn): string =>
    said.period ? visible(shortPeriod(said.period, messages.periods)) : periodName(column, messages);
  return {
    before: figure(a),
    after: figure(b),
    beforePeriod: period(a, columns[0]),
    afterPeriod: period(b, columns[1]),
    beforeUnit: visible(a.unit ?? ""),
    afterUnit: visible(b.unit ?? ""),
    beforePlace: place(a),
    afterPlace: place(b),
  };
}

/** One reason in words, both figures named. */
export function reasonInWords(
  { flag, columns: [i, j] }: Reason,
  { cells }: ComparisonRow,
  columns: readonly ComparisonColumn[],
  messages: Messages,
): string {
  const [a, b] = [cells[i], i === j ? cells[i]?.others?.[0] : cells[j]];
  const { comparison } = messages;
  if (!a || !b) return comparison.flags[flag];
  const said = words(a, b, [columns[i]!, columns[j]!], messages);
  return i === j ? comparison.restatedWithin(said) : comparison.reasons[flag](said);
}

/** The comparison with each reason put into words. */
export function withReasonWords(comparison: Comparison, messages: Messages): Comparison {
  const spoken = (row: ComparisonRow): ComparisonRow => ({
    ...row,
    reasons: row.reasons.map((reason) => ({
      ...reason,
      message: reasonInWords(reason, row, comparison.columns, messages),
    })),
  });
  return { ...comparison, rows: comparison.rows.map(spoken), proposals: comparison.proposals.map(spoken) };
}
