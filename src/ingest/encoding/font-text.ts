import type { Encoding } from "./encodings.ts";
import { plausibility } from "./plausibility.ts";
import { decodeTcvn3 } from "./tcvn3.ts";
import { lettersOfVni } from "./vni.ts";

const SAMPLE = 64 * 1024;
const LATIN_LETTERS = /[\u00a1-\u00ff]/;
/** Letters that only Vietnamese typed as such has: ă đ ơ ư and those with two marks or a dot below. */
const TYPED = /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;
const SURE = 0.85;
const CLEARLY_BETTER = 0.3;

const BYTE_RUN = /[\0-\x7f\u00a0-\u00ff]+/g;
/** The ABC fonts put letters on Latin-1, whose code points are the bytes; what lies beyond stays. */
const lettersOfTcvn3 = (latin: string): string =>
  latin.replace(BYTE_RUN, (run) => decodeTcvn3(Uint8Array.from(run, (char) => char.charCodeAt(0))));

const FONTS: readonly { encoding: Encoding; letters: (latin: string) => string }[] = [
  { encoding: "tcvn3", letters: lettersOfTcvn3 },
  { encoding: "vni", letters: lettersOfVni },
];

/**
 * Old documents kept in Unicode files still spell Vietnamese through the ABC or VNI fonts: `chuyÓn ®æi sè`.
 * Gives the real letters and the encoding, or null where the text is what it seems.
 */
export function readFontText(text: string): { text: string; encoding: Encoding } | null {
  const first = text.search(LATIN_LETTERS);
  if (first < 0) return null;
  const from = Math.max(0, first - 1024);
  const sample = text.slice(from, from + SAMPLE);
  if (TYPED.test(sample)) return null;
  const seems = plausibility(sample);
  for (const { encoding, letters } of FONTS) {
    const score = plausibility(letters(sample));
    if (score >= SURE && score > seems + CLEARLY_BETTER) return { text: letters(text), encoding };
  }
  return null;
}
