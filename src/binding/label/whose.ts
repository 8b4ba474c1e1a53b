import {
  bodyHeads,
  communeTypes,
  districtTypes,
  pointedPlaces,
  tiersBelow,
  whoseOpeners,
} from "../../lexicon/place-words.ts";
import { startsCapital } from "../../text/capitals.ts";
import { Phrases } from "../../text/phrases.ts";
import type { Tokens } from "../../text/tokens.ts";
import type { Scene } from "../scene.ts";
import type { Slot } from "../slot.ts";
import { within } from "../within.ts";
import { goesOver } from "./block-topic.ts";
import { officeAt } from "./proper-name.ts";
import { textOf } from "./token-text.ts";

const set = (words: readonly string[]): Phrases<true> => new Phrases(words.map((word) => [word, true]));
const tiers = set(tiersBelow);
const types = set([...districtTypes, ...communeTypes, "thành phố", "tp.", "tp", "tx."]);
const pointed = set(pointedPlaces);
const heads = set(bodyHeads);
const openers = set(whoseOpeners);
/** `huyện Nam Trà My` and one word to spare. */
const MAX_NAME = 4;
/** `Bệnh viện Đa khoa khu vực Ngọc Lặc` */
const MAX_BODY = 9;

/** Where `Huyện Ba Tri` ends; `from` where no such name begins there, or that of a province. */
function endOfPlace({ layout: { tokens }, places }: Scene, from: number): number {
  const head = types.match(tokens, from)?.to ?? from;
  if (head === from || !startsCapital(tokens, head)) return from;
  let to = head + 1;
  while (to < head + MAX_NAME && startsCapital(tokens, to)) to++;
  const province = within(places, { from, to }).some(
    ({ level, name }) => level === "province" && name !== null,
  );
  return province ? from : to;
}

/** Where `Sở Y tế`, `Bệnh viện Đa khoa tỉnh` in front of a comma ends. */
function endOfBody(tokens: Tokens, from: number): number {
  const office = officeAt(tokens, from);
  if (office > from) return office;
  if (!startsCapital(tokens, from) || !heads.match(tokens, from)) return from;
  let to = from;
  while (to < from + MAX_BODY && tokens.forms[to] !== "," && to < tokens.count) to++;
  return tokens.forms[to] === "," ? to : from;
}

const endOfWhose = (scene: Scene, from: number): number =>
  tiers.match(scene.layout.tokens, from)?.to ?? endOfPlace(scene, from);

const words = (scene: Scene, from: number, to: number): string =>
  textOf(
    scene,
    Array.from({ length: to - from }, (_, i) => from + i),
  );

const startOf = (scene: Scene, { sentence, block }: Slot): number =>
  Math.max(sentence.from, scene.layout.blocks[block]!.body);

/**
 * Of whom a sentence speaks, where that is less than the province: `Cấp huyện` of `Cấp huyện tiếp nhận 500 hồ sơ; giải quyết 450 hồ sơ`,
 * `huyện Ba Tri` of `Tại huyện Ba Tri, ...`.
 */
export function whoseSentence(scene: Scene, slot: Slot): string {
  const start = startOf(scene, slot);
  const from = openers.match(scene.layout.tokens, start)?.to ?? start;
  return words(scene, from, endOfWhose(scene, from));
}

/** `Tại huyện Ba Tri, tỷ lệ ...`, `Ở huyện này, ...`, `Tại Sở Y tế, ...`: said of all figures of the sentence that name no other. */
function whoseOpening(scene: Scene, slot: Slot): string {
  const { tokens } = scene.layout;
  const from = openers.match(tokens, startOf(scene, slot))?.to;
  if (from === undefined || slot.figure.from < from) return "";
  const here = pointed.match(tokens, from)?.to ?? endOfWhose(scene, from);
  const to = here > from ? here : endOfBody(tokens, from);
  if (to === from || (tokens.forms[to] !== "," && tokens.forms[to] !== "(")) return "";
  for (let at = Math.max(slot.lead.from, to); at < slot.lead.to; at++)
    if (endOfWhose(scene, at) > at) return "";
  return words(scene, from, to);
}

/** The same of all sentences behind the first of a block that opens with it and a colon: `- Cấp huyện: nhận 500 hồ sơ. Đã giải quyết 450`. */
function whoseBlock(scene: Scene, slot: Slot): string {
  const { body } = scene.layout.blocks[slot.block]!;
  if (slot.sentence.from <= body) return "";
  const to = endOfWhose(scene, body);
  const said = to > body && scene.layout.tokens.forms[to] === ":" && !goesOver(scene, slot, to);
  return said ? words(scene, body, to) : "";
}

/** Of whom the words in front of a figure's clause say that it is, where that is less than the province; empty where they say nothing. */
export const whose = (scene: Scene, slot: Slot): string =>
  whoseOpening(scene, slot) || whoseBlock(scene, slot);
