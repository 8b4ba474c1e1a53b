import { issuerOfCode } from "../../lexicon/document-codes.ts";
import type { ReferenceMention } from "../../model/mention.ts";
import { sliceTokens, TokenKind, type Tokens } from "../../text/tokens.ts";
import type { Recognizer } from "../recognizer.ts";
import { mentionOf, symbolFacts, withSigningDate } from "./mention.ts";
import { readSymbol, type SymbolReading } from "./symbol.ts";

const ID = "reference.letterhead";

/** A letterhead stands within the first tokens of a report, behind a portal's menu at most. */
const NEAR_THE_TOP = 600;

/** The report's own number: `Số: 45/BC-UBND` on a line of its own; `Số 12/KH-UBND ngày 1/3/2022` is of another. */
export const letterhead: Recognizer<ReferenceMention> = {
  id: ID,
  triggers: { words: ["số"] },
  examples: {
    accepts: ["Số: 45/BC-UBND", "Số 318 /BC-UBND"],
    refuses: ["Số: 27/27 bệnh viện", "số 35/2 đường", "theo Văn bản số: 45/BC-UBND"],
  },
  read(tokens, at) {
    if (at > NEAR_THE_TOP || !standsAsHead(tokens, at)) return null;
    const colon = tokens.forms[at + 1] === ":";
    const reading = readSymbol(tokens, colon ? at + 2 : at + 1);
    if (!reading || !(reading.sure || (colon && isNumbering(reading)))) return null;
    const mention = mentionOf({ by: ID, from: at, to: reading.to, ...symbolFacts(reading) });
    const dated = withSigningDate(tokens, mention);
    return { ...dated, own: colon || dated === mention };
  },
};

/** `Số: 45/KH`, `Số: 466/PVHXH`: a code that the lexicon knows. */
const isNumbering = ({ typeCode, issuerCode }: SymbolReading): boolean =>
  typeCode !== null || (issuerCode !== null && issuerOfCode(issuerCode) !== null);

/** At the start of a line, or `Số:` behind the name of the body in the same line. */
function standsAsHead(tokens: Tokens, at: number): boolean {
  if (at === 0 || tokens.kinds[at - 1] === TokenKind.Break) return true;
  return tokens.forms[at + 1] === ":" && sliceTokens(tokens, at, at + 1).startsWith("S");
}
