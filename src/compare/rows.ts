import type {
  ComparisonCell,
  ComparisonColumn,
  ComparisonRow,
  Match,
  Sighting,
} from "../model/comparison.ts";
import type { Area } from "../model/observation.ts";
import type { Strand } from "./align.ts";
import { deltaOf } from "./delta.ts";
import { sameFigure, samePeriod } from "./figure.ts";
import { reasonsOf } from "./flags/index.ts";
import type { FindIndicator } from "./indicator-facts.ts";
import type { Profile } from "./profile.ts";
import type { Statement } from "./repeats.ts";
import { standingOf } from "./standing.ts";

/** What turns strands into rows. */
export interface RowContext {
  columns: readonly ComparisonColumn[];
  columnOf: (profile: Profile) => number;
  statementOf: (profile: Profile) => Statement;
  findIndicator: FindIndicator;
  /** The name a user gave the indicator of a figure. */
  nameOf: (profile: Profile) => string | undefined;
  /** True where the best and the worst column are wanted. */
  standing: boolean;
}

const sighting = ({ observation, document }: Profile): Sighting => ({ ...observation, document });

const NATION = "VN";

const latestFirst = (a: Sighting, b: Sighting): number =>
  (b.period?.end ?? "").localeCompare(a.period?.end ?? "");

/** All one column says of an indicator: the latest figure, first mentioned, with its repeats and what contradicts it. */
function cellOf(statements: readonly Statement[]): ComparisonCell | null {
  const [first, ...more] = statements.map(({ profile }) => sighting(profile)).toSorted(latestFirst);
  if (!first) return null;
  const again = statements.flatMap((statement) => statement.repeats.map(sighting));
  const otherwise = statements.flatMap((statement) => statement.others.map(sighting));
  const sameTime = [...more.filter((said) => samePeriod(first, said)), ...otherwise];
  const repeats = [...sameTime.filter((said) => sameFigure(first, said)), ...again];
  const others = sameTime.filter((said) => !sameFigure(first, said));
  const earlier = more.filter((said) => !samePeriod(first, said));
  return {
    ...first,
    ...(repeats.length ? { repeats } : {}),
    ...(others.length ? { others } : {}),
    ...(earlier.length ? { earlier } : {}),
  };
}

const sharedArea = (cells: readonly ComparisonCell[]): Area | null =>
  cells.every(({ area }) => area?.code === cells[0]?.area?.code) ? (cells[0]?.area ?? null) : null;

/** One row: its cells, what changed from the first to the last, and what to beware of. */
export function rowOf(members: readonly Profile[], match: Match | null, context: RowContext): ComparisonRow {
  const { columns, columnOf, statementOf, findIndicator, nameOf } = context;
  const statements = columns.map((): Statement[] => []);
  for (const member of members) statements[columnOf(member)]!.push(statementOf(member));
  const cells = statements.map(cellOf);
  const filled = cells.filter((cell) => cell !== null);
  const [first, last] = [filled[0]!, filled.at(-1)!];
  const indicator = filled.find((cell) => cell.indicator !== null)?.indicator ?? null;
  const facts = indicator === null ? undefined : findIndicator(indicator);
  const named = members.map(nameOf).find((name) => name !== undefined);
  const area = sharedArea(filled);
  const reasons = reasonsOf(cells, columns, facts);
  const standing = context.standing && area?.code !== NATION ? standingOf(cells, columns, facts) : undefined;
  return {
    indicator,
    label: named ?? (facts && match?.method === "catalogue" ? facts.name : first.label),
    unit: filled.find(({ unit }) => unit !== null)?.unit ?? null,
    kind: first.kind,
    area,
    cells,
    delta: filled.length > 1 ? deltaOf(first, last, facts) : null,
    flags: [...new Set(reasons.map(({ flag }) => flag))],
    reasons,
    ...(standing ? { standing } : {}),
    match,
  };
}

/** The row of what was aligned; a figure that stands alone was matched with nothing. */
export function rowOfStrand({ members, method, score }: Strand, context: RowContext): ComparisonRow {
  const rounded = Math.round(score * 100) / 100;
  return rowOf(members, members.length > 1 ? { method, score: rounded, proposal: false } : null, context);
}
