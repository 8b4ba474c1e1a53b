import { documentTypes, type DocumentType } from "../../lexicon/document-types.ts";
import { Phrases } from "../../text/phrases.ts";
import { startsCapital } from "../../text/capitals.ts";
import { TokenKind, type Tokens } from "../../text/tokens.ts";

/** `Quyết định số`, `NQ`, `Kế hoạch`: the words before a number. */
export interface TypeWord {
  /** The token at which the number is to stand. */
  to: number;
  type: DocumentType;
  /** `số` stands between the type word and the number. */
  numbered: boolean;
  /** `QĐ`, `NQ` for the words. */
  abbreviated: boolean;
}

interface Naming {
  type: DocumentType;
  abbreviated: boolean;
}

const namings = new Phrases<Naming>(
  documentTypes.flatMap((type) => [
    ...type.names.map((name) => [name, { type, abbreviated: false }] as const),
    ...(type.short ?? []).map((short) => [short, { type, abbreviated: true }] as const),
  ]),
);

/** First words of all type words, for dispatch. */
export const typeWordForms: readonly string[] = namings.firstForms();

export function readTypeWord(tokens: Tokens, at: number): TypeWord | null {
  const naming = namings.match(tokens, at);
  if (!naming) return null;
  const { type, abbreviated } = naming.value;
  if (abbreviated && !startsCapital(tokens, at)) return null;
  const to = afterNumberWord(tokens, naming.to);
  return { to, type, abbreviated, numbered: to > naming.to };
}

/** `số`, `số:`, `số hiệu`, and a line that broke around it. */
export function afterNumberWord(tokens: Tokens, at: number): number {
  const word = tokens.kinds[at] === TokenKind.Break ? at + 1 : at;
  if (tokens.forms[word] !== "số") return at;
  let to = word + 1;
  if (tokens.forms[to] === "hiệu") to++;
  if (tokens.forms[to] === ":") to++;
  return tokens.kinds[to] === TokenKind.Break ? to + 1 : to;
}
