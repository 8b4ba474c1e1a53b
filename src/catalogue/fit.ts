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
export function fitting({ byRarest, weightOf }: NameIndex, description: Description): Fit | null {
  const { label, unitWords } = description;
  const named = byRarest.get(description.of.kind);
  if (!named) return null;
  const words = new Set([...label.forms, ...unitWords]);
  let best: Fit | null = null;
  let most = 0;
  for (const word of words) {
    for (const name of named.get(word) ?? []) {
      if (!name.words.every((asked) => words.has(asked))) continue;
      const said = description.saidFor(name);
      if (!said) continue;
      for (const placement of placements(label, name.words, unitWords)) {
        const lastPart = label.parts[placement.last] ?? 0;
        if (!description.allows(name, lastPart)) continue;
        const left = leftover(label, placement, [said, name.words], weightOf);
        if (!left) continue;
        const score = name.weight / (name.weight + left.narrowing);
        const accounted = name.weight / (name.weight + left.narrowing + LEADING_COUNTS * left.leading);
        const rank = accounted + name.weight * WEIGHT_COUNTS + (lastPart === 0 ? OWN_PART_COUNTS : 0);
        if (score < LEAST_SCORE || rank <= most) continue;
        best = { name, score };
        most = rank;
      }
    }
  }
  return best;
}
