import { nameFillers, nameOpeners, wordings } from "../lexicon/indicator-wordings.ts";
import { phraseForms, Phrases } from "../text/phrases.ts";
import { TokenKind, tokenize } from "../text/tokens.ts";

/** The telling words of a name or label, in order, each with the part between commas that it stands in. */
export interface NameWords {
  forms: readonly string[];
  parts: readonly number[];
  /** The words before each meaning was put into one wording, with the small words: `not`, `from` and the like live there. */
  raw: readonly string[];
}

const meanings = new Phrases<readonly string[]>([
  ...nameFillers.map((phrase) => [phrase, []] as const),
  ...wordings.flatMap((ways) => {
    const one = phraseForms(ways[0]!).filter((form) => form !== ",");
    return ways.map((way) => [way, one] as const);
  }),
]);
const openers = new Phrases(nameOpeners.map((phrase) => [phrase, true]));
const PART_ENDS = new Set([",", ";", "|"]);

/** `Tỷ lệ hồ sơ TTHC nộp qua mạng` gives `hồ sơ thủ tục hành chính nộp trực tuyến`. */
export function nameWords(text: string): NameWords {
  const tokens = tokenize(text);
  const forms: string[] = [];
  const parts: number[] = [];
  let part = 0;
  for (let at = 0; at < tokens.count;) {
    const meaning = meanings.match(tokens, at);
    if (meaning) {
      for (const form of meaning.value) {
        forms.push(form);
        parts.push(part);
      }
    } else if (tokens.kinds[at] === TokenKind.Word || tokens.kinds[at] === TokenKind.Number) {
      forms.push(tokens.forms[at]!);
      parts.push(part);
    } else if (PART_ENDS.has(tokens.forms[at]!)) part++;
    at = meaning?.to ?? at + 1;
  }
  return { forms, parts, raw: tokens.forms };
}

/** The words that a synonym asks for, each once: `số văn bản đến` asks for `văn bản đến`. */
export function askedWords(synonym: string): string[] {
  const tokens = tokenize(synonym);
  const opening = openers.match(tokens, 0);
  const from = opening && opening.to < tokens.count ? tokens.starts[opening.to]! : 0;
  return [...new Set(nameWords(synonym.slice(from)).forms)];
}
