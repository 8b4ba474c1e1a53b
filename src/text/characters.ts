/** What a UTF-16 unit can be part of. */
export const CharKind = { Space: 0, Newline: 1, Digit: 2, Letter: 3, Symbol: 4 } as const;
export type CharKind = (typeof CharKind)[keyof typeof CharKind];

const UNKNOWN = 255;
const table = new Uint8Array(0x10000).fill(UNKNOWN);
const SPACE = /[\s\u200b\ufeff]/;
/** Letters of Vietnamese and its neighbours. */
const LATIN = /[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]/;
/** Signs of usual reports: with them and the letters above, few texts need what is slow to make ready. */
const SIGN = /[\0-\u00a9\u2010-\u2027\u2030-\u205e\uf000-\uf0ff]/;
const isLetter = (char: string): boolean =>
  LATIN.test(char) || (!SIGN.test(char) && /[\p{L}\p{M}]/u.test(char));

function classify(code: number): CharKind {
  if (code === 10) return CharKind.Newline;
  if (code >= 48 && code <= 57) return CharKind.Digit;
  const char = String.fromCharCode(code);
  if (SPACE.test(char)) return CharKind.Space;
  return isLetter(char) ? CharKind.Letter : CharKind.Symbol;
}

/** Kind of a UTF-16 unit; classified once, then looked up. */
export function charKind(code: number): CharKind {
  const kept = table[code]!;
  if (kept !== UNKNOWN) return kept as CharKind;
  return (table[code] = classify(code)) as CharKind;
}
