import { COMPARISON_FILLERS } from "../lexicon/comparison-fillers.ts";
import { sameMeaning } from "../lexicon/same-meaning.ts";
import { phraseForms, Phrases } from "../text/phrases.ts";
import { TokenKind, tokenize, type Tokens } from "../text/tokens.ts";

const meanings = new Phrases<readonly string[]>(
  sameMeaning.flatMap((ways) => {
    const words = phraseForms(ways[0]!);
    return ways.map((way) => [way, words] as const);
  }),
);

/**
 * The words by which a name is told from others, in order, each way of saying a thing made one:
 * `Tỷ lệ hồ sơ TTHC nộp qua mạng` gives `hồ sơ thủ tục hành chính nộp trực tuyến`. Null stands where the chain breaks.
 */
function tellingWords(tokens: Tokens): (string | null)[] {
  const words: (string | null)[] = [];
  for (let at = 0; at < tokens.count;) {
    const meaning = meanings.match(tokens, at);
    const form = tokens.forms[at]!;
    if (meaning) words.push(...meaning.value);
    else if (tokens.kinds[at] !== TokenKind.Word) words.push(null);
    else if (!COMPARISON_FILLERS.has(form)) words.push(form);
    at = meaning?.to ?? at + 1;
  }
  return words;
}

/** Words and pairs of neighbours of a text: most Vietnamese words are two syllables. */
export function termsOf(text: string): Set<string> {
  const terms = new Set<string>();
  let before: string | null = null;
  for (const word of tellingWords(tokenize(text))) {
    if (word !== null) {
      terms.add(word);
      if (before !== null) terms.add(`${before} ${word}`);
    }
    before = word;
  }
  return terms;
}
