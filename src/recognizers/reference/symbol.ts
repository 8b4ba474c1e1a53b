import { typeOfCode } from "../../lexicon/document-codes.ts";
import { gluedToPrevious, sliceTokens, TokenKind, type Tokens } from "../../text/tokens.ts";
import { bodyOf, readCodePart, type CodePart } from "./code-part.ts";
import { readTail, type Tail } from "./symbol-tail.ts";

/** A document symbol: `2951/QĐ-BCT`, `30/2020/NĐ-CP`, `22-CT/TU`, `6004/UBND-CNTT`. */
export interface SymbolReading {
  to: number;
  number: string;
  /** The year inside the symbol. */
  year: number | null;
  typeCode: string | null;
  issuerCode: string | null;
  symbol: string;
  /** So shaped that it needs no type word before it. */
  sure: boolean;
}

/** `36a`, `02`: digits, and a letter where one is glued on. */
export interface SerialNumber {
  to: number;
  number: string;
}

/** `1.906` is printed for 1906 at times. */
const SERIAL = /^(?:\d{1,5}|\d{1,2}\.\d{3})$/;
const LETTER = /^[a-hđ]$/;

export function readSerial(tokens: Tokens, at: number): SerialNumber | null {
  if (tokens.kinds[at] !== TokenKind.Number || !SERIAL.test(tokens.forms[at]!)) return null;
  const number = tokens.forms[at]!.replace(".", "");
  if (!gluedToPrevious(tokens, at + 1) || !LETTER.test(tokens.forms[at + 1]!)) return { to: at + 1, number };
  return { to: at + 2, number: number + sliceTokens(tokens, at + 1, at + 2) };
}

const YEAR = /^(?:19[4-9]\d|20\d\d)$/;

/** `/2020` behind a number. */
export function readSymbolYear(tokens: Tokens, at: number): { to: number; year: number } | null {
  if (tokens.forms[at] !== "/" || !YEAR.test(tokens.forms[at + 1] ?? "")) return null;
  return { to: at + 2, year: Number(tokens.forms[at + 1]) };
}

/** A line that broke behind `/` or `-`. */
export const skipBreak = (tokens: Tokens, at: number): number =>
  tokens.kinds[at] === TokenKind.Break ? at + 1 : at;

/** The symbol whose number stands at token `at`. */
export function readSymbol(tokens: Tokens, at: number): SymbolReading | null {
  const serial = readSerial(tokens, at);
  if (!serial) return null;
  const separator = tokens.forms[serial.to];
  if (separator === "-") return readPartySymbol(tokens, serial);
  if (separator !== "/") return null;
  const year = readSymbolYear(tokens, serial.to);
  const tailAt = year?.to ?? serial.to;
  if (tokens.forms[tailAt] !== "/") return null;
  const tail = readTail(tokens, skipBreak(tokens, tailAt + 1));
  return tail && withTail(serial.number, year?.year ?? null, tail);
}

/** `22-CT/TU`, `57-NQ/TW`, also written `36-NQ-TW`. */
function readPartySymbol(tokens: Tokens, serial: SerialNumber): SymbolReading | null {
  const type = readCodePart(tokens, skipBreak(tokens, serial.to + 1));
  if (!type || !typeOfCode(type.code)) return null;
  const separator = tokens.forms[type.to];
  if (separator !== "/" && separator !== "-") return null;
  const issuer = readCodePart(tokens, skipBreak(tokens, type.to + 1));
  if (!issuer) return null;
  const symbol = `${serial.number}-${type.code}/${issuer.code}`;
  return { to: issuer.to, number: serial.number, year: null, ...meaningOf(type, issuer), symbol, sure: true };
}

const meaningOf = (type: CodePart, issuer: CodePart): { typeCode: string; issuerCode: string } => ({
  typeCode: type.code,
  issuerCode: bodyOf(issuer.code),
});

/** The symbol that a number, a year and a tail make: `1344` and `QĐ-UBND`. */
export function withTail(number: string, year: number | null, tail: Tail): SymbolReading {
  const { to, typeCode, issuerCode } = tail;
  const symbol = [number, ...(year === null ? [] : [year]), tail.text].join("/");
  const sure = tail.sure || (year !== null && tail.ofAssembly);
  return { to, number, year, typeCode, issuerCode, symbol, sure };
}
