import { codeOf, issuerOfCode, typeOfCode } from "../../lexicon/document-codes.ts";
import { gluedToPrevious, sliceTokens, TokenKind, type Tokens } from "../../text/tokens.ts";
import { bodyOf, readCodePart, type CodePart } from "./code-part.ts";

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

/** A dash with spaces on both sides, or a line that broke there. */
const loose = (tokens: Tokens, dash: number): boolean =>
  !gluedToPrevious(tokens, dash) && !gluedToPrevious(tokens, dash + 1);

/** Documents of several bodies. */
const JOINT = new Set(["TTLT", "NQLT", "TTLB"]);

/** `QĐ - BCT` and `TTLT - BTC - BCA`, not `KH-UBND - VNPT`. */
function mayFollow(tokens: Tokens, part: CodePart, dash: number, parts: readonly CodePart[]): boolean {
  if (tokens.kinds[dash] === TokenKind.Break) return part.known;
  if (!loose(tokens, dash)) return true;
  return part.known && (parts.length === 1 || JOINT.has(parts[0]!.code));
}

function readParts(tokens: Tokens, at: number): CodePart[] {
  const parts: CodePart[] = [];
  for (let next = at; parts.length < MOST_PARTS;) {
    const part = readCodePart(tokens, next);
    if (!part || (parts.length > 0 && !mayFollow(tokens, part, next - 1, parts))) break;
    parts.push(...(parts.length === 0 ? ungluedParts(part) : [part]));
    const joined = joins(tokens, part.to, parts);
    if (joined === null) break;
    next = joined;
  }
  return parts;
}

/** `QĐUBND`: the dash forgotten. */
function ungluedParts(part: CodePart): CodePart[] {
  if (part.known) return [part];
  for (let length = 2; length <= 4 && length < part.code.length - 1; length++) {
    const type = typeOfCode(part.code.slice(0, length));
    const issuer = type && issuerOfCode(part.code.slice(length));
    if (issuer) {
      return [type.code, issuer.code].map((code) => ({ to: part.to, code, known: true }));
    }
  }
  return [part];
}

/**
 * Where the next part stands: behind `-`; behind `/` or `.` between type and issuer (`17/NQ/TW`); behind nothing where the
 * dash was forgotten (`QĐ UBND`).
 */
function joins(tokens: Tokens, at: number, parts: readonly CodePart[]): number | null {
  const typeOnly = parts.length === 1 && typeOfCode(parts[0]!.code) !== null;
  const form = tokens.forms[at];
  const dotted = form === "." && gluedToPrevious(tokens, at) && gluedToPrevious(tokens, at + 1);
  if (form === "-" || form === "_" || (typeOnly && (form === "/" || dotted))) {
    return tokens.kinds[at + 1] === TokenKind.Break ? at + 2 : at + 1;
  }
  const issuer =
    typeOnly && tokens.kinds[at] === TokenKind.Word ? issuerOfCode(sliceTokens(tokens, at, at + 1)) : null;
  return issuer && sliceTokens(tokens, at, at + 1) === issuer.code ? at : null;
}

/** The tail that begins at token `at`. */
export function readTail(tokens: Tokens, at: number): Tail | null {
  const parts = readParts(tokens, at);
  const [first, second] = parts;
  if (!first) return null;
  const { to } = parts.at(-1)!;
  const text = parts.map((part) => part.code).join("-");
  const type = typeOfCode(first.code);
  if (type && !isBodyHere(first, second)) {
    const issuerCode = second ? bodyOf(second.code) : null;
    return { to, text, typeCode: type.code, issuerCode, sure: second !== undefined, ofAssembly: false };
  }
  if (second && !first.known && isBody(second)) {
    return { to, text, typeCode: first.code, issuerCode: bodyOf(second.code), sure: true, ofAssembly: false };
  }
  const ofAssembly = ASSEMBLY.test(first.code) && !second;
  return {
    to,
    text,
    typeCode: null,
    issuerCode: bodyOf(first.code),
    sure: isLetter(first, second),
    ofAssembly,
  };
}

/** `KHHĐ-UBND`: a type that the lexicon lacks, before a body. */
function isBody(part: CodePart): boolean {
  const { issuer, unit } = codeOf(part.code);
  return issuer !== null && !unit;
}

/** `CT-CNTT`: Cục Thuế and its office, though `CT` is a directive's code as well. */
function isBodyHere(first: CodePart, second: CodePart | undefined): boolean {
  if (!second || codeOf(first.code).issuer === null) return false;
  const { unit, issuer } = codeOf(second.code);
  return unit && issuer === null;
}

/** `UBND-CNTT`, `BTTTT-CĐSQG`: a body and the office that drafted the letter. */
function isLetter(issuer: CodePart, unit: CodePart | undefined): boolean {
  if (!unit || issuerOfCode(issuer.code) === null) return false;
  return codeOf(unit.code).unit || (issuer.code.length > 2 && unit.code.length > 1);
}
