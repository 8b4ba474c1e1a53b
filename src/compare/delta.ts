import type { ComparisonCell, Delta, Trend } from "../model/comparison.ts";
import type { Observation } from "../model/observation.ts";
import { difference, rounded } from "./decimal.ts";
import type { IndicatorFacts } from "./indicator-facts.ts";

const PERCENT_DECIMALS = 2;

const trendOf = (change: number): Trend => (change > 0 ? "up" : change < 0 ? "down" : "flat");

function betterOf(
  trend: Trend,
  { kind, role }: Observation,
  facts: IndicatorFacts | undefined,
): boolean | null {
  const direction = facts?.direction ?? (kind === "rank" && role !== "change" ? "lower" : "none");
  if (trend === "flat" || direction === "none") return null;
  return (trend === "up") === (direction === "higher");
}

const isExact = ({ bound, upper }: Observation): boolean => bound === "exact" && upper === null;

/** The share that `27/27` states, in percent. */
const shareOf = ({ value, denominator }: Observation): number | null =>
  denominator ? (value / denominator) * 100 : null;

function sharePoints(from: Observation, to: Observation): number | null {
  const [before, after] = [shareOf(from), shareOf(to)];
  return before === null || after === null ? null : rounded(after - before, PERCENT_DECIMALS);
}

const percentOf = (change: number, base: number): number | null =>
  base === 0 ? null : rounded((change / Math.abs(base)) * 100, PERCENT_DECIMALS);

const CURRENCIES_DIFFER = ({ kind, unit }: Observation, other: Observation): boolean =>
  (kind === "money" || kind === "measure") && unit !== other.unit;

/** What changed from one figure to another; null where their units cannot be subtracted. */
export function deltaOf(from: ComparisonCell, to: ComparisonCell, facts?: IndicatorFacts): Delta | null {
  if (CURRENCIES_DIFFER(from, to)) return null;
  const change = difference(from.value, to.value);
  const trend = trendOf(change);
  const shared = { trend, better: betterOf(trend, to, facts), exact: isExact(from) && isExact(to) };
  switch (to.kind) {
    case "percent":
      return { absolute: null, relative: null, points: change, ...shared };
    case "rank":
    case "multiple":
      return { absolute: change, relative: null, points: null, ...shared };
    case "ratio":
      return { absolute: change, relative: null, points: sharePoints(from, to), ...shared };
    default:
      return { absolute: change, relative: percentOf(change, from.value), points: null, ...shared };
  }
}
