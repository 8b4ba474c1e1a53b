import { nameBringers } from "../lexicon/ranked-names.ts";
import type { QuantityMention } from "../model/mention.ts";
import { Phrases } from "../text/phrases.ts";
import { TokenKind } from "../text/tokens.ts";
import { isCopula } from "./clause-marks.ts";
import { isProperName } from "./label/proper-name.ts";
import { usable } from "./label/token-text.ts";
import { Cover, type Scene } from "./scene.ts";

const bringers = new Phrases<true>(nameBringers.map((word) => [word, true]));
/** `đứng đầu bảng xếp hạng DTI cấp sở là` */
const INDEX_WORDS = 8;
const NAME_WORDS = 12;

/** Whose place it is, where the name stands behind it: `huyện Lấp Vò` of `xếp thứ hai là huyện Lấp Vò`; empty where none does. */
export function rankedBehind(scene: Scene, { kind, outer }: QuantityMention): number[] {
  if (kind !== "rank") return [];
  const { cover, layout } = scene;
  const { kinds } = layout.tokens;
  let from = outer.to;
  let brought = bringers.match(layout.tokens, from);
  while (
    !brought &&
    from < outer.to + INDEX_WORDS &&
    kinds[from] === TokenKind.Word &&
    cover[from] === Cover.None
  )
    brought = bringers.match(layout.tokens, ++from);
  if (!brought) return [];
  const name: number[] = [];
  for (let at = brought.to; name.length < NAME_WORDS; at++) {
    const joins = layout.tokens.forms[at] === "-";
    if (!usable(scene, at) || (kinds[at] !== TokenKind.Word && !joins) || isCopula(layout.tokens, at)) break;
    name.push(at);
  }
  return isProperName(scene, name) ? name : [];
}
