import { contrasts, levelWords, type Contrast } from "../lexicon/qualifiers.ts";
import { bodyHeads, communeTypes, districtTypes, pointedPlaces } from "../lexicon/place-words.ts";
import type { Kind } from "../model/observation.ts";
import { isAcronym, startsCapital } from "../text/capitals.ts";
import { Phrases } from "../text/phrases.ts";
import { TokenKind, tokenize, type Tokens } from "../text/tokens.ts";

type Choices = ReadonlySet<string>;

/** Choices a name makes, by contrast; levels and places below the province are contrasts of their own. */
export type Qualifiers = ReadonlyMap<string, Choices>;

type Ruling = Pick<Contrast, "name" | "unnamed" | "different" | "kinds">;
const LEVEL: Ruling = { name: "level", unnamed: 0.7, different: 0 };
const PLACE: Ruling = { name: "place", unnamed: 0.4, different: 0 };

/** Words of each contrast; an aside is no choice, though it holds the words of one. */
const readers = contrasts.map(({ name, choices, near, asides = [] }) => ({
  name,
  near: near ? new Phrases([[near, true]]) : null,
  phrases: new Phrases<string | null>([
    ...choices.flatMap((ways) => ways.map((way): [string, string | null] => [way, ways[0]!])),
    ...asides.map((way): [string, null] => [way, null]),
  ]),
}));
const INDEX = "index";
const indexReader = readers.find(({ name }) => name === INDEX)!;
const levels = new Phrases(levelWords.map((word) => [word, true]));
const LIST_WORDS = new Set([",", "và", "-", "mức", "độ"]);
const placeHeads = new Phrases([...communeTypes, ...districtTypes, "thành phố"].map((word) => [word, true]));

const pointedAt = new Phrases(pointedPlaces.map((place) => [place, place] as const));
const bodies = new Phrases([...bodyHeads, "Sở"].map((head) => [head, true]));
const BODY_TOKENS = 8;

function holds(tokens: Tokens, phrases: Phrases<boolean>): boolean {
  for (let at = 0; at < tokens.count; at++) if (phrases.match(tokens, at)) return true;
  return false;
}

const sameSet = (a: Choices, b: Choices): boolean =>
  a.size === b.size && [...a].every((choice) => b.has(choice));
const meet = (a: Choices, b: Choices): boolean => [...a].some((choice) => b.has(choice));

/** Choices of the first part of a name that makes any: behind a comma stand wider words. */
function choicesIn(tokens: Tokens, phrases: Phrases<string | null>): Choices | null {
  const found = new Set<string>();
  for (let at = 0; at < tokens.count;) {
    const hit = phrases.match(tokens, at);
    if (hit?.value) found.add(hit.value);
    else if (found.size && tokens.forms[at] === ",") break;
    at = hit?.to ?? at + 1;
  }
  return found.size ? found : null;
}

/** `3`, `4` of `mức độ 3, mức độ 4`. */
function levelsIn(tokens: Tokens): Choices | null {
  const found = new Set<string>();
  for (let at = 0; at < tokens.count; at++) {
    const head = levels.match(tokens, at);
    for (let i = head?.to ?? tokens.count; i < tokens.count; i++) {
      if (tokens.kinds[i] === TokenKind.Number) found.add(tokens.forms[i]!);
      else if (!LIST_WORDS.has(tokens.forms[i]!)) break;
    }
  }
  return found.size ? found : null;
}

/** `hạ long` behind `thành phố`: the capitalised words that follow. */
function placesIn(tokens: Tokens): Choices | null {
  const found = new Set<string>();
  for (let at = 0; at < tokens.count; at++) {
    const head = placeHeads.match(tokens, at);
    if (!head) continue;
    let to = head.to;
    while (startsCapital(tokens, to) && !isAcronym(tokens, to)) to++;
    if (to > head.to) found.add(tokens.forms.slice(head.to, to).join(" "));
  }
  for (let at = 0; at < tokens.count; at++) {
    // `tỷ lệ trực tuyến, huyện này`, `tỷ lệ số hóa, Sở Y tế`
    const pointed = pointedAt.match(tokens, at);
    if (pointed) found.add(pointed.value);
    if (
      at > 0 &&
      tokens.forms[at - 1] === "," &&
      bodies.match(tokens, at) &&
      tokens.count - at <= BODY_TOKENS
    )
      found.add(tokens.forms.slice(at).join(" "));
  }
  return found.size ? found : null;
}

/**
 * What a name says that another must not contradict. Words right behind the figure know better than a name drawn from afar;
 * ranks and scores are of an index that may stand anywhere in the sentence.
 */
export function qualifiersOf(text: string, kind: Kind, sentence: string, behind: string): Qualifiers {
  const tokens = tokenize(text);
  const found = new Map<string, Choices>();
  const add = (name: string, choices: Choices | null): void => {
    if (choices) found.set(name, choices);
  };
  for (const { name, near, phrases } of readers) {
    if (!near || holds(tokens, near)) add(name, choicesIn(tokens, phrases));
  }
  add(LEVEL.name, levelsIn(tokens));
  add(PLACE.name, placesIn(tokens));
  const own = tokenize(behind);
  for (const { name, near, phrases } of readers) {
    const said = found.get(name);
    const nearer = said && (!near || holds(own, near)) ? choicesIn(own, phrases) : null;
    if (said && nearer && !meet(said, nearer)) found.set(name, nearer);
  }
  if (!found.has(INDEX) && (kind === "rank" || kind === "score")) {
    add(INDEX, choicesIn(tokenize(sentence), indexReader.phrases));
  }
  return found;
}

const rulings: ReadonlyMap<string, Ruling> = new Map(
  [...contrasts, LEVEL, PLACE].map((ruling) => [ruling.name, ruling]),
);

function share(ruling: Ruling, left: Choices | undefined, right: Choices | undefined): number {
  if (!left || !right) return ruling.unnamed;
  return sameSet(left, right) ? 1 : meet(left, right) ? ruling.unnamed : ruling.different;
}

/** What is left, 0 to 1, of the likeness of two names for what they say of one contrast and another. */
export function agreement(left: Qualifiers, right: Qualifiers, kind: Kind): number {
  let kept = 1;
  const weigh = (name: string): void => {
    const ruling = rulings.get(name)!;
    if (!ruling.kinds || ruling.kinds.includes(kind)) kept *= share(ruling, left.get(name), right.get(name));
  };
  for (const name of left.keys()) weigh(name);
  for (const name of right.keys()) if (!left.has(name)) weigh(name);
  return kept;
}

/** True where both names give one and the same published index: `xếp hạng DTI`, `đứng thứ 8 về chỉ số chuyển đổi số`. */
export function sameIndex(left: Qualifiers, right: Qualifiers): boolean {
  const [a, b] = [left.get(INDEX), right.get(INDEX)];
  return a !== undefined && b !== undefined && sameSet(a, b);
}
