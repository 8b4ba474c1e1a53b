import { titleEnds, titleLeads } from "../../lexicon/reference-titles.ts";
import type { TokenRange } from "../../model/span.ts";
import { Phrases } from "../../text/phrases.ts";
import { TokenKind, type Tokens } from "../../text/tokens.ts";

const leads = new Phrases<true>(titleLeads.map((lead) => [lead, true]));
const ends = new Phrases<true>(titleEnds.map((end) => [end, true]));

const LONGEST = 80;
const SHORTEST = 3;
const CLOSER = new Map([
  ["(", ")"],
  ["“", "”"],
  ["[", "]"],
]);
const CLOSING = new Set([";", ".", "…", ")", "”", "]", ":"]);
const SEPARATORS = new Set([",", "và", "cùng", "-"]);

/**
 * What the document is about, where the text says so right behind it: `về việc ...`, `phê duyệt ...`. `limit` is the
 * end of the sentence; `others` are the references after it, of which one in a title (`sửa đổi Nghị định số
 * 61/2018/NĐ-CP`) belongs to it and one in a list does not.
 */
export function titleBehind(
  tokens: Tokens,
  at: number,
  limit: number,
  others: readonly TokenRange[],
): TokenRange | null {
  const bracketed = tokens.forms[at] === "(";
  const from = bracketed || tokens.forms[at] === "," ? at + 1 : at;
  if (!leads.match(tokens, from)) return null;
  const furthest = Math.min(limit, from + LONGEST, nextInList(tokens, others));
  const to = endOfTitle(tokens, from, furthest);
  return to - from >= SHORTEST ? { from, to } : null;
}

/** Where the next reference begins that no words tie to the title. */
function nextInList(tokens: Tokens, others: readonly TokenRange[]): number {
  for (const { from } of others) {
    let before = from - 1;
    while (before > 0 && PLURALS.has(tokens.forms[before]!)) before--;
    if (SEPARATORS.has(tokens.forms[before]!)) return before;
  }
  return Infinity;
}

const PLURALS = new Set(["các", "những", "số", "theo", "tại", "với"]);

function endOfTitle(tokens: Tokens, from: number, limit: number): number {
  const open: string[] = [];
  let at = from;
  for (; at < limit; at++) {
    const form = tokens.forms[at]!;
    const closer = CLOSER.get(form);
    if (closer !== undefined) open.push(closer);
    else if (form === open.at(-1)) open.pop();
    else if (tokens.kinds[at] === TokenKind.Break || (open.length === 0 && ended(tokens, at, from))) break;
  }
  return tokens.forms[at - 1] === "," ? at - 1 : at;
}

const ended = (tokens: Tokens, at: number, from: number): boolean =>
  CLOSING.has(tokens.forms[at]!) || (at > from && ends.match(tokens, at) !== null);
