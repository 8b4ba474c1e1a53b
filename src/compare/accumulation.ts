import { flowWords, stockWords } from "../lexicon/flow-words.ts";
import type { Observation } from "../model/observation.ts";
import { Phrases } from "../text/phrases.ts";
import { tokenize } from "../text/tokens.ts";
import type { IndicatorFacts } from "./indicator-facts.ts";

export type Accumulation = "flow" | "stock" | "unknown";

const words = new Phrases<Accumulation>([
  ...flowWords.map((word) => [word, "flow"] as const),
  ...stockWords.map((word) => [word, "stock"] as const),
]);

function byWords(text: string): Accumulation {
  const tokens = tokenize(text);
  let found: Accumulation = "unknown";
  for (let at = 0; at < tokens.count; at++) {
    const hit = words.match(tokens, at);
    if (hit?.value === "flow") return "flow";
    if (hit) found = "stock";
  }
  return found;
}

/** Whether a quantity adds up over the year or stands as it is; by the catalogue, else by its own words. */
export function accumulationOf(observation: Observation, facts: IndicatorFacts | undefined): Accumulation {
  if (facts) return facts.aggregation === "flow-cumulative" ? "flow" : "stock";
  if (observation.kind !== "count" && observation.kind !== "money") return "stock";
  return byWords(`${observation.label} ${observation.unit ?? ""}`);
}
