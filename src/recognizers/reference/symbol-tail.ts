import { isDraftingUnit, issuerOfCode, typeOfCode } from "../../lexicon/document-codes.ts";
import { gluedToPrevious, TokenKind, type Tokens } from "../../text/tokens.ts";
import { readCodePart, type CodePart } from "./code-part.ts";

/** What follows the number of a symbol: `QĐ-BCT`, `UBND-CNTT`, `TTLT-BNV-BTC`, `QH15`. */
export interface Tail {
  to: number;
  text: string;
  typeCode: string | null;
  issuerCode: string | null;
  /** Needs no type word before it. */
  sure: boolean;
  /** `QH15`, `UBTVQH15`: sure where a year stands before it. */
  ofAssembly: boolean;
}

const ASSEMBLY = /^(?:QH|UBTVQH)\d{1,2}$/;
const MOST_PARTS = 7;

/** A dash with spaces on both sides joins only what is a known code: `QĐ - BCT`, not `UBND - VNPT`. */
const loose = (tokens: Tokens, dash: number): boolean =>
  !gluedToPrevious(tokens, dash) && !gluedToPrevious(tokens, dash + 1);

function readParts(tokens: Tokens, at: number): CodePart[] {
  const parts: CodePart[] = [];
  for (let next = at; parts.length < MOST_PARTS;) {
    const part = readCodePart(tokens, next);
    if (!part) break;
    const dash = next - 1;
    if (parts.length > 0 && !part.known && (loose(tokens, dash) || tokens.kinds[dash] === TokenKind.Break))
      break;
    parts.push(part);
    if (!joins(tokens, part.to, parts)) break;
    next = tokens.kinds[part.to + 1] === TokenKind.Break ? part.to + 2 : part.to + 1;
  }
  return parts;
}

/** `-` joins parts; `/` does only between type and issuer: `17/NQ/TW`. */
function joins(tokens: Tokens, at: number, parts: readonly CodePart[]): boolean {
  if (tokens.forms[at] === "-") return true;
  return tokens.forms[at] === "/" && parts.length === 1 && typeOfCode(parts[0]!.code) !== null;
}

/** The tail that begins at token `at`. */
export function readTail(tokens: Tokens, at: number): Tail | null {
  const parts = readParts(tokens, at);
  const [first, second] = parts;
  if (!first) return null;
  const { to } = parts.at(-1)!;
  const text = parts.map((part) => part.code).join("-");
  const type = typeOfCode(first.code);
  if (type) {
    const issuerCode = second ? issuerCodeOf(second) : null;
    return { to, text, typeCode: type.code, issuerCode, sure: second !== undefined, ofAssembly: false };
  }
  const ofAssembly = ASSEMBLY.test(first.code) && !second;
  return {
    to,
    text,
    typeCode: null,
    issuerCode: issuerCodeOf(first),
    sure: isLetter(first, second),
    ofAssembly,
  };
}

const issuerCodeOf = (part: CodePart): string => issuerOfCode(part.code)?.code ?? part.code;

/** `UBND-CNTT`, `BTTTT-CĐSQG`: a body and the office that drafted the letter. */
function isLetter(issuer: CodePart, unit: CodePart | undefined): boolean {
  if (!unit || issuer.code.length < 3 || issuerOfCode(issuer.code) === null) return false;
  return isDraftingUnit(unit.code) || unit.code.length >= 2;
}
