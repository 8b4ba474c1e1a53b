import { NAME_ENDERS, NAME_SURROUNDINGS } from "../lexicon/indicator-wordings.ts";
import type { NameWords } from "./words.ts";

/** Where the words of a name stand in a label; -1 where the unit alone says them. */
export interface Placement {
  taken: readonly number[];
  first: number;
  last: number;
}

const NOWHERE: Placement = { taken: [], first: -1, last: -1 };
const LEAST_NEIGHBOURS = 0.5;

/** The occurrence nearest to `to`: order within the label does not matter. */
function nearest(forms: readonly string[], word: string, to: number): number {
  for (let step = 0; step < forms.length; step++) {
    if (forms[to + step] === word) return to + step;
    if (forms[to - step] === word) return to - step;
  }
  return -1;
}

/** The words of a name near each other: half of those that are neighbours in the name must be so in the label. */
function placeAround(forms: readonly string[], words: readonly string[], anchor: number): Placement | null {
  const taken = [anchor];
  let before = anchor;
  let first = anchor;
  let last = anchor;
  let neighbours = 0;
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!;
    const next = forms[before + 1] === word ? before + 1 : nearest(forms, word, before);
    if (next < 0) return null;
    if (next === before + 1) neighbours++;
    taken.push(next);
    before = next;
    first = Math.min(first, next);
    last = Math.max(last, next);
  }
  return words.length === 1 || neighbours / (words.length - 1) >= LEAST_NEIGHBOURS
    ? { taken, first, last }
    : null;
}

/** Every way to place a name in a label; words that the unit says need not stand in it. */
export function placements(
  label: NameWords,
  words: readonly string[],
  unit: ReadonlySet<string>,
): Placement[] {
  const asked = words.filter((word) => !unit.has(word) || label.forms.includes(word));
  if (asked.length === 0) return [NOWHERE];
  const found: Placement[] = [];
  for (let at = label.forms.indexOf(asked[0]!); at >= 0; at = label.forms.indexOf(asked[0]!, at + 1)) {
    const placed = placeAround(label.forms, asked, at);
    if (placed) found.push(placed);
  }
  return found;
}

/** What a placed name leaves of a label: weight of words that narrow it and of those that lead up to it. */
export interface Leftover {
  narrowing: number;
  leading: number;
}

/**
 * `hàng dệt may` narrows `kim ngạch xuất khẩu hàng dệt may`, `toàn tỉnh` nothing. Before the name, in the first part, words
 * only lead up to it. Null where the first part says something of its own and the name stands wholly behind it.
 */
export function leftover(
  label: NameWords,
  { taken, first, last }: Placement,
  [said, asked]: readonly [ReadonlySet<string>, readonly string[]],
  weightOf: (word: string) => number,
): Leftover | null {
  let narrowing = 0;
  let leading = 0;
  const firstPart = first < 0 ? 0 : label.parts[first]!;
  const lastPart = last < 0 ? 0 : label.parts[last]!;
  for (let at = 0; at < label.forms.length && label.parts[at]! <= lastPart; at++) {
    const form = label.forms[at]!;
    if (last >= 0 && at > last && NAME_ENDERS.has(form)) break;
    if (taken.includes(at) || NAME_SURROUNDINGS.has(form) || said.has(form) || asked.includes(form)) continue;
    if (firstPart > 0 && label.parts[at] === 0) return null;
    if (at < first && firstPart === 0) leading += weightOf(form);
    else narrowing += weightOf(form);
  }
  return { narrowing, leading };
}
