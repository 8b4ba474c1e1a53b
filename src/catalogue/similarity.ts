import JaroWinklerDistance from "natural/lib/natural/distance/jaro-winkler_distance.js";
import { NAME_SURROUNDINGS } from "../lexicon/indicator-wordings.ts";
import type { Description } from "./described.ts";
import type { Fit } from "./fit.ts";
import type { NameIndex } from "./names.ts";

const LEAST_SCORE = 0.86;
const LEAST_WORDS = 4;
const SAME_WORD = 0.93;
const LEAST_LETTERS = 4;

/** A slip of the pen: `chuyển` and `chuyễn`, not `đến` and `đi`. */
const slipped = (word: string, other: string): boolean =>
  word.length >= LEAST_LETTERS &&
  other.length >= LEAST_LETTERS &&
  JaroWinklerDistance(word, other, { ignoreCase: false }) >= SAME_WORD;

/** The name most like the first part of the label: their words in common, slips forgiven, against all words of both. */
export function resembling({ names, weightOf }: NameIndex, description: Description): Fit | null {
  const { label, unitWords } = description;
  const own = [
    ...new Set(label.forms.filter((form, at) => label.parts[at] === 0 && !NAME_SURROUNDINGS.has(form))),
  ];
  const total = own.reduce((sum, word) => sum + weightOf(word), 0);
  if (own.length < LEAST_WORDS) return null;
  let best: Fit | null = null;
  for (const name of names) {
    if (name.words.length < LEAST_WORDS || !name.kinds.includes(description.of.kind)) continue;
    const missing = name.words.filter((word) => !own.includes(word) && !unitWords.has(word));
    if (missing.length > 1 || !description.saidFor(name)) continue;
    const extra = own.filter((word) => !name.words.includes(word) && !unitWords.has(word));
    const slips = extra.filter((word) => missing.some((other) => slipped(word, other)));
    if (extra.length - slips.length > 1 || !description.allows(name, 0)) continue;
    const lost = slips.length > 0 ? 0 : missing.reduce((sum, word) => sum + weightOf(word), 0);
    const added = extra.reduce((sum, word) => (slips.includes(word) ? sum : sum + weightOf(word)), 0);
    const score = 1 - (lost + added) / (name.weight + total);
    if (score >= LEAST_SCORE && (!best || score > best.score)) best = { name, score };
  }
  return best;
}
