import { documentTypes } from "../../lexicon/document-types.ts";
import { readIssuerPhrase } from "../../lexicon/issuer-phrase.ts";
import type { ReferenceMention } from "../../model/mention.ts";
import { phraseForms } from "../../text/phrases.ts";
import { TokenKind, type Tokens } from "../../text/tokens.ts";
import { mentionOf, symbolFacts } from "./mention.ts";
import { afterListWord, MOST_ITEMS, readItem, readShared } from "./shared-tail.ts";

/** How a list of bare numbers began. */
interface ListHead {
  /** `số 619, ...`. */
  numbered: boolean;
  /** `Nghị quyết 57, ...`, `Nghị quyết số 57, ...`. */
  typed: boolean;
}

/** `quyết`, `định`: what stands before the number. */
const lastTypeWords: ReadonlySet<string> = new Set(
  documentTypes
    .filter(({ byNumber }) => byNumber)
    .flatMap(({ names, short }) => [...names, ...(short ?? [])].map((name) => phraseForms(name).at(-1)!)),
);

const SEPARATORS = new Set([",", ";", "và"]);

/** The head of the list that the number at `at` goes on: of the `1344` in `Quyết định số 619, 1344 và 1350/QĐ-UBND`. */
export function listHead(tokens: Tokens, at: number): ListHead | null {
  let first = at;
  for (let i = 0; i < MOST_ITEMS && first > 1; i++) {
    const form = tokens.forms[first - 1]!;
    if (!SEPARATORS.has(form)) return first === at ? null : headBefore(tokens, first);
    first = tokens.forms[first - 2] === "và" ? first - 3 : first - 2;
    if (tokens.kinds[first] !== TokenKind.Number) return null;
    if (tokens.forms[first - 1] === "/") first -= 2;
  }
  return null;
}

function headBefore(tokens: Tokens, first: number): ListHead | null {
  const numbered = tokens.forms[first - 1] === "số";
  const typed = lastTypeWords.has(tokens.forms[numbered ? first - 2 : first - 1]!);
  return numbered || typed ? { numbered, typed } : null;
}

/** The number at `at` as an item that takes its tail, or its issuer, from the end of its list. */
export function readListItem(tokens: Tokens, at: number, by: string): ReferenceMention | null {
  const head = listHead(tokens, at);
  if (!head) return null;
  const shared = readShared(tokens, at);
  if (shared) return mentionOf({ by, from: at, to: shared.to, ...symbolFacts(shared) });
  const item = head.typed && endsWithIssuer(tokens, at) ? readItem(tokens, at) : null;
  return item && mentionOf({ by, from: at, to: item.to, number: item.number, year: item.year });
}

/** `59, 66 và 68 của Bộ Chính trị`. */
function endsWithIssuer(tokens: Tokens, at: number): boolean {
  let item = readItem(tokens, at);
  for (let i = 0; i < MOST_ITEMS && item; i++) {
    const next = afterListWord(tokens, item.to);
    if (next === null) return readIssuerPhrase(tokens, item.to) !== null;
    item = readItem(tokens, next);
  }
  return false;
}
