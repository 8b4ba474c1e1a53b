import { plainHeadingWords } from "../../lexicon/report-words.ts";
import { isAdverbialStart } from "../clause-marks.ts";
import { Cover, type Scene } from "../scene.ts";
import type { Slot } from "../slot.ts";
import { contentWords, measureHeadAt, partMarkerAt } from "../words.ts";
import { isProperName } from "./proper-name.ts";
import { endsInSpeech } from "./speech.ts";
import { textOf, trimmed } from "./token-text.ts";

/** `Thanh toán viện phí không dùng tiền mặt (KDTM)` */
const MOST_TOKENS = 12;
const COLON_REACH = 2;

/** Where the colon stands that ends the words a block opens with; -1 where it opens with none that name what it is on. */
function colonOf({ cover, layout: { tokens } }: Scene, from: number, to: number): number {
  const end = Math.min(to, from + MOST_TOKENS);
  let at = from;
  // `Trồng trọt, chăn nuôi, thủy sản:` is the head of a section
  while (at < end && tokens.forms[at] !== ":" && tokens.forms[at] !== "," && cover[at] === Cover.None) at++;
  if (at === from || at >= end || tokens.forms[at] !== ":") return -1;
  const opens =
    isAdverbialStart(tokens, from) || partMarkerAt(tokens, from) > 0 || measureHeadAt(tokens, from) > 0;
  return opens ? -1 : at;
}

/** The first figure right behind a colon: `Đăng ký khai tử: 2.655 hồ sơ`. */
function namesFigure({ cover }: Scene, colon: number): boolean {
  return cover.subarray(colon + 1, colon + 1 + COLON_REACH).includes(Cover.Figure);
}

function hangsBelow({ on }: Slot, colon: number): boolean {
  for (let at = on; at; at = at.on) if (at.figure.outer.from <= colon + COLON_REACH) return true;
  return false;
}

const REACH = 60;

/** `Lúa: diện tích 31.450 ha. Dừa: diện tích 79.100 ha`: another topic has begun. */
export function goesOver({ cover, layout }: Scene, { figure, sentence }: Slot, colon: number): boolean {
  const from = Math.max(colon + 1, sentence.from, figure.outer.from - REACH);
  for (let at = from; at < figure.outer.from - 1; at++)
    if (layout.tokens.forms[at] === ":" && cover[at] === Cover.None) return true;
  return false;
}

/**
 * What a line is on, said in front of its colon: `- Đăng ký khai sinh: tiếp nhận 8.926 hồ sơ, trong đó trực tuyến 8.711 hồ sơ`. Where it names
 * a figure, it is of that and its parts alone.
 */
export function blockTopic(scene: Scene, slot: Slot): string {
  const { body, to } = scene.layout.blocks[slot.block]!;
  const colon = colonOf(scene, body, to);
  if (colon < 0 || slot.figure.from < colon || goesOver(scene, slot, colon)) return "";
  if (namesFigure(scene, colon) && !hangsBelow(slot, colon)) return "";
  const list = Array.from({ length: colon - body }, (_, i) => body + i);
  const { forms } = scene.layout.tokens;
  const plain = list.every((at) => plainHeadingWords.has(forms[at]!));
  if (
    plain ||
    contentWords(scene, body, colon) === 0 ||
    endsInSpeech(scene, colon) ||
    isProperName(scene, list)
  )
    return "";
  return textOf(scene, trimmed(scene, list));
}

/** True where a label says already what its line is on: half of the words. */
export function saysTopic(label: string, topic: string): boolean {
  const said = new Set(label.toLowerCase().split(/[\s,]+/u));
  const words = topic.toLowerCase().split(/[\s,]+/u);
  return words.filter((word) => said.has(word)).length * 2 >= words.length;
}
