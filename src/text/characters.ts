/** What a UTF-16 unit can be part of. */
export const CharKind = { Space: 0, Newline: 1, Digit: 2, Letter: 3, Symbol: 4 } as const;
export type CharKind = (typeof CharKind)[keyof typeof CharKind];

const UNKNOWN = 255;
const table = new Uint8Array(0x10000).fill(UNKNOWN);
const LETTER = /[\p{L}\p{M}]/u;
const SPACE = /[\s\u200b\ufeff]/u;

function classify(code: number): CharKind {
  if (code === 10) return CharKind.Newline;
  if (code >= 48 && code <= 57) return CharKind.Digit;
  const char = String.fromCharCode(code);
  if (SPACE.test(char)) return CharKind.Space;
  return LETTER.test(char) ? CharKind.Letter : CharKind.Symbol;
}

/** Kind of a UTF-16 unit; classified once, then looked up. */
export function charKind(code: number): CharKind {
  const kept = table[code]!;
  if (kept !== UNKNOWN) return kept as CharKind;
  return (table[code] = classify(code)) as CharKind;
}
