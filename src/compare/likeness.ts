import { sameFigure, tellingDigits } from "./figure.ts";
import type { Profile } from "./profile.ts";
import { agreement } from "./qualifiers.ts";
import type { TermWeight } from "./term-weights.ts";
import { unitFit } from "./units.ts";

const OTHER_TIME = 0.75;
const RATIO_BESIDE_COUNT = 0.7;
const OTHER_RELATION = 0.85;
const FROM_HOST = 0.5;
const SAME_DIGITS = 0.25;
const TELLING_DIGITS = 3;

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

/** How likely two observations of one gate are one indicator, 0 to 1, by their words. */
export function likeness(left: Profile, right: Profile, weightOf: TermWeight): number {
  const [a, b] = [left.observation, right.observation];
  let score = nameLikeness(left, right, weightOf);
  score *= agreement(left.qualifiers, right.qualifiers, a.kind) * unitFit(a.unit, b.unit);
  if (left.time !== right.time) score *= OTHER_TIME;
  if ((a.kind === "ratio") !== (b.kind === "ratio")) score *= RATIO_BESIDE_COUNT;
  if (sameFigure(a, b) && tellingDigits(a.value) >= TELLING_DIGITS) score += SAME_DIGITS * score;
  if (left.host && right.host && a.relation?.type === b.relation?.type) {
    const host = left.host.gate === right.host.gate ? likeness(left.host, right.host, weightOf) : 0;
    score = (1 - FROM_HOST) * score + FROM_HOST * host;
  } else if ((left.host === null) !== (right.host === null)) score *= OTHER_RELATION;
  return Math.min(1, score);
}
