import type { TokenRange } from "../../model/span.ts";
import { Phrases } from "../../text/phrases.ts";
import { saysOneOf, sliceTokens } from "../../text/tokens.ts";
import type { Scene } from "../scene.ts";
import { directionOf } from "../direction.ts";
import type { Slot } from "../slot.ts";
import { contentWords, measureHeadAt } from "../words.ts";
import type { Labelled } from "./labelled.ts";
import { textOf, trimmed } from "./token-text.ts";

const POINTERS = new Set(["này", "đó", "ấy", "nêu", "kể"]);
/** They point at whatever was measured last, or at the last share: `con số này`, `tỷ lệ này`. */
const anyFigure = new Phrases<true>(
  [
    "con số",
    "số liệu",
    "chỉ tiêu",
    "kết quả",
    "mức",
    "số",
    "chỉ số",
    "tỷ lệ",
    "tỉ lệ",
    "tỷ trọng",
    "tỉ trọng",
  ].map((head) => [head, true]),
);
/** `trong số này`, `kết quả đó` of what was done */
const PART_BEFORE = new Set(["trong", "với", "từ"]);
/** `ở nông thôn, con số này là 76,3%`: of others. */
const WHERE = new Set(["ở", "tại", "riêng", "phía"]);
const MOST_SLOTS = 10;

/** What `tỷ lệ này` points at, and what is said behind it: `ở khu vực nông thôn`. */
export interface Pointed {
  label: string;
  rest: string;
}

interface Pointer {
  from: number;
  head: number;
  to: number;
}

/** Words of the longest head: `tổng giá trị gia tăng`. */
const HEAD_WORDS = 5;

/** Where the head begins that ends at `to`; -1 where none does. */
function headBefore({ layout: { tokens } }: Scene, floor: number, to: number): number {
  for (let at = Math.max(floor, to - HEAD_WORDS); at < to; at++)
    if (measureHeadAt(tokens, at) === to || anyFigure.match(tokens, at)?.to === to) return at;
  return -1;
}

function pointerIn(scene: Scene, { from, to }: TokenRange): Pointer | null {
  const { tokens } = scene.layout;
  for (let at = from + 1; at < to; at++) {
    if (!POINTERS.has(tokens.forms[at]!)) continue;
    const head = headBefore(scene, from, at);
    if (head < 0) continue;
    const apart = PART_BEFORE.has(tokens.forms[head - 1] ?? "") || saysOneOf(tokens, WHERE, from, head);
    return apart ? null : { from: head, head: at, to: at + 1 };
  }
  return null;
}

/** Of a share a share was said before, and no growth: `kinh tế số đóng góp 20,7% GRDP; nâng tỷ lệ này lên 35%`. */
const isAlike = (scene: Scene, before: Slot, { figure: { kind } }: Slot): boolean =>
  (kind === "multiple" || before.figure.kind === kind) && directionOf(scene, before) === null;

/**
 * `đặt mục tiêu tỷ trọng này năm 2026 đạt 27%`, `Nâng tỷ lệ này lên 40%`: the last figure before it, in its block or the one
 * in front, that was measured by that head.
 */
export function pointedAt(
  scene: Scene,
  slots: readonly Slot[],
  done: readonly Labelled[],
  slot: Slot,
  words: TokenRange,
): Pointed | null {
  const pointer = pointerIn(scene, words);
  if (!pointer) return null;
  const { tokens } = scene.layout;
  const any = anyFigure.match(tokens, pointer.from)?.to === pointer.head;
  const head = sliceTokens(tokens, pointer.from, pointer.head).toLowerCase();
  for (let i = slot.index - 1; i >= Math.max(0, slot.index - MOST_SLOTS); i--) {
    if (slots[i]!.block < slot.block - 1) return null;
    const label = done[i]!.about || done[i]!.label;
    if (!label.toLowerCase().includes(head) && !(any && isAlike(scene, slots[i]!, slot))) continue;
    const behind = contentWords(scene, pointer.to, words.to);
    const list = Array.from({ length: words.to - pointer.to }, (_, n) => pointer.to + n);
    return { label, rest: behind < 2 ? "" : textOf(scene, trimmed(scene, list)) };
  }
  return null;
}
