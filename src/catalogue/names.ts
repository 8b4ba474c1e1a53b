import type { Indicator } from "../model/indicator.ts";
import type { Kind } from "../model/observation.ts";
import { kindsOf } from "./gate.ts";
import { restrictionsOf } from "./restrictions.ts";
import { askedWords } from "./words.ts";

/** One way to name an indicator. */
export interface Name {
  indicator: Indicator;
  text: string;
  words: readonly string[];
  weight: number;
}

/** What is known of an indicator beside its names. */
export interface Facts {
  kinds: readonly Kind[];
  /** Everything that one of its names or its unit restricts. */
  restrictions: ReadonlySet<string>;
  order: number;
}

/** The names of a catalogue, to be found by the rarest word of each. */
export interface NameIndex {
  byRarest: ReadonlyMap<string, readonly Name[]>;
  byWord: ReadonlyMap<string, readonly Name[]>;
  facts: ReadonlyMap<Indicator, Facts>;
  /** How telling a word is: the fewer names have it, the more. */
  weightOf: (word: string) => number;
}

const allNames = (indicator: Indicator): string[] => [...new Set([indicator.name, ...indicator.synonyms])];

function put<V>(map: Map<string, V[]>, key: string, value: V): void {
  const kept = map.get(key);
  if (kept) kept.push(value);
  else map.set(key, [value]);
}

export function indexNames(indicators: readonly Indicator[]): NameIndex {
  const having = new Map<string, number>();
  const read = indicators.flatMap((indicator) =>
    allNames(indicator).map((text) => ({ indicator, text, words: askedWords(text) })),
  );
  for (const { indicator } of read) having.set(indicator.id, 0);
  having.clear();
  for (const indicator of indicators) {
    const words = new Set(read.filter((name) => name.indicator === indicator).flatMap(({ words }) => words));
    for (const word of words) having.set(word, (having.get(word) ?? 0) + 1);
  }
  const unseen = Math.log(indicators.length + 1) / 2;
  const weights = new Map(
    [...having].map(([word, count]) => [word, Math.log((indicators.length + 2) / (count + 0.5))]),
  );
  const weightOf = (word: string): number => weights.get(word) ?? unseen;

  const byRarest = new Map<string, Name[]>();
  const byWord = new Map<string, Name[]>();
  for (const { indicator, text, words } of read) {
    if (words.length === 0) continue;
    const name = { indicator, text, words, weight: words.reduce((sum, word) => sum + weightOf(word), 0) };
    put(
      byRarest,
      words.reduce((rarest, word) => (weightOf(word) > weightOf(rarest) ? word : rarest)),
      name,
    );
    for (const word of words) put(byWord, word, name);
  }
  const facts = new Map(
    indicators.map((indicator, order): [Indicator, Facts] => [
      indicator,
      {
        kinds: kindsOf(indicator.unit),
        restrictions: restrictionsOf([...allNames(indicator), indicator.unit].join(" | ")),
        order,
      },
    ]),
  );
  return { byRarest, byWord, facts, weightOf };
}
