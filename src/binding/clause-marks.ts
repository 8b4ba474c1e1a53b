import { adverbialStarts, copulas, openingPhrases, tailStops } from "../lexicon/clause-words.ts";
import { Phrases } from "../text/phrases.ts";
import type { Tokens } from "../text/tokens.ts";

const opens = (words: readonly string[]) => {
  const phrases = new Phrases<true>(words.map((word) => [word, true]));
  return (tokens: Tokens, at: number): boolean => phrases.match(tokens, at) !== null;
};

/** True where a copula begins: `là`, `đạt`. */
export const isCopula = opens(copulas);

const endsTail = opens(tailStops);
/** First words of `cắt giảm`, `tinh giảm`, `suy giảm`, `gia tăng`. */
const COMPOUNDS = new Set(["cắt", "tinh", "suy", "sụt", "gia"]);

/** True for `giảm` of `cắt giảm`: it tells of no change by itself. */
export const isCompounded = ({ forms }: Tokens, at: number): boolean =>
  (forms[at] === "giảm" || forms[at] === "tăng") && COMPOUNDS.has(forms[at - 1] ?? "");

/** True where the words of the figure in front end: `nhằm`, `so với`, `trong đó`; not in `15 thủ tục được cắt giảm`. */
export const stopsTail = (tokens: Tokens, at: number): boolean =>
  endsTail(tokens, at) && !isCompounded(tokens, at);

/** True where a chunk begins that only says when, where or by whom: `cụ thể`, `theo`, `tính đến`. */
export const isAdverbialStart = opens(adverbialStarts);

const openers = new Phrases<true>([...openingPhrases, ...adverbialStarts].map((phrase) => [phrase, true]));

/** True for a chunk that only joins a sentence to the one before: `Đáng chú ý`, `Ở chiều ngược lại`. */
export const onlyOpens = (tokens: Tokens, from: number, to: number): boolean =>
  openers.match(tokens, from)?.to === to;
