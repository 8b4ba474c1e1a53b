import { sameFigure, samePeriod, tellingDigits } from "./figure.ts";
import type { Profile } from "./profile.ts";
import { agreement, sameIndex } from "./qualifiers.ts";
import type { TermWeight } from "./term-weights.ts";
import { unitFit } from "./units.ts";

const OTHER_TIME = 0.75;
const OTHER_DEADLINE = 0.85;
const RATIO_BESIDE_COUNT = 0.7;
const OTHER_RELATION = 0.85;
const FROM_HOST = 0.5;
const SAME_DIGITS = 0.25;
const TELLING_DIGITS = 3;
const SAME_INDEX = 0.6;
const FROM_NEIGHBOUR = 0.2;

/** Shared terms against all of both names, and against the shorter: a name may be written short or in full. */
function nameLikeness(left: Profile, right: Profile, weightOf: TermWeight): number {
  let [shared, ofLeft, ofRight] = [0, 0, 0];
  for (const [term, weight] of left.terms) {
    const worth = weightOf(term);
    ofLeft += worth * weight;
    const other = right.terms.get(term);
    if (other !== undefined) shared += worth * Math.min(weight, other);
  }
  for (const [term, weight] of right.terms) ofRight += weightOf(term) * weight;
  if (shared === 0) return 0;
  return shared / (ofLeft + ofRight) + shared / (2 * Math.min(ofLeft, ofRight));
}

/** By their own words and figures alone. */
function ownLikeness(left: Profile, right: Profile, weightOf: TermWeight): number {
  const [a, b] = [left.observation, right.observation];
  const qualified = agreement(left.qualifiers, right.qualifiers, a.kind) * unitFit(a.unit, b.unit);
  if (qualified === 0) return 0;
  let score = nameLikeness(left, right, weightOf);
  if (a.kind === "rank" && sameIndex(left.qualifiers, right.qualifiers)) score = Math.max(score, SAME_INDEX);
  score *= qualified;
  if (left.time !== right.time && a.kind !== "rank") score *= OTHER_TIME;
  if (a.role === "target" && !samePeriod(a, b)) score *= OTHER_DEADLINE;
  if ((a.kind === "ratio") !== (b.kind === "ratio")) score *= RATIO_BESIDE_COUNT;
  if (sameFigure(a, b) && tellingDigits(a.value) >= TELLING_DIGITS) score += SAME_DIGITS * score;
  return score;
}

function between(left: Profile | null, right: Profile | null, weightOf: TermWeight): number {
  return left && right && left.gate === right.gate ? ownLikeness(left, right, weightOf) : 0;
}

/**
 * How likely two observations of one gate are one indicator, 0 to 1: by their own words, by what they are a share or change
 * of, and by the figures beside them in their sentences.
 */
export function likeness(left: Profile, right: Profile, weightOf: TermWeight): number {
  let score = ownLikeness(left, right, weightOf);
  if (score === 0) return 0;
  if (left.host && right.host && left.observation.relation?.type === right.observation.relation?.type) {
    score = (1 - FROM_HOST) * score + FROM_HOST * between(left.host, right.host, weightOf);
  } else if ((left.host === null) !== (right.host === null)) score *= OTHER_RELATION;
  const beside = Math.max(
    between(left.previous, right.previous, weightOf),
    between(left.next, right.next, weightOf),
  );
  return Math.min(1, score + FROM_NEIGHBOUR * beside);
}
