import {
  allLevels,
  mostlyWords,
  NAME_CONTRARIES,
  procedureNames,
  procedureNamesOfFiles,
} from "../lexicon/indicator-wordings.ts";
import {
  bodiesOfTheWhole,
  bodyHeads,
  communeTypes,
  districtTypes,
  pointedPlaces,
  tiersBelow,
} from "../lexicon/place-words.ts";
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
/** Some of all files, wherever a label says it: `tiếp nhận hồ sơ, Đăng ký khai sinh`. */
const procedures = new Phrases(procedureNames.map((name) => [name, `procedure: ${name}`]));
const proceduresOfFiles = new Phrases(procedureNamesOfFiles.map((name) => [name, `procedure: ${name}`]));
const filesCounted = new Phrases([["hồ sơ", true]]);

function countsFiles(tokens: Tokens): boolean {
  for (let at = 0; at < tokens.count; at++) if (filesCounted.match(tokens, at)) return true;
  return false;
}

const mostly = new Phrases(mostlyWords.map((words) => [words, true]));
const whole = new Phrases(allLevels.map((phrase) => [phrase, true]));
const placeHeads = new Phrases([...communeTypes, ...districtTypes, "thành phố"].map((word) => [word, true]));
const tiers = new Phrases([...tiersBelow, ...pointedPlaces].map((tier) => [tier, true]));
const bodies = new Phrases([...bodyHeads, "Sở"].map((head) => [head, true]));
const ownBodies = new Phrases(bodiesOfTheWhole.map((body) => [body, true]));
const provinces = new Phrases(
  [...provincesBefore, ...provincesSince].flatMap(({ name, aliases }) =>
    [name, ...aliases].map((way) => [way, true] as const),
  ),
);

const starts = new Set([
  ...NAME_CONTRARIES,
  ...[...choices, whole, mostly, placeHeads, procedures, proceduresOfFiles].flatMap((set) =>
    set.firstForms(),
  ),
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

/** `giải quyết hồ sơ, Cấp huyện`, `giải quyết hồ sơ, Huyện Ba Tri`, `tỷ lệ số hóa, Sở Y tế`: of whom all of it is said. */
function bodyAlone(tokens: Tokens, from: number): boolean {
  if (startsCapital(tokens, from) && bodies.match(tokens, from)) return !ownBodies.match(tokens, from);
  let to = tiers.match(tokens, from)?.to ?? from;
  if (to === from && smallPlaceAt(tokens, from)) {
    to = placeHeads.match(tokens, from)!.to;
    while (to < tokens.count && startsCapital(tokens, to)) to++;
  }
  return to > from && (to === tokens.count || endsPart(tokens, to));
}

/** `cấp xã`, `toàn trình`, `chưa`, `huyện Võ Nhai`: what the name of an indicator has to say too. */
export function restrictionsOf(tokens: Tokens, ofName = false): Restriction[] {
  const found: Restriction[] = [];
  if (placeAlone(tokens, 0)) found.push({ what: "place", part: 0 });
  let part = 0;
  let mostlyOf = -1;
  const files = ofName || countsFiles(tokens);
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
    if (mostly.match(tokens, at)) mostlyOf = part;
    if (NAME_CONTRARIES.has(form)) found.push({ what: form, part });
    if (smallPlaceAt(tokens, at)) found.push({ what: "place", part });
    const procedure = procedures.match(tokens, at) ?? (files && proceduresOfFiles.match(tokens, at));
    if (procedure && part !== mostlyOf) found.push({ what: procedure.value, part: 0 });
    for (const set of choices) {
      const hit = set.match(tokens, at);
      if (hit) found.push({ what: hit.value, part });
    }
  }
  return found;
}
