import { gluedToPrevious, TokenKind, type Tokens } from "../../text/tokens.ts";

/** A minus touches its digits and nothing before it: `-3,2%`; `- 3,2%` is an item of a list, `7-8` a range. */
export function readSign(tokens: Tokens, from: number): { from: number; negative: boolean } {
  const none = { from, negative: false };
  const at = from - 1;
  if (tokens.forms[at] !== "-" || !gluedToPrevious(tokens, from)) return none;
  if (gluedToPrevious(tokens, at) && tokens.forms[at - 1] !== "(") return none;
  const opensLine = at === 0 || tokens.kinds[at - 1] === TokenKind.Break;
  const alone = /^%?(?:\s*[\t\n]| {3}|\s*$)/.test(
    tokens.text.slice(tokens.ends[from]!, tokens.ends[from]! + 4),
  );
  if (opensLine && !alone) return none;
  return tokens.kinds[at - 1] === TokenKind.Number ? none : { from: at, negative: true };
}
