import { MEASURES } from "../lexicon/measures.ts";
import { unitFamilies } from "../lexicon/unit-families.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Kind } from "../model/observation.ts";
import { fold } from "../text/fold.ts";
import { Phrases } from "../text/phrases.ts";
import { tokenize } from "../text/tokens.ts";

const CURRENCIES = new Set(["đồng", "usd", "vnd", "eur"]);
const measures = new Set(MEASURES.map(fold));
const families = new Phrases(
  unitFamilies.flatMap((nouns, family) => nouns.map((noun) => [noun, family] as const)),
);

/** Kinds a figure of an indicator may have, by the indicator's unit. */
export function kindsOf(unit: string): readonly Kind[] {
  const folded = fold(unit);
  if (folded === "%") return ["percent"];
  if (folded === "hạng") return ["rank"];
  if (folded === "điểm") return ["score"];
  if (CURRENCIES.has(folded)) return ["money"];
  if (folded.includes("/")) return ["rate", "measure"];
  return measures.has(folded) ? ["measure"] : ["count", "ratio"];
}

interface Noun {
  words: readonly string[];
  families: ReadonlySet<number>;
}

const known = new Map<string, Noun>();

/** A unit without `lượt`: what is counted, not how often. */
function nounOf(unit: string): Noun {
  const kept = known.get(unit);
  if (kept) return kept;
  const tokens = tokenize(unit);
  const found = new Set<number>();
  for (let at = 0; at < tokens.count;) {
    const hit = families.match(tokens, at);
    if (hit) found.add(hit.value);
    at = hit?.to ?? at + 1;
  }
  const noun = { words: tokens.forms.filter((form) => form !== "lượt"), families: found };
  if (known.size < 5000) known.set(unit, noun);
  return noun;
}

/** How near the unit of a figure is to an indicator's: its noun, one of the same family, or another thing. */
export type UnitFit = "same" | "kin" | "other";

function fitOf(asked: string, stated: string): UnitFit {
  const [a, b] = [nounOf(asked).words, nounOf(stated).words];
  if (a.every((word) => b.includes(word)) || b.every((word) => a.includes(word))) return "same";
  const kin = nounOf(asked).families;
  return [...nounOf(stated).families].some((family) => kin.has(family)) ? "kin" : "other";
}

/** `dịch vụ` and `dịch vụ công trực tuyến` are the same, `người` and `cán bộ` kin; a bare `lượt` counts what happens. */
export function unitFit(indicator: Indicator, stated: string | null): UnitFit {
  if (stated === null || stated === indicator.unit) return "same";
  if (nounOf(stated).words.length === 0)
    return indicator.aggregation === "flow-cumulative" ? "same" : "other";
  const fits = [indicator.unit, ...(indicator.otherUnits ?? [])].map((unit) => fitOf(unit, stated));
  return fits.includes("same") ? "same" : fits.includes("kin") ? "kin" : "other";
}
