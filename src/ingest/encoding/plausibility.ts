import { isSyllable } from "./syllable.ts";

const BEYOND_ASCII = /[^\0-\x7f]/;

/**
 * How far `text` reads as Vietnamese: the share, 0 to 1, of its words with marks that Vietnamese
 * can spell, each distinct word counted once so that no repeated slip decides; 1 when it has none.
 */
export function plausibility(text: string): number {
  // a word holding at least one letter or mark beyond ASCII, or what a wrong decoding leaves behind
  const word = /[\p{L}\p{M}\u0080-\u009f\u00a1-\u00bf\ufffd]+/gu;
  const words = new Set((text.match(word) ?? []).filter((found) => BEYOND_ASCII.test(found)));
  if (words.size === 0) return 1;
  let spelled = 0;
  for (const each of words) if (isSyllable(each)) spelled++;
  return spelled / words.size;
}
