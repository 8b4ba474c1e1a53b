import type { Indicator } from "../model/indicator.ts";
import type { Kind } from "../model/observation.ts";
import { tokenize } from "../text/tokens.ts";
import { kindsOf } from "./gate.ts";
import { restrictionsOf } from "./restrictions.ts";
import { askedWordsOfAll } from "./words.ts";

/** What is said of every name of one indicator. */
interface Bearer {
  /** Kinds a figure of it may have. */
  kinds: readonly Kind[];
  /** What any of its names restricts. */
  restrictions: readonly string[];
}

/** One way to name an indicator, everything by its place: the indicator, the text among its names, the words in the table. */
interface TableName {
  indicator: number;
  text: number;
  words: readonly number[];
}

/** All names of a catalogue, cut and counted: plain data, which a build can keep. */
export interface NameTable {
  /** Every word that some name asks for. */
  words: readonly string[];
  /** How telling each word is: the fewer indicators have it, the more. */
  weights: readonly number[];
  /** The weight of any other word. */
  unseen: number;
  bearers: readonly Bearer[];
  names: readonly TableName[];
  /** By word, the names of which it is the rarest. */
  byRarest: readonly (readonly number[])[];
  /** By word, the names of which it is the second rarest: where the rarest is misspelt they are found here. */
  bySecond: readonly (readonly number[])[];
}

/** All that an indicator is called, each once. */
export const textsOf = (indicator: Indicator): string[] => [
  ...new Set([indicator.name, ...indicator.synonyms]),
];

const bearerOf = (indicator: Indicator): Bearer => ({
  kinds: kindsOf(indicator.unit),
  restrictions: [
    ...new Set(
      [...textsOf(indicator), indicator.unit].flatMap((text) =>
        restrictionsOf(tokenize(text), true).map(({ what }) => what),
      ),
    ),
  ],
});

/** Numbers for words, given as they are met. */
class Vocabulary {
  readonly words: string[] = [];
  readonly #places = new Map<string, number>();

  placeOf(word: string): number {
    const known = this.#places.get(word);
    if (known !== undefined) return known;
    this.#places.set(word, this.words.length);
    return this.words.push(word) - 1;
  }
}

function namesOf(indicators: readonly Indicator[], vocabulary: Vocabulary): TableName[] {
  const texts = indicators.map(textsOf);
  const asked = askedWordsOfAll(texts.flat()).map((words) => words.map((word) => vocabulary.placeOf(word)));
  return texts
    .flatMap((own, indicator) => own.map((_, text) => ({ indicator, text })))
    .map((name, at) => ({ ...name, words: asked[at]! }))
    .filter(({ words }) => words.length > 0);
}

/** How many indicators have each word. */
function counted(names: readonly TableName[], words: number): number[] {
  const having = Array.from({ length: words }, () => new Set<number>());
  for (const { indicator, words } of names) for (const word of words) having[word]!.add(indicator);
  return having.map(({ size }) => size);
}

/** Cuts all names of a catalogue into the words they ask for. */
export function tableOf(indicators: readonly Indicator[]): NameTable {
  const vocabulary = new Vocabulary();
  const names = namesOf(indicators, vocabulary);
  const { words } = vocabulary;
  const all = indicators.length + 2;
  const weights = counted(names, words.length).map((count) => Math.log(all / (count + 0.5)));
  const byRarest: number[][] = words.map(() => []);
  const bySecond: number[][] = words.map(() => []);
  for (const [at, name] of names.entries()) {
    const [rarest, second] = name.words.toSorted((a, b) => weights[b]! - weights[a]!);
    byRarest[rarest!]!.push(at);
    if (second !== undefined) bySecond[second]!.push(at);
  }
  return {
    words,
    weights,
    unseen: Math.log(all / 4),
    bearers: indicators.map(bearerOf),
    names,
    byRarest,
    bySecond,
  };
}
