import { isSyllable } from "./syllable.ts";

// A word holding at least one letter or mark beyond ASCII, or what a wrong decoding leaves behind.
const WORD = /[\p{L}\p{M}\u0080-\u009f\u00a1-\u00bf\ufffd]+/gu;
const BEYOND_ASCII = /\P{ASCII}/u;

/**
 * How far `text` reads as Vietnamese: the share, 0 to 1, of its words with marks that Vietnamese
 * can spell, each distinct word counted once so that no repeated slip decides; 1 when it has none.
 */
export function plausibility(text: string): number {
  const words = new Set((text.match(WORD) ?? []).filter((word) => BEYOND_ASCII.test(word)));
  if (words.size === 0) return 1;
  let spelled = 0;
  for (const word of words) if (isSyllable(word)) spelled++;
  return spelled / words.size;
}
