import type { Indicator } from "../model/indicator.ts";
import type { Kind } from "../model/observation.ts";
import { type NameTable, textsOf } from "./name-table.ts";

/** One way to name an indicator. */
export interface Name {
  indicator: Indicator;
  text: string;
  words: readonly string[];
  weight: number;
  kinds: readonly Kind[];
  /** What any name of the indicator restricts. */
  restrictions: ReadonlySet<string>;
}

/** Words that a text says, as a table of names knows them: their places, and by place whether the text says it. */
interface Said {
  places: readonly number[];
  has: Uint8Array;
}

/** The names of a catalogue, each made ready when it is first met. */
export class NameIndex {
  readonly #indicators: readonly Indicator[];
  readonly #table: NameTable;
  readonly #places: ReadonlyMap<string, number>;
  readonly #names: (Name | undefined)[] = [];
  readonly #restrictions: (ReadonlySet<string> | undefined)[] = [];

  constructor(indicators: readonly Indicator[], table: NameTable) {
    this.#indicators = indicators;
    this.#table = table;
    this.#places = new Map(table.words.map((word, place) => [word, place]));
  }

  /** How telling a word is: the fewer indicators have it, the more. */
  readonly weightOf = (word: string): number => {
    const place = this.#places.get(word);
    return place === undefined ? this.#table.unseen : this.#table.weights[place]!;
  };

  #saidBy(words: Iterable<string>): Said {
    const has = new Uint8Array(this.#table.words.length);
    const places: number[] = [];
    for (const word of words) {
      const place = this.#places.get(word);
      if (place === undefined || has[place] === 1) continue;
      has[place] = 1;
      places.push(place);
    }
    return { places, has };
  }

  /** Names for figures of a kind that ask for no word but these. */
  *saidBy(words: Iterable<string>, kind: Kind): Generator<Name> {
    const { bearers, byRarest, names } = this.#table;
    const { places, has } = this.#saidBy(words);
    for (const place of places) {
      for (const at of byRarest[place]!) {
        const { indicator, words: asked } = names[at]!;
        if (asked.every((word) => has[word] === 1) && bearers[indicator]!.kinds.includes(kind))
          yield this.#name(at);
      }
    }
  }

  /** Names for figures of a kind of which one of these words is the rarest or next to it. */
  *sharing(words: Iterable<string>, kind: Kind): Generator<Name> {
    const { bearers, byRarest, bySecond, names } = this.#table;
    for (const place of this.#saidBy(words).places) {
      for (const list of [byRarest[place]!, bySecond[place]!])
        for (const at of list) if (bearers[names[at]!.indicator]!.kinds.includes(kind)) yield this.#name(at);
    }
  }

  #name(at: number): Name {
    return (this.#names[at] ??= this.#read(at));
  }

  #read(at: number): Name {
    const { bearers, names, weights, words } = this.#table;
    const { indicator, text, words: places } = names[at]!;
    const { kinds, restrictions } = bearers[indicator]!;
    let weight = 0;
    for (const place of places) weight += weights[place]!;
    return {
      indicator: this.#indicators[indicator]!,
      text: textsOf(this.#indicators[indicator]!)[text]!,
      words: places.map((place) => words[place]!),
      weight,
      kinds,
      restrictions: (this.#restrictions[indicator] ??= new Set(restrictions)),
    };
  }
}
