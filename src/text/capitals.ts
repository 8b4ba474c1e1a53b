import { TokenKind, type Tokens } from "./tokens.ts";

const isCapital = (char: string): boolean => char !== char.toLowerCase();
const isSmall = (char: string): boolean => char !== char.toUpperCase();

/** True where a line or a word begins with a small letter: `đã tiếp nhận`. */
export const startsSmall = (text: string): boolean => isSmall(text.charAt(0));

const letterOf = (tokens: Tokens, at: number, index: number): string =>
  tokens.kinds[at] === TokenKind.Word && tokens.starts[at]! + index < tokens.ends[at]!
    ? tokens.text[tokens.starts[at]! + index]!
    : "";

/** `Hà`, `HÀ` */
export const startsCapital = (tokens: Tokens, at: number): boolean => isCapital(letterOf(tokens, at, 0));

/** `Hà`, not `HÀ`, nor a letter alone. */
export const isCapitalised = (tokens: Tokens, at: number): boolean =>
  startsCapital(tokens, at) && isSmall(letterOf(tokens, at, 1));

/** `PAPI`, `ĐVSN`: capitals alone, two at least. */
export function isAcronym(tokens: Tokens, at: number): boolean {
  const length = tokens.ends[at]! - tokens.starts[at]!;
  if (tokens.kinds[at] !== TokenKind.Word || length < 2) return false;
  for (let i = 0; i < length; i++) if (!isCapital(letterOf(tokens, at, i))) return false;
  return true;
}
