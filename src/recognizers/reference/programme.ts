import { knownDocuments, type KnownDocument } from "../../lexicon/known-documents.ts";
import type { ReferenceMention } from "../../model/mention.ts";
import { Phrases } from "../../text/phrases.ts";
import { gluedToPrevious, TokenKind, type Tokens } from "../../text/tokens.ts";
import type { Recognizer } from "../recognizer.ts";
import { tokenize } from "../../text/tokens.ts";
import { mentionOf } from "./mention.ts";
import { readSymbol } from "./symbol.ts";

const ID = "reference.programme";

const programmes = new Phrases<KnownDocument>(
  knownDocuments.flatMap((document) => (document.names ?? []).map((name) => [name, document] as const)),
);

/** A programme by its name, where one document alone can be meant: `Đề án 06`. */
export const programme: Recognizer<ReferenceMention> = {
  id: ID,
  triggers: { words: programmes.firstForms() },
  examples: {
    accepts: ["Đề án 06", "Bộ chỉ số 766", "Chương trình Chuyển đổi số quốc gia"],
    refuses: [
      "Đề án 061",
      "Đề án 06/12 đơn vị",
      "06 đề án",
      "đề án 06 tháng đầu năm",
      "chương trình chuyển đổi số của tỉnh",
    ],
  },
  read(tokens, at) {
    const hit = programmes.match(tokens, at);
    if (!hit || goesOn(tokens, hit.to)) return null;
    const reading = readSymbol(tokenize(hit.value.symbol), 0);
    if (!reading) return null;
    const { number, year, symbol, issuerCode, typeCode: docType } = reading;
    return mentionOf({
      by: ID,
      from: at,
      to: hit.to,
      docType,
      number,
      year,
      symbol,
      issuerCode,
      named: true,
    });
  },
};

/** `Đề án 06/12`, `Đề án 06-ĐA/TU`: more of a symbol follows; `đề án 06 tháng`: a duration. */
function goesOn(tokens: Tokens, to: number): boolean {
  const form = tokens.forms[to];
  if (tokens.kinds[to - 1] !== TokenKind.Number) return false;
  if (form === "tháng") return tokens.kinds[to + 1] !== TokenKind.Number;
  if (form !== "/" && form !== "-") return false;
  const glued = gluedToPrevious(tokens, to) && gluedToPrevious(tokens, to + 1);
  return glued || readSymbol(tokens, to - 1) !== null;
}
