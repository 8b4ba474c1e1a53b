import { MEASURES } from "../lexicon/measures.ts";
import { unitFamilies } from "../lexicon/unit-families.ts";
import type { Kind } from "../model/observation.ts";
import { fold } from "../text/fold.ts";
import { Phrases } from "../text/phrases.ts";
import { tokenize } from "../text/tokens.ts";

const CURRENCIES = new Set(["đồng", "usd", "vnd", "eur"]);
const measures = new Set(MEASURES.map(fold));
const families = new Phrases(
  unitFamilies.flatMap((nouns, family) => nouns.map((noun) => [noun, family] as const)),
);
const TURNS = /^lượt\s*/u;

/** Kinds a figure of an indicator may have, by the indicator's unit. */
export function kindsOf(unit: string): readonly Kind[] {
  const folded = fold(unit);
  if (folded === "%") return ["percent"];
  if (folded === "hạng") return ["rank"];
  if (folded === "điểm số" || folded === "điểm") return ["score"];
  if (CURRENCIES.has(folded)) return ["money"];
  if (folded.includes("/")) return ["rate", "measure"];
  return measures.has(folded) ? ["measure"] : ["count", "ratio"];
}

interface Noun {
  words: ReadonlySet<string>;
  families: ReadonlySet<number>;
}

const known = new Map<string, Noun>();

function nounOf(unit: string): Noun {
  const kept = known.get(unit);
  if (kept) return kept;
  const tokens = tokenize(fold(unit).replace(TURNS, ""));
  const found = new Set<number>();
  for (let at = 0; at < tokens.count;) {
    const hit = families.match(tokens, at);
    if (hit) found.add(hit.value);
    at = hit?.to ?? at + 1;
  }
  const noun = { words: new Set(tokens.forms), families: found };
  if (known.size < 5000) known.set(unit, noun);
  return noun;
}

/** Whether two units may be of one indicator: `dịch vụ` and `dịch vụ công trực tuyến`, `lượt` and `lượt khách`. */
export function unitsMeet(asked: string, stated: string | null): boolean {
  if (stated === null || asked === stated) return true;
  const [a, b] = [nounOf(asked), nounOf(stated)];
  if (a.words.size === 0 || b.words.size === 0) return TURNS.test(fold(asked)) === TURNS.test(fold(stated));
  for (const family of b.families) if (a.families.has(family)) return true;
  return [...a.words].every((word) => b.words.has(word)) || [...b.words].every((word) => a.words.has(word));
}
