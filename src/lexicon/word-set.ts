import { foldWord } from "../text/fold-word.ts";

/** Single words as they stand in the token stream: lower case, one place for the tone. */
export const wordSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldWord));

/** As `wordSet`, with a meaning for each word. */
export const wordMap = <V>(entries: readonly (readonly [word: string, value: V])[]): ReadonlyMap<string, V> =>
  new Map(entries.map(([word, value]) => [foldWord(word), value]));
