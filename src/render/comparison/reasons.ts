import type { Messages } from "../../messages/messages.ts";
import type { ReasonWords } from "../../messages/comparison/messages.ts";
import type {
  Comparison,
  ComparisonColumn,
  ComparisonRow,
  Flag,
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

/** Told once for all rows, where it is no fault of any one of them. */
const TOLD_ONCE: ReadonlySet<Flag> = new Set<Flag>(["period-length"]);

/** Reasons to stand under a row. */
export const reasonsUnder = ({ reasons }: ComparisonRow): Reason[] =>
  reasons.filter(({ flag }) => !TOLD_ONCE.has(flag));

/** Reasons that many rows share, each once with how many it is about. */
export function sharedReasons(
  rows: readonly ComparisonRow[],
  columns: readonly ComparisonColumn[],
  messages: Messages,
): string[] {
  const about = new Map<string, number>();
  const periodOf = (row: ComparisonRow, at: number): string => {
    const period = row.cells[at]?.period;
    return period ? visible(shortPeriod(period, messages.periods)) : periodName(columns[at]!, messages);
  };
  for (const row of rows) {
    for (const { flag, columns: pair } of row.reasons) {
      if (!TOLD_ONCE.has(flag)) continue;
      const said = messages.comparison.unlikePeriods(periodOf(row, pair[0]), periodOf(row, pair[1]));
      about.set(said, (about.get(said) ?? 0) + 1);
    }
  }
  return [...about].map(([said, count]) => messages.comparison.aboutRows(said, count));
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
