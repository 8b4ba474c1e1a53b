import { saysOneOf } from "../text/tokens.ts";
import type { Scene } from "./scene.ts";
import type { Slot } from "./slot.ts";
import { contentWords } from "./words.ts";

/** `giảm từ 64 vụ xuống 48 vụ`: the same things at another time. */
export function isMoved({ layout }: Scene, { figure }: Slot): boolean {
  const { forms } = layout.tokens;
  const before = figure.outer.from - 1;
  const verb = forms[before] === "còn" ? forms[before - 1] : forms[before];
  return verb === "xuống" || verb === "lên" || (verb === "giảm" && forms[before] === "còn");
}

const REACHES = new Set(["còn", "lên", "xuống", "đạt", "thành"]);
const LIFTS = new Set(["nâng", "đưa"]);

/** `xuống còn 4,2%`, `nâng tổng số lên 1.204 tổ`. */
export function isReached(scene: Scene, { lead, figure, on }: Slot): boolean {
  const { forms } = scene.layout.tokens;
  if (!REACHES.has(forms[figure.outer.from - 1] ?? "") || (on === null && forms[lead.from - 1] === ";"))
    return false;
  return LIFTS.has(forms[lead.from]!) || contentWords(scene, lead.from, lead.to) === 0;
}

const SPENDS = new Set(["ngân", "chi", "bổ", "dụng", "toán"]);
const SPENDING_WORDS = 3;

/** `đã giải ngân`, `đã phân bổ`, `đã chi`; without a comma the words go with the figure in front: `780 triệu đồng đã giải ngân 512 triệu đồng`. */
export function saysSpent(scene: Scene, { lead, on, link, figure }: Slot): boolean {
  const from = on && link === "companion" ? on.figure.to : lead.from;
  const to = figure.outer.from;
  return saysOneOf(scene.layout.tokens, SPENDS, from, to) && contentWords(scene, from, to) <= SPENDING_WORDS;
}
