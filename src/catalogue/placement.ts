import { NAME_ENDERS, NAME_SURROUNDINGS } from "../lexicon/indicator-wordings.ts";
import type { NameWords } from "./words.ts";

/** Where the words of a name stand in a label. */
export interface Placement {
  taken: ReadonlySet<number>;
  first: number;
  last: number;
}

const LEAST_NEIGHBOURS = 0.5;

/** The occurrence nearest to `to`; order within the label does not matter. */
function nearest(forms: readonly string[], word: string, to: number): number {
  for (let step = 0; step < forms.length; step++) {
    if (forms[to + step] === word) return to + step;
    if (forms[to - step] === word) return to - step;
  }
  return -1;
}

/** Finds all words of a name near each other: half of those that are neighbours in the name must be so in the label. */
function placeAround(label: NameWords, words: readonly string[], anchor: number): Placement | null {
  const { forms } = label;
  const taken = new Set<number>();
  let before = anchor;
  let neighbours = 0;
  let [first, last] = [forms.length, -1];
  for (const [i, word] of words.entries()) {
    const next =
      i > 0 && forms[before + 1] === word ? before + 1 : nearest(forms, word, i === 0 ? anchor : before);
    if (next < 0) return null;
    if (i > 0 && next === before + 1) neighbours++;
    taken.add(next);
    before = next;
    first = Math.min(first, next);
    last = Math.max(last, next);
  }
  return words.length === 1 || neighbours / (words.length - 1) >= LEAST_NEIGHBOURS
    ? { taken, first, last }
    : null;
}

/** The tightest placement of a name in a label, tried from each place of its first word. */
export function place(label: NameWords, words: readonly string[]): Placement | null {
  let best: Placement | null = null;
  for (let at = 0; at < label.forms.length; at++) {
    if (label.forms[at] !== words[0]) continue;
    const found = placeAround(label, words, at);
    if (found && (!best || found.last - found.first < best.last - best.first)) best = found;
  }
  return best;
}

/** What of a label a placed name leaves unsaid, by weight: words that narrow it, and words that only lead up to it. */
export function leftover(
  label: NameWords,
  { taken, first, last }: Placement,
  said: ReadonlySet<string>,
  weightOf: (word: string) => number,
): { narrowing: number; leading: number } {
  let [narrowing, leading] = [0, 0];
  const own = label.parts[first];
  const end = label.parts[last];
  for (let at = 0; at < label.forms.length; at++) {
    const form = label.forms[at]!;
    const part = label.parts[at]!;
    if (part > end!) break;
    if (at > last && NAME_ENDERS.has(form)) break;
    if (taken.has(at) || said.has(form) || NAME_SURROUNDINGS.has(form)) continue;
    if (at < first && part === own) leading += weightOf(form);
    else narrowing += weightOf(form);
  }
  return { narrowing, leading };
}
