import { followsShortForm, nounsOnly, numberHeads } from "../../lexicon/reference-words.ts";
import type { ReferenceMention } from "../../model/mention.ts";
import { startsCapital } from "../../text/capitals.ts";
import { TokenKind, type Tokens } from "../../text/tokens.ts";
import { mentionOf, withSigningDate } from "./mention.ts";
import { readSerial, readSymbolYear } from "./symbol.ts";
import type { TypeWord } from "./type-word.ts";

/**
 * Type and number without a tail: `Quyết định số 969`, `Nghị quyết 57`, `Nghị định 45/2020`. Which document it
 * is, binding finds.
 */
export function readShortForm(
  tokens: Tokens,
  at: number,
  head: TypeWord,
  by: string,
): ReferenceMention | null {
  if (!head.type.byNumber) return null;
  const serial = readSerial(tokens, head.to);
  if (!serial) return null;
  const printed = readSymbolYear(tokens, serial.to);
  const year = printed && trustsYear(head, serial.number) ? printed : null;
  const to = year?.to ?? serial.to;
  if (!endsHere(tokens, to)) return null;
  const found = withSigningDate(
    tokens,
    mentionOf({
      by,
      from: at,
      to,
      docType: head.type.code,
      number: serial.number,
      ...yearFacts(head, serial.number, year?.year),
    }),
  );
  return head.numbered || found.date !== null || year || standsAlone(tokens, at, head, to) ? found : null;
}

/** `Thông tư 05/2019`, not `báo cáo 6/2022`: a month and a year look the same. */
const trustsYear = (head: TypeWord, number: string): boolean =>
  head.numbered || head.type.code === "NĐ" || head.type.code === "TT" || Number.parseInt(number, 10) > 12;

/** Every `Nghị định` is of the Government, so number and year say it all. */
function yearFacts(head: TypeWord, number: string, year: number | undefined): Partial<ReferenceMention> {
  if (year === undefined) return {};
  if (head.type.code !== "NĐ") return { year };
  return { year, symbol: `${number}/${year}/NĐ-CP`, issuerCode: "CP" };
}

/** Nothing glued on that would make it a figure or a fraction: `969`, not `96,9%`, `9/11`. */
function endsHere(tokens: Tokens, to: number): boolean {
  const next = tokens.forms[to];
  if (next === "%" || next === "/" || next === "+") return false;
  return !(next === "-" && tokens.kinds[to + 1] === TokenKind.Number);
}

/** Without `số`: a type word that is no verb, two digits, and a word that can follow a document but no figure. */
function standsAlone(tokens: Tokens, at: number, head: TypeWord, to: number): boolean {
  if (!numberHeads.has(head.type.code) || tokens.forms[head.to]!.length < 2) return false;
  if (!startsCapital(tokens, at) && !nounsOnly.has(head.type.code)) return false;
  if (to >= tokens.count || tokens.kinds[to] === TokenKind.Break) return true;
  if (tokens.kinds[to] === TokenKind.Symbol) return true;
  return followsShortForm.has(tokens.forms[to]!);
}
