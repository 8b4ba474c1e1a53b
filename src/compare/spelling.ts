import jaroWinkler from "natural/lib/natural/distance/jaro-winkler_distance.js";

const SHORTEST = 6;
const SAME_WORD = 0.95;

/**
 * For names that reports spell in more than one way (`Postmart`, `Posmart`) the way that is used most. Short words are left alone:
 * one letter more or less makes another Vietnamese syllable.
 */
export function respellings(uses: ReadonlyMap<string, number>): Map<string, string> {
  const byStart = new Map<string, string[]>();
  for (const word of uses.keys()) {
    if (word.length < SHORTEST || word.includes(" ")) continue;
    const start = word.slice(0, 2);
    byStart.set(start, [...(byStart.get(start) ?? []), word]);
  }
  const spelled = new Map<string, string>();
  for (const words of byStart.values()) {
    const byUse = words.toSorted((a, b) => uses.get(b)! - uses.get(a)! || (a < b ? -1 : 1));
    byUse.forEach((word, at) => {
      const usual = byUse.slice(0, at).find((other) => jaroWinkler(word, other) >= SAME_WORD);
      if (usual !== undefined) spelled.set(word, spelled.get(usual) ?? usual);
    });
  }
  return spelled;
}
