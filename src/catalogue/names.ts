import type { Indicator } from "../model/indicator.ts";
import type { Kind } from "../model/observation.ts";
import { tokenize } from "../text/tokens.ts";
import { kindsOf } from "./gate.ts";
import { restrictionsOf } from "./restrictions.ts";
import { askedWords } from "./words.ts";

/** One way to name an indicator. */
export interface Name {
  indicator: Indicator;
  text: string;
  words: readonly string[];
  weight: number;
  kinds: readonly Kind[];
  /** What any name of the indicator restricts, read when it is first asked. */
  restrictions: () => ReadonlySet<string>;
}

/** The names of a catalogue, to be found by the rarest word of each. */
export interface NameIndex {
  names: readonly Name[];
  /** By the kind a figure must have, then by the rarest word of the name. */
  byRarest: ReadonlyMap<Kind, ReadonlyMap<string, readonly Name[]>>;
  /** How telling a word is: the fewer indicators have it, the more. */
  weightOf: (word: string) => number;
}

function namesOf(indicator: Indicator): Omit<Name, "weight">[] {
  const texts = [...new Set([indicator.name, ...indicator.synonyms])];
  const kinds = kindsOf(indicator.unit);
  let kept: ReadonlySet<string> | null = null;
  const restrictions = (): ReadonlySet<string> =>
    (kept ??= new Set(
      [...texts, indicator.unit].flatMap((text) => restrictionsOf(tokenize(text)).map(({ what }) => what)),
    ));
  return texts
    .map((text) => ({ indicator, text, words: askedWords(text), kinds, restrictions }))
    .filter(({ words }) => words.length > 0);
}

export function indexNames(indicators: readonly Indicator[]): NameIndex {
  const read = indicators.map(namesOf);
  const having = new Map<string, number>();
  for (const names of read) {
    for (const word of new Set(names.flatMap(({ words }) => words)))
      having.set(word, (having.get(word) ?? 0) + 1);
  }
  const all = indicators.length + 2;
  const unseen = Math.log(all / 4);
  const weights = new Map([...having].map(([word, count]) => [word, Math.log(all / (count + 0.5))]));
  const weightOf = (word: string): number => weights.get(word) ?? unseen;

  const names = read
    .flat()
    .map((name) => ({ ...name, weight: name.words.reduce((sum, word) => sum + weightOf(word), 0) }));
  const byRarest = new Map<Kind, Map<string, Name[]>>();
  for (const name of names) {
    const rarest = name.words.reduce((rarest, word) => (weightOf(word) > weightOf(rarest) ? word : rarest));
    for (const kind of name.kinds) {
      let byWord = byRarest.get(kind);
      if (!byWord) byRarest.set(kind, (byWord = new Map()));
      const kept = byWord.get(rarest);
      if (kept) kept.push(name);
      else byWord.set(rarest, [name]);
    }
  }
  return { names, byRarest, weightOf };
}
