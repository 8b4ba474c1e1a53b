import type { Indicator } from "../model/indicator.ts";
import type { Kind } from "../model/observation.ts";
import { tokenize } from "../text/tokens.ts";
import { kindsOf } from "./gate.ts";
import { restrictionsOf } from "./restrictions.ts";
import { askedWordsOfAll } from "./words.ts";

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

type Unweighed = Omit<Name, "weight">;

const textsOf = (indicator: Indicator): string[] => [...new Set([indicator.name, ...indicator.synonyms])];

function namesOf(indicator: Indicator, texts: readonly string[], asked: readonly string[][]): Unweighed[] {
  const kinds = kindsOf(indicator.unit);
  let kept: ReadonlySet<string> | null = null;
  const restrictions = (): ReadonlySet<string> =>
    (kept ??= new Set(
      [...texts, indicator.unit].flatMap((text) => restrictionsOf(tokenize(text)).map(({ what }) => what)),
    ));
  return texts.flatMap((text, at) => {
    const words = asked[at]!;
    return words.length > 0 ? [{ indicator, text, words, kinds, restrictions }] : [];
  });
}

function readNames(indicators: readonly Indicator[]): Unweighed[][] {
  const texts = indicators.map(textsOf);
  const asked = askedWordsOfAll(texts.flat());
  let from = 0;
  return indicators.map((indicator, at) => {
    const own = texts[at]!;
    const names = namesOf(indicator, own, asked.slice(from, from + own.length));
    from += own.length;
    return names;
  });
}

type ByKindAndWord = Map<Kind, Map<string, Name[]>>;

function put(index: ByKindAndWord, name: Name, word: string): void {
  for (const kind of name.kinds) {
    let byWord = index.get(kind);
    if (!byWord) index.set(kind, (byWord = new Map()));
    const names = byWord.get(word);
    if (names) names.push(name);
    else byWord.set(word, [name]);
  }
}

export function indexNames(indicators: readonly Indicator[]): NameIndex {
  const read = readNames(indicators);
  const having = new Map<string, number>();
  for (const names of read) {
    for (const word of new Set(names.flatMap(({ words }) => words)))
      having.set(word, (having.get(word) ?? 0) + 1);
  }
  const all = indicators.length + 2;
  const unseen = Math.log(all / 4);
  const weights = new Map([...having].map(([word, count]) => [word, Math.log(all / (count + 0.5))]));
  const weightOf = (word: string): number => weights.get(word) ?? unseen;

  const byRarest: ByKindAndWord = new Map();
  const bySecond: ByKindAndWord = new Map();
  for (const unweighed of read.flat()) {
    let weight = 0;
    for (const word of unweighed.words) weight += weightOf(word);
    const name: Name = { ...unweighed, weight };
    const [rarest, second] = twoRarest(name.words, weightOf);
    put(byRarest, name, rarest);
    if (second !== null) put(bySecond, name, second);
  }
  return { byRarest, bySecond, weightOf };
}

function twoRarest(words: readonly string[], weightOf: (word: string) => number): [string, string | null] {
  let rarest = words[0]!;
  let second: string | null = null;
  for (const word of words.slice(1)) {
    if (weightOf(word) > weightOf(rarest)) [rarest, second] = [word, rarest];
    else if (second === null || weightOf(word) > weightOf(second)) second = word;
  }
  return [rarest, second];
}
