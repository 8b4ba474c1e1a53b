import { respellings } from "./spelling.ts";

/** Terms of a name with their weights before it is known how telling they are. */
export type WeightedTerms = ReadonlyMap<string, number>;

/** Terms by number, in rising order, each with what it is worth. */
export interface TermVector {
  ids: Int32Array;
  worths: Float64Array;
  /** Sum of the worths. */
  total: number;
}

/** How many names hold each term. */
function usesOf(names: readonly WeightedTerms[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const name of names) for (const term of name.keys()) uses.set(term, (uses.get(term) ?? 0) + 1);
  return uses;
}

function respelled(name: WeightedTerms, spelled: ReadonlyMap<string, string>): WeightedTerms {
  if (spelled.size === 0) return name;
  const terms = new Map<string, number>();
  for (const [term, weight] of name) {
    const usual = term
      .split(" ")
      .map((word) => spelled.get(word) ?? word)
      .join(" ");
    terms.set(usual, Math.max(terms.get(usual) ?? 0, weight));
  }
  return terms;
}

/**
 * Names as vectors, each term worth the more the fewer names hold it (tf-idf). natural's own TfIdf walks all documents for
 * every term it is asked for, which would not stay linear.
 */
export function termVectors(names: readonly WeightedTerms[]): TermVector[] {
  const spelled = respellings(usesOf(names));
  const known = names.map((name) => respelled(name, spelled));
  const uses = usesOf(known);
  const number = new Map([...uses.keys()].map((term, at) => [term, at]));
  const all = names.length + 1;
  return known.map((name) => {
    const terms = [...name].map(([term, weight]) => ({
      id: number.get(term)!,
      worth: weight * Math.log(1 + all / (uses.get(term)! + 0.5)),
    }));
    terms.sort((a, b) => a.id - b.id);
    return {
      ids: Int32Array.from(terms, ({ id }) => id),
      worths: Float64Array.from(terms, ({ worth }) => worth),
      total: terms.reduce((sum, { worth }) => sum + worth, 0),
    };
  });
}

/** What two names share: of each common term the lesser worth. */
export function sharedWorth(left: TermVector, right: TermVector): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < left.ids.length && j < right.ids.length) {
    const [a, b] = [left.ids[i]!, right.ids[j]!];
    if (a === b) shared += Math.min(left.worths[i]!, right.worths[j]!);
    if (a <= b) i++;
    if (b <= a) j++;
  }
  return shared;
}
