import { isAcronym } from "../text/capitals.ts";
import { TokenKind, tokenize, type Tokens } from "../text/tokens.ts";
import { plainLetters } from "./plain-letters.ts";

const SHORTEST = 3;
const LONGEST = 6;
/** A look before names are cut into words: most reports shorten nothing. */
const CAPITALS = new RegExp(`\\p{Lu}{${SHORTEST},}`, "u");

const initialOf = (form: string): string => plainLetters(form.charAt(0));

/** The short forms of some names, as their letters without marks: `tngt`. */
function lettersIn(names: readonly Tokens[]): Set<string> {
  const letters = new Set<string>();
  for (const tokens of names) {
    for (let at = 0; at < tokens.count; at++)
      if (tokens.forms[at]!.length >= SHORTEST && isAcronym(tokens, at))
        letters.add(plainLetters(tokens.forms[at]!));
  }
  return letters;
}

/** Calls back for each run of words whose first letters are among `letters`. */
function eachSpelledOut(
  tokens: Tokens,
  letters: ReadonlySet<string>,
  found: (letters: string, words: string) => void,
): void {
  for (let from = 0; from < tokens.count; from++) {
    let initials = "";
    for (let at = from; at < tokens.count && initials.length < LONGEST; at++) {
      if (tokens.forms[at] === ",") continue;
      if (tokens.kinds[at] !== TokenKind.Word || isAcronym(tokens, at)) break;
      initials += initialOf(tokens.forms[at]!);
      if (letters.has(initials)) found(initials, tokens.forms.slice(from, at + 1).join(" "));
    }
  }
}

/** What short forms stand for, by their letters: `TNGT` for the `tai nạn giao thông` of another name. */
export type ShortNames = ReadonlyMap<string, string>;

/** Learns from names what is short for what; of two readings the one that is written more often holds. */
export function shortNames(names: readonly string[]): ShortNames {
  if (!names.some((name) => CAPITALS.test(name))) return new Map();
  const all = names.map((name) => tokenize(name));
  const letters = lettersIn(all);
  const uses = new Map<string, Map<string, number>>();
  for (const tokens of all) {
    eachSpelledOut(tokens, letters, (short, words) => {
      const readings = uses.get(short) ?? new Map<string, number>();
      uses.set(short, readings.set(words, (readings.get(words) ?? 0) + 1));
    });
  }
  return new Map(
    [...uses].map(([short, readings]) => {
      const [words] = [...readings].reduce((best, next) => (next[1] > best[1] ? next : best));
      return [short, words];
    }),
  );
}

/** A name with its short forms spelled out: `Vốn ĐTC` gives `Vốn đầu tư công`. */
export function inFull(name: string, short: ShortNames): string {
  if (short.size === 0 || !CAPITALS.test(name)) return name;
  const tokens = tokenize(name);
  let full = "";
  let end = 0;
  for (let at = 0; at < tokens.count; at++) {
    const words = isAcronym(tokens, at) ? short.get(plainLetters(tokens.forms[at]!)) : undefined;
    if (words === undefined) continue;
    full += tokens.text.slice(end, tokens.starts[at]) + words;
    end = tokens.ends[at]!;
  }
  return full + tokens.text.slice(end);
}
