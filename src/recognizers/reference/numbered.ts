import { typeOfCode } from "../../lexicon/document-codes.ts";
import { acceptedCodes } from "../../lexicon/document-types.ts";
import type { ReferenceMention, Remark } from "../../model/mention.ts";
import type { Tokens } from "../../text/tokens.ts";
import type { Recognizer } from "../recognizer.ts";
import { mentionOf, symbolFacts, withSigningDate } from "./mention.ts";
import { readShared } from "./shared-tail.ts";
import { readShortForm } from "./short-form.ts";
import { readSymbol, type SymbolReading } from "./symbol.ts";
import { readTypeWord, typeWordForms, type TypeWord } from "./type-word.ts";

const ID = "reference.numbered";

/** A type word and its number: with its symbol, with the tail of the next one in a list, or alone. */
export const numbered: Recognizer<ReferenceMention> = {
  id: ID,
  triggers: { words: typeWordForms },
  examples: {
    accepts: [
      "Quyết định số 2951/QĐ-BCT ngày 27/12/2021",
      "Nghị quyết số 06/TU",
      "Quyết định số 619 và 1344/QĐ-UBND",
      "Quyết định số 969",
    ],
    refuses: ["kế hoạch 500 tỷ đồng", "Thông tin 27/27 bệnh viện", "dự án 2 giai đoạn", "báo cáo 6/2022"],
  },
  read(tokens, at) {
    const head = readTypeWord(tokens, at);
    if (!head) return null;
    const own = readSymbol(tokens, head.to);
    if (own && (own.sure || head.numbered || own.issuerCode !== null)) return mention(tokens, at, head, own);
    const shared = readShared(tokens, head.to);
    if (shared) return mention(tokens, at, head, shared);
    return readShortForm(tokens, at, head, ID);
  },
};

/** `Quyết định số 12/KH-UBND`: the code wins, and the contradiction is said. */
function contradiction(head: TypeWord, reading: SymbolReading): Remark[] {
  const word = head.type.code;
  const code = reading.typeCode;
  if (code === null || code === word || !typeOfCode(code) || acceptedCodes[word]?.includes(code)) return [];
  return [{ code: "reference-type-contradiction", severity: "warning", values: { word, code } }];
}

function mention(tokens: Tokens, at: number, head: TypeWord, reading: SymbolReading): ReferenceMention {
  const remarks = contradiction(head, reading);
  const facts = symbolFacts(reading);
  return withSigningDate(
    tokens,
    mentionOf({
      by: ID,
      from: at,
      to: reading.to,
      ...facts,
      docType: typeOfCode(facts.docType ?? "")?.code ?? head.type.code,
      ...(remarks.length > 0 ? { remarks } : {}),
    }),
  );
}
