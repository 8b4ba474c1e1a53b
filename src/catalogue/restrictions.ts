import { allLevels, NAME_CONTRARIES } from "../lexicon/indicator-wordings.ts";
import { communeTypes, districtTypes, tiersBelow } from "../lexicon/place-words.ts";
import { provincesBefore, provincesSince } from "../lexicon/provinces.ts";
import { contrasts } from "../lexicon/qualifiers.ts";
import { Phrases } from "../text/phrases.ts";
import { isCapitalised, startsCapital } from "../text/capitals.ts";
import { type Tokens } from "../text/tokens.ts";
import { endsPart } from "./words.ts";

/** Contrasts of which an indicator that names no choice is not the same as one that does. */
// prettier-ignore
const STRICT = new Set(["completeness", "direction", "signer", "timeliness", "tier", "trade", "network", "line", "settlement", "sex", "ownership", "school", "fund"]);

const strict = contrasts.filter(({ name }) => STRICT.has(name));
/** One set of phrases a contrast: the words of one may lie within those of another. */
const choices = strict.map(
  ({ name, choices }) =>
    new Phrases(choices.flatMap((ways) => ways.map((way) => [way, `${name}: ${ways[0]!}`] as const))),
);
const whole = new Phrases(allLevels.map((phrase) => [phrase, true]));
const placeHeads = new Phrases([...communeTypes, ...districtTypes, "thành phố"].map((word) => [word, true]));
const tiers = new Phrases(tiersBelow.map((tier) => [tier, true]));
const provinces = new Phrases(
  [...provincesBefore, ...provincesSince].flatMap(({ name, aliases }) =>
    [name, ...aliases].map((way) => [way, true] as const),
  ),
);

const starts = new Set([
  ...NAME_CONTRARIES,
  ...[...choices, whole, placeHeads].flatMap((set) => set.firstForms()),
]);

/** Something a text says that narrows or turns what is measured, and the part between commas that says it. */
export interface Restriction {
  what: string;
  part: number;
}

/** `huyện Võ Nhai`, `thành phố Cẩm Phả`, but not `thành phố Cần Thơ`, which is a province. */
function smallPlaceAt(tokens: Tokens, at: number): boolean {
  const head = placeHeads.match(tokens, at);
  return head !== null && startsCapital(tokens, head.to) && !provinces.match(tokens, head.to);
}

/** A row of a table about one place of many: `Hồ sơ tiếp nhận, Bình Thủy`; a province is the report's own. */
function placeAlone(tokens: Tokens, from: number): boolean {
  let to = from;
  while (to < tokens.count && isCapitalised(tokens, to)) to++;
  if (to - from < 2 || to - from > 4) return false;
  return (to === tokens.count || endsPart(tokens, to)) && !provinces.match(tokens, from);
}

/** `giải quyết hồ sơ, Cấp huyện`, `giải quyết hồ sơ, Huyện Ba Tri`: of whom all of it is said. */
function bodyAlone(tokens: Tokens, from: number): boolean {
  let to = tiers.match(tokens, from)?.to ?? from;
  if (to === from && smallPlaceAt(tokens, from)) {
    to = placeHeads.match(tokens, from)!.to;
    while (to < tokens.count && startsCapital(tokens, to)) to++;
  }
  return to > from && (to === tokens.count || endsPart(tokens, to));
}

/** `cấp xã`, `toàn trình`, `chưa`, `huyện Võ Nhai`: what the name of an indicator has to say too. */
export function restrictionsOf(tokens: Tokens): Restriction[] {
  const found: Restriction[] = [];
  if (placeAlone(tokens, 0)) found.push({ what: "place", part: 0 });
  let part = 0;
  for (let at = 0; at < tokens.count; at++) {
    const form = tokens.forms[at]!;
    if (endsPart(tokens, at)) {
      part++;
      if (placeAlone(tokens, at + 1) || bodyAlone(tokens, at + 1)) found.push({ what: "place", part: 0 });
      continue;
    }
    if (!starts.has(form)) continue;
    const all = whole.match(tokens, at);
    if (all) {
      at = all.to - 1;
      continue;
    }
    if (NAME_CONTRARIES.has(form)) found.push({ what: form, part });
    if (smallPlaceAt(tokens, at)) found.push({ what: "place", part });
    for (const set of choices) {
      const hit = set.match(tokens, at);
      if (hit) found.push({ what: hit.value, part });
    }
  }
  return found;
}
