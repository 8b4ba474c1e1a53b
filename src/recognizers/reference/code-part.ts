import { codeOf, issuerOfCode } from "../../lexicon/document-codes.ts";
import { gluedToPrevious, sliceTokens, TokenKind, type Tokens } from "../../text/tokens.ts";

/** One code of a symbol: `QĐ`, `UBND`, `QH15`, `BKH&ĐT`, `NHNN.CN`. */
export interface CodePart {
  to: number;
  /** As the lexicon writes it. */
  code: string;
  known: boolean;
}

/** Initials of words: plain capitals, with the vowels that need no tone. */
const INITIALS = /^[A-ZĐÐÂÊÔƠƯĂ]+$/;
const LONGEST = 15;
/** `BKH&ĐT`, `TT.HĐND`. */
const JOINERS = new Set(["&", "."]);

/** Where the code ends: `QH` `15` and `BKH` `&` `ĐT` are one code each when nothing stands between. */
function endOfCode(tokens: Tokens, at: number): number {
  let to = at + 1;
  while (gluedToPrevious(tokens, to)) {
    const kind = tokens.kinds[to];
    if (kind === TokenKind.Number && /^\d{1,2}$/.test(tokens.forms[to]!)) to++;
    else if (JOINERS.has(tokens.forms[to]!) && startsCode(tokens, to + 1)) to += 2;
    else break;
  }
  return to;
}

const startsCode = (tokens: Tokens, at: number): boolean =>
  gluedToPrevious(tokens, at) &&
  tokens.kinds[at] === TokenKind.Word &&
  INITIALS.test(sliceTokens(tokens, at, at + 1));

const knownAt = (tokens: Tokens, at: number): boolean =>
  tokens.kinds[at] === TokenKind.Word &&
  gluedToPrevious(tokens, at) &&
  codeOf(sliceTokens(tokens, at, endOfCode(tokens, at))).known;

/** `111/2022/nđ-cp`: small letters make a code where a dash joins it to another, and a slash stands before both. */
function besideCode(tokens: Tokens, at: number, to: number): boolean {
  const { forms } = tokens;
  if (forms[at - 1] === "/")
    return forms[to] === "-" && gluedToPrevious(tokens, to) && knownAt(tokens, to + 1);
  return (
    forms[at - 1] === "-" && forms[at - 3] === "/" && knownAt(tokens, at - 2) && gluedToPrevious(tokens, at)
  );
}

/** The code at token `at`: a known one, or unknown initials in capitals; one in small letters only beside another. */
export function readCodePart(tokens: Tokens, at: number): CodePart | null {
  if (tokens.kinds[at] !== TokenKind.Word) return null;
  const word = sliceTokens(tokens, at, at + 1);
  if (word.length > LONGEST) return null;
  const to = endOfCode(tokens, at);
  const whole = codeOf(to > at + 1 ? sliceTokens(tokens, at, to) : word);
  if (whole.known) {
    const small = word === word.toLowerCase();
    return small && !besideCode(tokens, at, to) ? null : { to, code: whole.writing, known: true };
  }
  if (!INITIALS.test(word)) return null;
  return splitAtStop(tokens, at, to) ?? { to, code: whole.writing, known: codeOf(word).known };
}

/** `TU.UBND`: two bodies, the space between sentences forgotten; `UBND.HC` is one code. */
function splitAtStop(tokens: Tokens, at: number, to: number): CodePart | null {
  if (to <= at + 2 || tokens.forms[at + 1] !== ".") return null;
  const first = codeOf(sliceTokens(tokens, at, at + 1));
  const second = codeOf(sliceTokens(tokens, at + 2, at + 3));
  return first.known && second.issuer && !second.unit
    ? { to: at + 1, code: first.writing, known: true }
    : null;
}

/** The body of a code: of `UBND` and of `UBND.HC` alike. */
export const bodyOf = (code: string): string => issuerOfCode(code)?.code ?? prefixOf(code) ?? code;

const prefixOf = (code: string): string | undefined => issuerOfCode(code.split(".")[0]!)?.code;
