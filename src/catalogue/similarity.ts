import JaroWinklerDistance from "natural/lib/natural/distance/jaro-winkler_distance.js";
import { NAME_SURROUNDINGS } from "../lexicon/indicator-wordings.ts";
import type { Description } from "./described.ts";
import type { Fit } from "./fit.ts";
import type { Name, NameIndex } from "./names.ts";

const LEAST_SCORE = 0.86;
const LEAST_WORDS = 4;
const SAME_WORD = 0.93;
const LEAST_LETTERS = 4;
const MOST_EXTRA = 2;
/** A word that only one of the two has must be one that many indicators have. */
const MOST_WEIGHT_LOST = 2.5;

/** A slip of the pen: `chuyển` and `chuyễn`, not `đến` and `đi`. */
const slipped = (word: string, other: string): boolean =>
  word.length >= LEAST_LETTERS &&
  other.length >= LEAST_LETTERS &&
  JaroWinklerDistance(word, other, { ignoreCase: false }) >= SAME_WORD;

/** The name most like the first part of the label: their words in common, slips forgiven, against all words of both. */
export function resembling(index: NameIndex, description: Description): Fit | null {
  const { label, unitWords, of } = description;
  const { weightOf } = index;
  const own = new Set(label.forms.filter((_, at) => label.parts[at] === 0));
  if (own.size < LEAST_WORDS) return null;
  const telling = [...own].filter((word) => !NAME_SURROUNDINGS.has(word));
  const total = telling.reduce((sum, word) => sum + weightOf(word), 0);
  let best: Fit | null = null;
  for (const name of index.nearlySaidBy(own, unitWords, of.kind)) {
    if (name.words.length < LEAST_WORDS || telling.length > name.words.length + MOST_EXTRA) continue;
    const lost = difference(name, own, telling, unitWords, weightOf);
    if (lost === null) continue;
    const score = 1 - lost / (name.weight + total);
    if (score < LEAST_SCORE || (best && score <= best.score)) continue;
    if (description.saidFor(name) && description.allows(name, 0)) best = { name, score };
  }
  return best;
}

/** Weight of the words that only one of the two has; null where the label has more than one of its own. */
function difference(
  { words }: Name,
  own: ReadonlySet<string>,
  telling: readonly string[],
  unitWords: ReadonlySet<string>,
  weightOf: (word: string) => number,
): number | null {
  const missing = words.filter((word) => !own.has(word) && !unitWords.has(word));
  const extra = telling.filter((word) => !words.includes(word) && !unitWords.has(word));
  const slip = extra.find((word) => missing.some((other) => slipped(word, other)));
  if (extra.length - (slip === undefined ? 0 : 1) > 1) return null;
  const unlike = [...(slip === undefined ? missing : []), ...extra.filter((word) => word !== slip)];
  if (unlike.some((word) => weightOf(word) > MOST_WEIGHT_LOST)) return null;
  return unlike.reduce((sum, word) => sum + weightOf(word), 0);
}
