import type { ReferenceMention } from "../../model/mention.ts";
import { startsCapital } from "../../text/capitals.ts";
import { gluedToPrevious, TokenKind, type Tokens } from "../../text/tokens.ts";
import type { Recognizer } from "../recognizer.ts";
import { mentionOf, symbolFacts, withSigningDate } from "./mention.ts";
import { listHead, readListItem } from "./list-item.ts";
import { readSymbol } from "./symbol.ts";

const ID = "reference.symbol";

/** A symbol without a type word, in a list or alone: `theo 2951/QĐ-BCT`, `, 107/2021/NĐ-CP`. */
export const bareSymbol: Recognizer<ReferenceMention> = {
  id: ID,
  triggers: { numbers: true },
  examples: {
    accepts: ["theo 2951/QĐ-BCT", "107/2021/NĐ-CP", "22-CT/TU", "6004/UBND-CNTT"],
    refuses: ["27/27 bệnh viện", "9/11 dịch vụ công", "24/7", "số 35/2 đường", "TCVN 1234-5:2020"],
  },
  read(tokens, at) {
    const next = tokens.forms[at + 1];
    if (next === "/" || next === "-" || gluedToPrevious(tokens, at + 1)) return readHere(tokens, at);
    if (ENDS_ITEM.has(next ?? "")) return readListItem(tokens, at, ID);
    return null;
  },
};

function readHere(tokens: Tokens, at: number): ReferenceMention | null {
  const reading = readSymbol(tokens, at);
  if (!reading) return readListItem(tokens, at, ID);
  if (partOfPath(tokens, at, reading.to)) return null;
  if (!reading.sure && !(reading.issuerCode !== null && listHead(tokens, at))) return null;
  return withSigningDate(tokens, mentionOf({ by: ID, from: at, to: reading.to, ...symbolFacts(reading) }));
}

/** What may follow a bare number in a list. */
const ENDS_ITEM = new Set([",", ";", "và", "của"]);

const OPENERS = new Set(["(", "[", '"', "“", "'", "‘", ":", ",", ";", "«", "+", "*", "•"]);

/** `/van-ban/12/QD-UBND.pdf`: glued to what is no text around it. */
function partOfPath(tokens: Tokens, at: number, to: number): boolean {
  if (gluedToPrevious(tokens, at)) {
    const kind = tokens.kinds[at - 1];
    if (kind === TokenKind.Symbol && !OPENERS.has(tokens.forms[at - 1]!)) return true;
    if (kind === TokenKind.Number) return true;
  }
  return (
    tokens.forms[to] === "." &&
    gluedToPrevious(tokens, to) &&
    gluedToPrevious(tokens, to + 1) &&
    tokens.kinds[to + 1] === TokenKind.Word &&
    !startsCapital(tokens, to + 1)
  );
}
