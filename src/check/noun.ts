import { kindsOfNouns } from "../lexicon/agreement-words.ts";
import { fold } from "../text/fold.ts";

const kinds = new Map(kindsOfNouns.map(([noun, list]) => [fold(noun), new Set(list.map(fold))]));

const known = new Map<string, string>();
const KNOWN_LIMIT = 2_000;

/** Words of a noun between spaces; units are few, so answers are kept. */
function words(unit: string): string {
  const kept = known.get(unit);
  if (kept !== undefined) return kept;
  if (known.size >= KNOWN_LIMIT) known.clear();
  const spaced = ` ${fold(unit).replaceAll(",", " ")} `.replace(/ +/g, " ");
  known.set(unit, spaced);
  return spaced;
}

/** True where one noun holds the other: `văn bản` and `lượt văn bản`, `tổ` and `tổ công nghệ số cộng đồng`. */
export function sameNoun(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [x, y] = [words(a), words(b)];
  return x.includes(y) || y.includes(x);
}

/** True where figures in `part` can be counted into one in `whole`; a part without a noun takes that of its whole. */
export function partNoun(part: string | null, whole: string | null): boolean {
  if (part === null || sameNoun(part, whole)) return true;
  const noun = fold(part);
  for (const [head, list] of kinds) {
    if (whole !== null && words(whole).startsWith(` ${head} `))
      return [...list].some((kind) => noun.startsWith(kind));
  }
  return false;
}
