import { GOVERNING, type Governing } from "../../lexicon/period-words.ts";
import { PhrasesBefore } from "../../text/phrases.ts";
import type { Tokens } from "../../text/tokens.ts";

const governingWords = new PhrasesBefore(GOVERNING);
const LONGEST_ROW = 5;

export interface Governed {
  /** First of the words used. */
  from: number;
  says: Governing;
}

/** The words right before token `lead` that say how its date is meant: `chậm nhất đến hết ngày` 15/8. */
export function governedBy(tokens: Tokens, lead: number): Governed {
  let from = lead;
  let says: Governing = {};
  for (let row = 0; row < LONGEST_ROW; row++) {
    const hit = governingWords.match(tokens, from);
    if (!hit) break;
    from = hit.from;
    says = { ...says, ...hit.value };
  }
  return { from, says };
}
