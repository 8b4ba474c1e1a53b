import { plainHeadingWords } from "../../lexicon/report-words.ts";
import { isAdverbialStart } from "../clause-marks.ts";
import { Cover, type Scene } from "../scene.ts";
import { frameAt, type Slot } from "../slot.ts";
import { contentWords, measureHeadAt, partMarkerAt } from "../words.ts";
import type { OwnWords } from "./own-words.ts";
import { isProperName } from "./proper-name.ts";
import { endsInSpeech } from "./speech.ts";
import { countWords, textOf, trimmed } from "./token-text.ts";

const SHORT_TOPIC = 4;
const LONG_TOPIC = 12;
/** Tokens behind its colon within which a topic is spoken of. */
const REACH = 120;

/** Where the colon stands that the words of a slot come behind; behind a semicolon only `năng suất` and its like still speak of the same. */
function colonBefore(scene: Scene, slot: Slot, goesOn: boolean): number {
  const { tokens } = scene.layout;
  const { forms } = tokens;
  const measures = measureHeadAt(tokens, slot.lead.from) > 0;
  const floor = Math.max(slot.sentence.from, slot.lead.from - REACH);
  for (let at = slot.lead.from - 1; at > floor; at--) {
    if (forms[at] === ";" && !measures && !goesOn) return -1;
    if (forms[at] === ":" && scene.cover[at] === Cover.None && frameAt(slot, at) === slot.frame) return at;
  }
  return -1;
}

/**
 * What a sentence opens with and speaks of: `Lúa` of `Lúa: diện tích gieo trồng 31.450 ha`; a longer one only for the words right behind
 * its colon, where they do not begin with what is measured: `Hội viên có dữ liệu trên hệ thống: Cựu chiến binh 31.377 hội viên`.
 */
export function topicOf(scene: Scene, slot: Slot, { headed, stands }: OwnWords): string {
  const { blocks, tokens } = scene.layout;
  const colon = colonBefore(scene, slot, !stands);
  const from = Math.max(slot.sentence.from, blocks[slot.block]!.body);
  const own = colon + 1 < slot.lead.from && tokens.forms[slot.figure.outer.from - 1] === ":";
  if (own || colon <= from || isAdverbialStart(tokens, from) || partMarkerAt(tokens, from) > 0) return "";
  const list: number[] = [];
  for (let at = from; at < colon; at++) {
    if (scene.cover[at] !== Cover.None && scene.cover[at] !== Cover.Place) return "";
    list.push(at);
  }
  const right = slot.lead.from === colon + 1 && !headed;
  if (countWords(scene, list) > (right ? LONG_TOPIC : SHORT_TOPIC)) return "";
  const named = list.some((at) => !plainHeadingWords.has(tokens.forms[at]!));
  if (!named || contentWords(scene, from, colon) === 0 || endsInSpeech(scene, colon)) return "";
  // `Sở Tài chính: bố trí 12 tỷ đồng`: who, not what
  if (isProperName(scene, list)) return "";
  if (!right && measureHeadAt(tokens, from) > 0) return "";
  return textOf(scene, trimmed(scene, list));
}
