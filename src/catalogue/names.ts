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

/** True where all but so many of the words are said. */
function saysBut(most: number, asked: readonly number[], said: Uint8Array): boolean {
  let lacking = 0;
  for (let i = 0; i < asked.length; i++) if (said[asked[i]!] === 0 && ++lacking > most) return false;
  return true;
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

  /** Marks the words in `said`; gives the places of those it did not have yet. */
  #note(words: Iterable<string>, said: Uint8Array): number[] {
    const places: number[] = [];
    for (const word of words) {
      const place = this.#places.get(word);
      if (place === undefined || said[place] === 1) continue;
      said[place] = 1;
      places.push(place);
    }
    return places;
  }

  #collect(from: readonly number[], most: number, said: Uint8Array, kind: Kind, names: Name[]): void {
    for (const at of from) {
      const { indicator, words } = this.#table.names[at]!;
      if (saysBut(most, words, said) && this.#table.bearers[indicator]!.kinds.includes(kind))
        names.push(this.#name(at));
    }
  }

  /** Names for figures of a kind that ask for no word but those of a label and its unit. */
  saidBy(label: Iterable<string>, unit: Iterable<string>, kind: Kind): Name[] {
    const said = new Uint8Array(this.#table.words.length);
    const names: Name[] = [];
    const places = [...this.#note(label, said), ...this.#note(unit, said)];
    for (const place of places) this.#collect(this.#table.byRarest[place]!, 0, said, kind, names);
    return names;
  }

  /** Names for figures of a kind that ask for one other word at most, and share with the label one of their two rarest. */
  nearlySaidBy(label: Iterable<string>, unit: Iterable<string>, kind: Kind): Name[] {
    const said = new Uint8Array(this.#table.words.length);
    const names: Name[] = [];
    const places = this.#note(label, said);
    this.#note(unit, said);
    for (const place of places) {
      this.#collect(this.#table.byRarest[place]!, 1, said, kind, names);
      this.#collect(this.#table.bySecond[place]!, 1, said, kind, names);
    }
    return names;
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
