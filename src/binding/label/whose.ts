import { communeTypes, districtTypes, tiersBelow } from "../../lexicon/place-words.ts";
import { startsCapital } from "../../text/capitals.ts";
import { Phrases } from "../../text/phrases.ts";
import type { Tokens } from "../../text/tokens.ts";
import type { Scene } from "../scene.ts";
import type { Slot } from "../slot.ts";
import { textOf } from "./token-text.ts";

const tiers = new Phrases<true>(tiersBelow.map((tier) => [tier, true]));
const places = new Phrases<true>([...districtTypes, ...communeTypes].map((type) => [type, true]));
const openers = new Phrases<true>(
  ["đối với", "tại", "ở", "riêng", "riêng đối với", "riêng tại"].map((way) => [way, true]),
);
/** `huyện Nam Trà My` and one word to spare. */
const MAX_NAME = 4;

/** Where `Huyện Ba Tri` ends; `from` where no such name begins there. */
function endOfPlace(tokens: Tokens, from: number): number {
  const head = places.match(tokens, from)?.to ?? from;
  if (head === from || !startsCapital(tokens, head)) return from;
  let to = head + 1;
  while (to < head + MAX_NAME && startsCapital(tokens, to)) to++;
  return to;
}

const endOfWhose = ({ layout: { tokens } }: Scene, from: number): number =>
  tiers.match(tokens, from)?.to ?? endOfPlace(tokens, from);

const words = (scene: Scene, from: number, to: number): string =>
  textOf(
    scene,
    Array.from({ length: to - from }, (_, i) => from + i),
  );

/**
 * Of whom a sentence speaks, where that is less than the province: `Cấp huyện` of `Cấp huyện tiếp nhận 500 hồ sơ; giải quyết 450 hồ sơ`,
 * `huyện Ba Tri` of `Tại huyện Ba Tri, ...`.
 */
export function whoseSentence(scene: Scene, { sentence, block }: Slot): string {
  const start = Math.max(sentence.from, scene.layout.blocks[block]!.body);
  const from = openers.match(scene.layout.tokens, start)?.to ?? start;
  return words(scene, from, endOfWhose(scene, from));
}

/** The same of all sentences behind the first of a block that opens with it and a colon: `- Cấp huyện: nhận 500 hồ sơ. Đã giải quyết 450`. */
export function whoseBlock(scene: Scene, { sentence, block }: Slot): string {
  const { body } = scene.layout.blocks[block]!;
  if (sentence.from <= body) return "";
  const to = endOfWhose(scene, body);
  return to > body && scene.layout.tokens.forms[to] === ":" ? words(scene, body, to) : "";
}
