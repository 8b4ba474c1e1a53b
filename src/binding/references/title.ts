import { titleEnds, titleLeads } from "../../lexicon/reference-titles.ts";
import { Phrases } from "../../text/phrases.ts";
import { TokenKind, type Tokens } from "../../text/tokens.ts";

const leads = new Phrases<true>(titleLeads.map((lead) => [lead, true]));
const ends = new Phrases<true>(titleEnds.map((end) => [end, true]));

const LONGEST = 80;
const OPENING = new Map([
  ["(", ")"],
  ["“", "”"],
  ["[", "]"],
]);

/**
 * What the document is about, where the text says so right behind it: `về việc ...`, `phê duyệt ...`. `limit` is the
 * end of the sentence or the next reference.
 */
export function titleBehind(tokens: Tokens, at: number, limit: number): { from: number; to: number } | null {
  const from = tokens.forms[at] === "," || tokens.forms[at] === "(" ? at + 1 : at;
  if (!leads.match(tokens, from)) return null;
  const to = trimmed(tokens, from, endOfTitle(tokens, from, Math.min(limit, from + LONGEST), at < from));
  return to > from + 1 ? { from, to } : null;
}

function endOfTitle(tokens: Tokens, from: number, limit: number, bracketed: boolean): number {
  const closers: string[] = bracketed && tokens.forms[from - 1] === "(" ? [")"] : [];
  for (let at = from; at < limit; at++) {
    const form = tokens.forms[at]!;
    const closer = OPENING.get(form);
    if (closer) closers.push(closer);
    else if (form === closers.at(-1)) {
      closers.pop();
      if (closers.length === 0 && bracketed) return at;
    } else if (closers.length === 0 && endsTitle(tokens, at, from)) return at;
  }
  return limit;
}

const CLOSING = new Set([";", ".", "…", ")", "”", "]", ":"]);

function endsTitle(tokens: Tokens, at: number, from: number): boolean {
  if (tokens.kinds[at] === TokenKind.Break || CLOSING.has(tokens.forms[at]!)) return true;
  return at > from && ends.match(tokens, at) !== null;
}

/** Without a comma, `và` or an opening bracket left hanging before the next reference. */
function trimmed(tokens: Tokens, from: number, end: number): number {
  let to = end;
  while (to > from && HANGING.has(tokens.forms[to - 1]!)) to--;
  return to;
}

const HANGING = new Set([",", "và", "(", "“", '"', "-", "các", "số", "cùng", "với", "hoặc", "theo", "tại"]);
