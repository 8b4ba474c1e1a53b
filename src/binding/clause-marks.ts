import { adverbialStarts, copulas, tailStops } from "../lexicon/clause-words.ts";
import { Phrases } from "../text/phrases.ts";
import type { Tokens } from "../text/tokens.ts";

const opens = (words: readonly string[]) => {
  const phrases = new Phrases<true>(words.map((word) => [word, true]));
  return (tokens: Tokens, at: number): boolean => phrases.match(tokens, at) !== null;
};

/** True where a copula begins: `là`, `đạt`. */
export const isCopula = opens(copulas);

/** True where the words of the figure in front end: `nhằm`, `so với`, `trong đó`. */
export const stopsTail = opens(tailStops);

/** True where a chunk begins that only says when, where or by whom: `cụ thể`, `theo`, `tính đến`. */
export const isAdverbialStart = opens(adverbialStarts);
