import { contrasts, levelWords, type Contrast } from "../lexicon/qualifiers.ts";
import { communeTypes, districtTypes } from "../lexicon/place-words.ts";
import type { Kind } from "../model/observation.ts";
import { Phrases } from "../text/phrases.ts";
import { TokenKind, tokenize, type Tokens } from "../text/tokens.ts";

/** Choices a name makes, by contrast; levels and places below the province are contrasts of their own. */
export type Qualifiers = ReadonlyMap<string, ReadonlySet<string>>;

interface Choice {
  contrast: string;
  choice: string;
}

const choices = (contrast: Contrast): [string, Choice][] =>
  contrast.choices.flatMap((ways) =>
    ways.map((way): [string, Choice] => [way, { contrast: contrast.name, choice: ways[0]! }]),
  );
/** One set of phrases for each contrast: the words of one may lie within those of another. */
const phrases = contrasts.map((contrast) => new Phrases(choices(contrast)));
const levels = new Phrases(levelWords.map((word) => [word, true]));
const LIST_WORDS = new Set([",", "và", "-", "mức", "độ"]);
const placeHeads = new Phrases([...communeTypes, ...districtTypes, "thành phố"].map((word) => [word, true]));

function levelList(tokens: Tokens, from: number): string[] {
  const found: string[] = [];
  for (let at = from; at < tokens.count; at++) {
    if (tokens.kinds[at] === TokenKind.Number) found.push(tokens.forms[at]!);
    else if (!LIST_WORDS.has(tokens.forms[at]!)) break;
  }
  return found;
}

const isUpper = (char: string): boolean => char !== char.toLowerCase();

/** `Hạ Long` behind `thành phố`: the capitalised words that follow. */
function placeName(tokens: Tokens, from: number): string {
  let to = from;
  while (
    to < tokens.count &&
    tokens.kinds[to] === TokenKind.Word &&
    isUpper(tokens.text[tokens.starts[to]!]!)
  )
    to++;
  return tokens.forms.slice(from, to).join(" ");
}

/** What a name says that another must not contradict. */
export function qualifiersOf(text: string): Qualifiers {
  const tokens = tokenize(text);
  const found = new Map<string, Set<string>>();
  const add = (contrast: string, choice: string): void => {
    if (!choice) return;
    const chosen = found.get(contrast);
    if (chosen) chosen.add(choice);
    else found.set(contrast, new Set([choice]));
  };
  for (let at = 0; at < tokens.count; at++) {
    for (const set of phrases) {
      const hit = set.match(tokens, at);
      if (hit) add(hit.value.contrast, hit.value.choice);
    }
    const level = levels.match(tokens, at);
    if (level) for (const number of levelList(tokens, level.to)) add("level", number);
    const head = placeHeads.match(tokens, at);
    if (head) add("place", placeName(tokens, head.to));
  }
  return found;
}

type Ruling = Omit<Contrast, "choices">;

const LEVEL: Ruling = { name: "level", unnamed: 0.7, different: 0 };
const PLACE: Ruling = { name: "place", unnamed: 0.4, different: 0 };
const all: readonly Ruling[] = [...contrasts, LEVEL, PLACE];

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((choice) => b.has(choice));
const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((choice) => b.has(choice));

/** What is left, 0 to 1, of the likeness of two names for what they say of one contrast and another. */
export function agreement(left: Qualifiers, right: Qualifiers, kind: Kind): number {
  let kept = 1;
  if (left.size === 0 && right.size === 0) return kept;
  for (const { name, unnamed, different, kinds } of all) {
    if (kinds && !kinds.includes(kind)) continue;
    const [a, b] = [left.get(name), right.get(name)];
    if (!a && !b) continue;
    if (!a || !b) kept *= unnamed;
    else if (!sameSet(a, b)) kept *= meet(a, b) ? unnamed : different;
  }
  return kept;
}
