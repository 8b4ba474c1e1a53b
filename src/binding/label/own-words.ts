import { bodyParts } from "../../lexicon/clause-words.ts";
import type { Scene } from "../scene.ts";
import type { Slot } from "../slot.ts";
import { contentWords, measureHeadAt } from "../words.ts";
import { rankedBehind } from "../ranked-behind.ts";
import { namesIndex } from "./index-named.ts";
import { leadWords } from "./lead.ts";
import { isProperName } from "./proper-name.ts";
import { tailWords } from "./tail.ts";

/** Words of a slot that can stand in a label, before and behind its figure, as token lists. */
export interface OwnWords {
  lead: number[];
  tail: number[];
  /** They begin with what is measured: `tỷ lệ`, `số`. */
  headed: boolean;
  /** They begin with some of all bodies: `khối huyện, thành phố`. */
  grouped: boolean;
  /** They say only whose share it is. */
  group: boolean;
  /** True where they can be read without the sentence. */
  stands: boolean;
}

const GROUPS = new Set(["khối", "cấp", "nhóm", "khu", "vùng"]);

/** `xã, phường, thị trấn` of `cấp huyện 98,6%, xã, phường, thị trấn 95,3%`. */
const onlyBodies = ({ layout: { tokens } }: Scene, list: readonly number[]): boolean =>
  list.length > 1 && list.every((at) => bodyParts.has(tokens.forms[at]!));

/** `địa phương tăng hạng mạnh như Hậu Giang` says of a place only that it is one. */
const RANK_HEADS = new Set(["hạng", "xếp", "thứ"]);
/** `tỷ lệ` is no word that names something, so none is left to take off for it: `tỷ lệ hộ nghèo` names two. */
const UNCOUNTED_HEADS = new Set(["tỷ", "tỉ"]);

/** The slot's own words, and whether they say by themselves what is measured. */
export function ownWords(scene: Scene, slot: Slot): OwnWords {
  const { tokens } = scene.layout;
  const lead = [...leadWords(scene, slot), ...rankedBehind(scene, slot.figure)];
  const tail = tailWords(scene, slot);
  // `huyện Lai Vung đứng đầu` says whose the figure is, and not of what
  const words = lead.length > 0 ? contentWords(scene, lead[0]!, lead.at(-1)! + 1) : 0;
  const named = isProperName(scene, lead) ? 0 : words;
  const behind = tail.length > 0 ? contentWords(scene, tail[0]!, tail.at(-1)! + 1) : 0;
  const placed = slot.figure.kind === "rank";
  const heads = lead
    .filter((at) => measureHeadAt(tokens, at) > 0 && !(placed && RANK_HEADS.has(tokens.forms[at]!)))
    .map((at) => (UNCOUNTED_HEADS.has(tokens.forms[at]!) ? 0 : measureHeadAt(tokens, at) - at));
  const beyond = named - Math.max(0, ...heads);
  const share = slot.figure.kind === "percent" || slot.figure.kind === "ratio";
  // `khối huyện, thành phố 97,4%` says whose share it is, and not of what
  const grouped = GROUPS.has(tokens.forms[lead[0] ?? -1] ?? "") || onlyBodies(scene, lead);
  const group = share && heads.length === 0 && behind < 3 && grouped;
  const stands =
    !group &&
    (namesIndex(scene, lead) ||
      (heads.length > 0 && beyond >= 2) ||
      named >= 4 ||
      behind >= (share ? 3 : 5) ||
      (named >= 1 && behind >= 2 && named + behind >= 5));
  return { lead, tail, headed: heads.length > 0, grouped, group, stands };
}
