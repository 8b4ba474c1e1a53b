import { startsCapital } from "../../../text/capitals.ts";
import { gluedToPrevious, startsCell, TokenKind, type Tokens } from "../../../text/tokens.ts";

const SMALL = /^\d{1,3}$/;
const SECTION = /^\d{1,2}(?:\.\d{1,2})+$/;
const SHORT = /^\d{1,2}$/;
const BULLETS = new Set(["-", "+", "*", "•", "●", "▪", "◦", "·", "", "§", "(", "“"]);
const PARENTHESIS_REACH = 12;

/** First on its line, bullets aside. */
function opensLine(tokens: Tokens, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && BULLETS.has(tokens.forms[before]!)) before--;
  return before < 0 || tokens.kinds[before] === TokenKind.Break;
}

/** `2) `, `b) ... 3) `: a closing parenthesis that none opened. */
function closesNothing(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - PARENTHESIS_REACH); i--) {
    if (tokens.forms[i] === "(") return false;
    if (tokens.forms[i] === ")" || tokens.kinds[i] === TokenKind.Break) return true;
  }
  return false;
}

/** `(1)`, `[2]`. */
const enclosed = (tokens: Tokens, at: number): boolean =>
  (tokens.forms[at - 1] === "(" && tokens.forms[at + 1] === ")") ||
  (tokens.forms[at - 1] === "[" && tokens.forms[at + 1] === "]");

/** `1. `, `1.1. `, `2) `, `1/ `, `1- `, `1.1 Yêu cầu`, a row's number before a tab. */
function marksLine(tokens: Tokens, at: number): boolean {
  const form = tokens.forms[at]!;
  if (SECTION.test(form) && startsCapital(tokens, at + 1)) return true;
  const sign = tokens.forms[at + 1] ?? "";
  const glued = gluedToPrevious(tokens, at + 1);
  if (sign === ")") return true;
  if (sign === "." && glued)
    return !gluedToPrevious(tokens, at + 2) || tokens.kinds[at + 2] === TokenKind.Word;
  if ((sign === "/" || sign === "-") && glued) {
    return !gluedToPrevious(tokens, at + 2) && startsCapital(tokens, at + 2);
  }
  return SHORT.test(form) && tokens.kinds[at + 1] === TokenKind.Word && startsCell(tokens, at + 1);
}

/** The number marks a section, an item of a list or a note. */
export function isMarker(tokens: Tokens, at: number): boolean {
  const form = tokens.forms[at]!;
  const small = SMALL.test(form);
  if (!small && !SECTION.test(form)) return false;
  if (small && enclosed(tokens, at)) return true;
  if (small && tokens.forms[at + 1] === ")" && closesNothing(tokens, at)) return true;
  return marksLine(tokens, at) && opensLine(tokens, at);
}
