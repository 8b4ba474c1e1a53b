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

/**
 * Of whom a sentence speaks, where that is less than the province: `Cấp huyện` of `Cấp huyện tiếp nhận 500 hồ sơ; giải quyết 450 hồ sơ`,
 * `huyện Ba Tri` of `Tại huyện Ba Tri, ...`.
 */
export function whoseSentence(scene: Scene, { sentence, block }: Slot): string {
  const { tokens, blocks } = scene.layout;
  const start = Math.max(sentence.from, blocks[block]!.body);
  const from = openers.match(tokens, start)?.to ?? start;
  const to = tiers.match(tokens, from)?.to ?? endOfPlace(tokens, from);
  return textOf(
    scene,
    Array.from({ length: to - from }, (_, i) => from + i),
  );
}
