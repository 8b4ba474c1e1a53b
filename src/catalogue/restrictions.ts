import { NAME_CONTRARIES } from "../lexicon/indicator-wordings.ts";
import { contrasts } from "../lexicon/qualifiers.ts";
import { phraseForms } from "../text/phrases.ts";
import { Phrases } from "../text/phrases.ts";
import { tokenize } from "../text/tokens.ts";

/** Contrasts of which an indicator that names no choice is not the same as one that does. */
const STRICT = new Set(["completeness", "direction", "signer", "timeliness", "tier", "trade", "network", "line", "settlement", "sex", "ownership", "school", "fund"]); // prettier-ignore

interface Choice {
  contrast: string;
  choice: string;
}

const choices = contrasts
  .filter(({ name }) => STRICT.has(name))
  .map(
    ({ name, choices }) =>
      new Phrases<Choice>(
        choices.flatMap((ways) => ways.map((way) => [way, { contrast: name, choice: ways[0]! }] as const)),
      ),
  );
const firsts = new Set(contrasts.flatMap(({ choices }) => choices.flat().map((way) => phraseForms(way)[0]!)));

/** What a text says that narrows or turns what is measured: `cấp xã`, `toàn trình`, `chưa`. */
export function restrictionsOf(text: string): ReadonlySet<string> {
  const tokens = tokenize(text);
  const found = new Set<string>();
  for (let at = 0; at < tokens.count; at++) {
    const form = tokens.forms[at]!;
    if (NAME_CONTRARIES.has(form)) found.add(form);
    if (!firsts.has(form)) continue;
    for (const set of choices) {
      const hit = set.match(tokens, at);
      if (hit) found.add(`${hit.value.contrast}: ${hit.value.choice}`);
    }
  }
  return found;
}
