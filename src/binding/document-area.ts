import { localBodies, nationalBodies, provincialBodies } from "../lexicon/report-words.ts";
import type { Block } from "../layout/blocks.ts";
import type { PlaceMention } from "../model/mention.ts";
import type { Area } from "../model/observation.ts";
import { Phrases } from "../text/phrases.ts";
import { TokenKind } from "../text/tokens.ts";
import { NATION } from "./areas.ts";
import type { Scene } from "./scene.ts";

const national = new Phrases<true>(nationalBodies.map((body) => [body, true]));
const provincial = new Phrases<true>(provincialBodies.map((body) => [body, true]));
const local = new Phrases<true>(localBodies.map((body) => [body, true]));
const OPENING_BLOCKS = 6;
const OPENING_TOKENS = 400;

/** Weight of one mention of a province as evidence that it is the one that reports. */
function weight(scene: Scene, place: PlaceMention): number {
  const { tokens, blocks, blockAt } = scene.layout;
  const block = blocks[blockAt(place.from)];
  if (!block || block.kind === "furniture") return 0;
  const typed = tokens.forms[place.from] === "tỉnh" || tokens.forms[place.from] === "thành";
  const early = place.from < OPENING_TOKENS ? 1 : 0;
  return 1 + (typed ? 2 : 0) + early + (block.kind === "heading" && early ? 2 : 0);
}

function weightsOfProvinces(scene: Scene): Map<string, number> {
  const weights = new Map<string, number>();
  for (const place of scene.places) {
    if (place.name === null) continue;
    weights.set(place.name, (weights.get(place.name) ?? 0) + weight(scene, place));
  }
  return weights;
}

/** Name of the province that reports: the one with most weight of mentions; null where none is named. */
export function reportingProvince(scene: Scene): string | null {
  const weights = weightsOfProvinces(scene);
  let best: string | null = null;
  for (const [name, value] of weights) if (best === null || value > weights.get(best)!) best = name;
  return best;
}

const MANY = 6;

/** True for a text that sets many provinces of the nation side by side, and none of them far in front: a ranking in the press. */
export function setsSideBySide(scene: Scene): boolean {
  const [most = 0, next = 0, ...others] = [...weightsOfProvinces(scene).values()].toSorted((a, b) => b - a);
  return others.length >= MANY - 2 && next * 2 > most && scene.places.some(({ level }) => level === "nation");
}

/** The area of a report that names no province: the nation's, unless it speaks of `toàn tỉnh`, `huyện Văn Bàn`. */
export function unnamedArea({ places, layout: { tokens } }: Scene, nationFirst: boolean): Area | null {
  if (nationFirst) return NATION;
  if (places.some(({ level }) => level !== "nation")) return null;
  for (let at = 0; at < Math.min(tokens.count, OPENING_TOKENS); at++)
    if (local.match(tokens, at) || provincial.match(tokens, at)) return null;
  return NATION;
}

/** Tokens of a block outside the sentences that only say who attends where: `Dự tại điểm cầu tỉnh Phú Thọ có ...`. */
function* speakingTokens(scene: Scene, block: Block): Generator<number> {
  const { forms, kinds } = scene.layout.tokens;
  // `kết nối tới 63 điểm cầu` tells of all of them
  const attendsAt = (at: number): boolean =>
    forms[at] === "cầu" && forms[at - 1] === "điểm" && kinds[at - 2] !== TokenKind.Number;
  for (const { from, to } of block.sentences) {
    if (forms.slice(from, to).some((_, i) => attendsAt(from + i))) continue;
    for (let at = from; at < Math.min(to, block.from + OPENING_TOKENS); at++) yield at;
  }
}

/** `Hà Nội, ngày 27 tháng 12 năm 2024`: ministries sign there too. */
const isWhereSigned = ({ layout }: Scene, { name, to }: PlaceMention): boolean =>
  name === "Hà Nội" && layout.tokens.forms[to] === "," && layout.tokens.forms[to + 1] === "ngày";

/** True where the report opens with the nation: `Thủ tướng ... chủ trì phiên họp của Ủy ban Quốc gia`. Of provinces set side by side the one named most speaks. */
export function opensWithNation(scene: Scene): boolean {
  const { tokens, blocks } = scene.layout;
  const places = new Map(scene.places.map((place) => [place.from, place]));
  const named = new Map<string, number>();
  let nation = 0;
  let province = 0;
  let seen = 0;
  for (const block of blocks) {
    if (block.kind === "furniture" || block.kind === "row" || block.kind === "caption") continue;
    if (seen++ >= OPENING_BLOCKS) break;
    const weight = seen <= 2 ? 2 : 1;
    for (const at of speakingTokens(scene, block)) {
      if (national.match(tokens, at)) nation += weight;
      if (provincial.match(tokens, at)) province += weight;
      const place = places.get(at);
      if (place?.level === "nation") nation++;
      else if (place?.name === null) province++;
      else if (place && !isWhereSigned(scene, place))
        named.set(place.name, (named.get(place.name) ?? 0) + weight);
    }
  }
  return nation > province + Math.max(0, ...named.values());
}
