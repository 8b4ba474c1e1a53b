import { TokenKind, type Tokens } from "../../../text/tokens.ts";
import type { Amount } from "../amount.ts";

const QUOTES = new Set(["“", "”", '"', "‘", "’", "'", "«", "»"]);
const REACH = 8;

/** `“1 phải, 5 giảm”`, `"5 tự, 5 cùng"`: a few words in quotes that begin with one digit are the name of a way to do things. */
export function isMotto({ forms, kinds }: Tokens, { from, to }: Amount): boolean {
  if (forms[from]!.length !== 1 || kinds[to] !== TokenKind.Word) return false;
  let first = from;
  while (first > from - REACH && first > 0 && !QUOTES.has(forms[first - 1]!)) first--;
  if (!QUOTES.has(forms[first - 1] ?? "") || forms[first]!.length !== 1 || kinds[first] !== TokenKind.Number)
    return false;
  let end = to;
  while (end < to + REACH && end < forms.length && !QUOTES.has(forms[end]!)) end++;
  return QUOTES.has(forms[end] ?? "");
}
