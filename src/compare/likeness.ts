import { sameFigure, samePeriod, tellingDigits, timesApart } from "./figure.ts";
import type { Profile } from "./profile.ts";
import { agreement, sameIndex } from "./qualifiers.ts";
import { sharedWorth } from "./term-vectors.ts";
import { unitFit } from "./units.ts";

/** Figures of one indicator are seldom a hundred times each other. */
const UNLIKELY_TIMES = 100;
const UNLIKELY = 0.5;
const OTHER_TIME = 0.75;
const OTHER_LENGTH = 0.6;
const OTHER_DEADLINE = 0.85;
const RATIO_BESIDE_COUNT = 0.7;
const OTHER_RELATION = 0.85;
const FROM_HOST = 0.5;
const SAME_DIGITS = 0.25;
const TELLING_DIGITS = 3;
const A_MONTH = 1;
const HOPELESS = 0.05;
const SAME_INDEX = 0.6;
const FROM_NEIGHBOUR = 0.2;

/** Shared terms against all of both names, and against the shorter: a name may be written short or in full. */
function nameLikeness({ terms: left }: Profile, { terms: right }: Profile): number {
  const shared = sharedWorth(left, right);
  if (shared === 0) return 0;
  return shared / (left.total + right.total) + shared / (2 * Math.min(left.total, right.total));
}

/** True where one says what the other rules out: `cấp huyện` and `cấp xã`. */
export const contradict = (left: Profile, right: Profile): boolean =>
  agreement(left.qualifiers, right.qualifiers, left.observation.kind) === 0;

/** One of the report's own time, the other of a longer or a shorter one: the month's files and those of the year so far. */
const unlikeInLength = (left: Profile, right: Profile): boolean =>
  left.extent !== right.extent &&
  left.extent !== null &&
  right.extent !== null &&
  Math.abs(left.months! - right.months!) >= A_MONTH / 2;

/** By their own words and figures alone. */
function ownLikeness(left: Profile, right: Profile): number {
  const [a, b] = [left.observation, right.observation];
  const qualified = agreement(left.qualifiers, right.qualifiers, a.kind) * unitFit(a.unit, b.unit);
  if (qualified === 0) return 0;
  let score = nameLikeness(left, right);
  if (a.kind === "rank" && sameIndex(left.qualifiers, right.qualifiers)) score = Math.max(score, SAME_INDEX);
  score *= qualified;
  if (timesApart(a, b) > UNLIKELY_TIMES) score *= UNLIKELY;
  if (left.time !== right.time && a.kind !== "rank") score *= OTHER_TIME;
  if (a.role !== "target" && unlikeInLength(left, right)) score *= OTHER_LENGTH;
  if (a.role === "target" && !samePeriod(a, b)) score *= OTHER_DEADLINE;
  if ((a.kind === "ratio") !== (b.kind === "ratio")) score *= RATIO_BESIDE_COUNT;
  if (sameFigure(a, b) && tellingDigits(a.value) >= TELLING_DIGITS) score += SAME_DIGITS * score;
  return score;
}

function between(left: Profile | null, right: Profile | null): number {
  return left && right && left.gate === right.gate ? ownLikeness(left, right) : 0;
}

/**
 * How likely two observations of one gate are one indicator, 0 to 1: by their own words, by what they are a share or change
 * of, and by the figures beside them in their sentences.
 */
export function likeness(left: Profile, right: Profile): number {
  let score = ownLikeness(left, right);
  if (score < HOPELESS) return score;
  if (left.host && right.host && left.observation.relation?.type === right.observation.relation?.type) {
    score = (1 - FROM_HOST) * score + FROM_HOST * between(left.host, right.host);
  } else if ((left.host === null) !== (right.host === null)) score *= OTHER_RELATION;
  const beside = Math.max(between(left.previous, right.previous), between(left.next, right.next));
  return Math.min(1, score + FROM_NEIGHBOUR * beside);
}
