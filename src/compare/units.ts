import { unitFamilies } from "../lexicon/unit-families.ts";
import { fold } from "../text/fold.ts";
import { Phrases } from "../text/phrases.ts";
import { tokenize } from "../text/tokens.ts";

const families = new Phrases(
  unitFamilies.flatMap((nouns, family) => nouns.map((noun) => [noun, family] as const)),
);
const TURNS = /^lượt\s*/u;

/** What a unit counts: its words without `lượt`, and the families its nouns are of. */
export interface CountedThing {
  noun: string;
  words: ReadonlySet<string>;
  families: ReadonlySet<number>;
  turns: boolean;
}

const known = new Map<string, CountedThing>();

function read(unit: string): CountedThing {
  const folded = fold(unit);
  const noun = folded.replace(TURNS, "");
  const tokens = tokenize(noun);
  const found = new Set<number>();
  for (let at = 0; at < tokens.count;) {
    const hit = families.match(tokens, at);
    if (hit) found.add(hit.value);
    at = hit?.to ?? at + 1;
  }
  return { noun, words: new Set(tokens.forms), families: found, turns: noun !== folded };
}

export function countedThing(unit: string): CountedThing {
  let thing = known.get(unit);
  if (!thing) known.set(unit, (thing = read(unit)));
  return thing;
}

const OTHER_FAMILY = 0.35;
const NO_SHARED_WORD = 0.7;

/** How well two units go together, 0 to 1: `văn bản` and `lượt văn bản` 1, `hồ sơ` and `doanh nghiệp` hardly. */
export function unitFit(left: string | null, right: string | null): number {
  if (left === null || right === null || left === right) return 1;
  const [a, b] = [countedThing(left), countedThing(right)];
  if (a.noun === b.noun || a.noun === "" || b.noun === "") return 1;
  const related = [...a.families].some((family) => b.families.has(family));
  if (related) return 1;
  if (a.families.size && b.families.size) return OTHER_FAMILY;
  return [...a.words].some((word) => b.words.has(word)) ? 1 : NO_SHARED_WORD;
}

/** True where two units are not one and the same, however written: `văn bản` and `lượt văn bản` differ. */
export function unitsDiffer(left: string | null, right: string | null): boolean {
  if (left === null || right === null || left === right) return false;
  const [a, b] = [countedThing(left), countedThing(right)];
  if (a.noun === "" || b.noun === "") return false;
  if (a.turns !== b.turns) return true;
  if (a.noun === b.noun || [...a.families].some((family) => b.families.has(family))) return false;
  return ![...a.words].every((word) => b.words.has(word)) && ![...b.words].every((word) => a.words.has(word));
}
