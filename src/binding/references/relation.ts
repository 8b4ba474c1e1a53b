import { referenceRelations } from "../../lexicon/reference-relations.ts";
import { PhrasesBefore } from "../../text/phrases.ts";
import type { Tokens } from "../../text/tokens.ts";

const relations = new PhrasesBefore<string>(
  referenceRelations.flatMap(({ relation, words }) => words.map((word) => [word, relation] as const)),
);

/** Words that may stand between the verb and the document: `thay thế các`, `một số điều của`. */
const BETWEEN = new Set([
  "các", "những", "nội", "dung", "một", "số", "điều", "của", "tại", "quy", "định", "nghiêm", "tốt", "hiệu", "quả",
  "có", "đầy", "đủ", "với", "theo", "trong", "nêu", ":", "“", "\"", "(", "và", ",", ";",
]); // prettier-ignore
const MOST_BETWEEN = 6;

/** What the text does with the document that begins at token `at`; null where it does not say. */
export function relationBefore(tokens: Tokens, at: number, floor: number): string | null {
  for (let end = at; end > floor && at - end <= MOST_BETWEEN; end--) {
    const hit = relations.match(tokens, end);
    if (hit && hit.from >= floor) return hit.value;
    if (!BETWEEN.has(tokens.forms[end - 1]!)) return null;
  }
  return null;
}
