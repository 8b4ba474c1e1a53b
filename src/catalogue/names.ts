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

/** The names of a catalogue, each made ready when it is first met. */
export class NameIndex {
  readonly #indicators: readonly Indicator[];
  readonly #table: NameTable;
  readonly #places: ReadonlyMap<string, number>;
  /** By word, the turn in which it was said last. */
  readonly #said: Uint32Array;
  #turn = 0;
  readonly #names: (Name | undefined)[] = [];
  readonly #restrictions: (ReadonlySet<string> | undefined)[] = [];

  constructor(indicators: readonly Indicator[], table: NameTable) {
    this.#indicators = indicators;
    this.#table = table;
    this.#said = new Uint32Array(table.words.length);
    this.#places = new Map(table.words.map((word, place) => [word, place]));
  }

  /** How telling a word is: the fewer indicators have it, the more. */
  readonly weightOf = (word: string): number => {
    const place = this.#places.get(word);
    return place === undefined ? this.#table.unseen : this.#table.weights[place]!;
  };

  /** Begins with no word said. */
  #forget(): void {
    this.#turn++;
  }

  /** Marks the words as said; puts the places of those that were not yet into `places`. */
  #note(words: Iterable<string>, places: number[]): void {
    for (const word of words) {
      const place = this.#places.get(word);
      if (place === undefined || this.#said[place] === this.#turn) continue;
      this.#said[place] = this.#turn;
      places.push(place);
    }
  }

  /** True where all but so many of the words are said. */
  #saysBut(most: number, asked: readonly number[]): boolean {
    let lacking = 0;
    for (let i = 0; i < asked.length; i++)
      if (this.#said[asked[i]!] !== this.#turn && ++lacking > most) return false;
    return true;
  }

  #collect(from: readonly number[], most: number, kind: Kind, names: Name[]): void {
    for (let i = 0; i < from.length; i++) {
      const { indicator, words } = this.#table.names[from[i]!]!;
      if (this.#saysBut(most, words) && this.#table.bearers[indicator]!.kinds.includes(kind))
        names.push(this.#name(from[i]!));
    }
  }

  /** Names for figures of a kind that ask for no word but those of a label and its unit. */
  saidBy(label: Iterable<string>, unit: Iterable<string>, kind: Kind): Name[] {
    const places: number[] = [];
    const names: Name[] = [];
    this.#forget();
    this.#note(label, places);
    this.#note(unit, places);
    for (const place of places) this.#collect(this.#table.byRarest[place]!, 0, kind, names);
    return names;
  }

  /** Names for figures of a kind that ask for one other word at most, and share with the label one of their two rarest. */
  nearlySaidBy(label: Iterable<string>, unit: Iterable<string>, kind: Kind): Name[] {
    const places: number[] = [];
    const names: Name[] = [];
    this.#forget();
    this.#note(label, places);
    this.#note(unit, []);
    for (const place of places) {
      this.#collect(this.#table.byRarest[place]!, 1, kind, names);
      this.#collect(this.#table.bySecond[place]!, 1, kind, names);
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
