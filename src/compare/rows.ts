import type {
  ComparisonCell,
  ComparisonColumn,
  ComparisonRow,
  Match,
  Sighting,
} from "../model/comparison.ts";
import type { Strand } from "./align.ts";
import { deltaOf } from "./delta.ts";
import { sameFigure, samePeriod } from "./figure.ts";
import { reasonsOf } from "./flags/index.ts";
import type { FindIndicator } from "./indicator-facts.ts";
import type { Profile } from "./profile.ts";
import type { Statement } from "./repeats.ts";

/** What turns strands into rows. */
export interface RowContext {
  columns: readonly ComparisonColumn[];
  columnOf: (profile: Profile) => number;
  statementOf: (profile: Profile) => Statement;
  findIndicator: FindIndicator;
}

const sighting = ({ observation, document }: Profile): Sighting => ({ ...observation, document });

/** All one column says of an indicator: the first mention, with its repeats and what contradicts it. */
function cellOf(statements: readonly Statement[]): ComparisonCell | null {
  const [first, ...more] = statements.map(({ profile }) => sighting(profile));
  if (!first) return null;
  const repeats = [
    ...more.filter((said) => sameFigure(first, said)),
    ...statements.flatMap((s) => s.repeats.map(sighting)),
  ];
  const others = [
    ...more.filter((said) => !sameFigure(first, said)),
    ...statements.flatMap((s) => s.others.map(sighting)),
  ];
  const contradicting = others.filter((said) => samePeriod(first, said));
  return {
    ...first,
    ...(repeats.length ? { repeats } : {}),
    ...(contradicting.length ? { others: contradicting } : {}),
  };
}

/** One row: its cells, what changed from the first to the last, and what to beware of. */
export function rowOf(members: readonly Profile[], match: Match | null, context: RowContext): ComparisonRow {
  const { columns, columnOf, statementOf, findIndicator } = context;
  const statements = columns.map((): Statement[] => []);
  for (const member of members) statements[columnOf(member)]!.push(statementOf(member));
  const cells = statements.map(cellOf);
  const filled = cells.filter((cell) => cell !== null);
  const [first, last] = [filled[0]!, filled.at(-1)!];
  const indicator = filled.find((cell) => cell.indicator !== null)?.indicator ?? null;
  const facts = indicator === null ? undefined : findIndicator(indicator);
  const reasons = reasonsOf(cells, columns, facts);
  return {
    indicator,
    label: facts && match?.method === "catalogue" ? facts.name : first.label,
    unit: filled.find(({ unit }) => unit !== null)?.unit ?? null,
    kind: first.kind,
    cells,
    delta: filled.length > 1 ? deltaOf(first, last, facts) : null,
    flags: [...new Set(reasons.map(({ flag }) => flag))],
    reasons,
    match,
  };
}

/** The row of what was aligned; a figure that stands alone was matched with nothing. */
export function rowOfStrand({ members, method, score }: Strand, context: RowContext): ComparisonRow {
  const rounded = Math.round(score * 100) / 100;
  return rowOf(members, members.length > 1 ? { method, score: rounded, proposal: false } : null, context);
}
