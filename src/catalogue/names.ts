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

type NamesByWord = ReadonlyMap<string, readonly Name[]>;

/** The names of a catalogue, by the kind a figure must have and then by a word. */
export interface NameIndex {
  /** Every name under its rarest word. */
  byRarest: ReadonlyMap<Kind, NamesByWord>;
  /** Every name under its second rarest word: where the rarest is misspelt it is found here. */
  bySecond: ReadonlyMap<Kind, NamesByWord>;
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

  const byRarest = new Map<Kind, Map<string, Name[]>>();
  const bySecond: typeof byRarest = new Map();
  for (const draft of read.flat()) {
    const name: Name = { ...draft, weight: draft.words.reduce((sum, word) => sum + weightOf(word), 0) };
    const [rarest, second] = name.words.toSorted((a, b) => weightOf(b) - weightOf(a));
    for (const kind of name.kinds) {
      put(byRarest, kind, rarest!, name);
      if (second !== undefined) put(bySecond, kind, second, name);
    }
  }
  return { byRarest, bySecond, weightOf };
}

function put(index: Map<Kind, Map<string, Name[]>>, kind: Kind, word: string, name: Name): void {
  let byWord = index.get(kind);
  if (!byWord) index.set(kind, (byWord = new Map()));
  const names = byWord.get(word);
  if (names) names.push(name);
  else byWord.set(word, [name]);
}
