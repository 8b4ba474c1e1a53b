import type { Description } from "./described.ts";
import type { Name, NameIndex } from "./names.ts";
import { leftover, placements } from "./placement.ts";

/** A name found in a label, and how much of the label it accounts for. */
export interface Fit {
  name: Name;
  score: number;
}

const LEAST_SCORE = 0.75;
const LEADING_COUNTS = 0.15;
/** Of two names that account for as much, the one that says more. */
const WEIGHT_COUNTS = 0.001;
/** What is measured is said first: `văn bản đi` of `văn bản đi, văn bản đi và đến`. */
const OWN_PART_COUNTS = 0.01;

/** The name of which all words stand in the label or unit, near each other, with least left over. */
export function fitting(index: NameIndex, description: Description): Fit | null {
  const { label, of, unitWords } = description;
  let best: Fit | null = null;
  let most = 0;
  for (const name of index.saidBy(label.forms, unitWords, of.kind)) {
    const said = description.saidFor(name);
    if (!said) continue;
    for (const placement of placements(label, name.words, unitWords)) {
      const lastPart = label.parts[placement.last] ?? 0;
      if (!description.allows(name, lastPart)) continue;
      const left = leftover(label, placement, [said, name.words], index.weightOf);
      if (!left) continue;
      const score = name.weight / (name.weight + left.narrowing);
      const accounted = name.weight / (name.weight + left.narrowing + LEADING_COUNTS * left.leading);
      const rank = accounted + name.weight * WEIGHT_COUNTS + (lastPart === 0 ? OWN_PART_COUNTS : 0);
      if (score < LEAST_SCORE || rank <= most) continue;
      best = { name, score };
      most = rank;
    }
  }
  return best;
}
