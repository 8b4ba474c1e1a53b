import type { QuantityMention } from "../model/mention.ts";
import type { TokenRange } from "../model/span.ts";
import type { Frame } from "./frames.ts";

/**
 * How a figure hangs on the figure before it.
 * - `head`: words of its own say what is measured
 * - `shared`: an enumeration; it shares the words before the first figure (`149 ... và 725 ...`)
 * - `said`: it says something of the figure before (`194.360 hồ sơ, đạt 55,32%`)
 * - `part`: a part of the figure before (`trong đó 192.933 hồ sơ trực tuyến`)
 * - `companion`: belongs to the same event (`187 cuộc họp với 3.053 điểm cầu`)
 * - `base`: the whole that the figure before is counted from (`63 trong tổng số 68 nhiệm vụ`)
 * - `aside`: first in brackets behind the figure (`14.037 doanh nghiệp (đạt 97,5%)`)
 */
export type Link = "head" | "shared" | "said" | "part" | "companion" | "base" | "aside";

/** A figure with the words that are its own. */
export interface Slot {
  index: number;
  figure: QuantityMention;
  block: number;
  sentence: TokenRange;
  /** Frames of the sentence, one a token. */
  frames: readonly Frame[];
  frame: Frame;
  /** Own words before the figure, up to its bound words; may be empty. */
  lead: TokenRange;
  /** Own words after the figure; may be empty. */
  tail: TokenRange;
  link: Link;
  /** The figure it hangs on. */
  on: Slot | null;
  /** The first of a list in turn, whose words say what this one is too: `lần lượt giảm 4,1% và 3,6%`. */
  saidWith?: Slot;
}

export const frameAt = (slot: Pick<Slot, "frames" | "sentence">, at: number): Frame =>
  slot.frames[at - slot.sentence.from]!;

/** Tokens of a range that stand in the slot's own frame, those of other brackets left out. */
export function visibleTokens(slot: Slot, range: TokenRange): number[] {
  const seen: number[] = [];
  for (let at = range.from; at < range.to; at++) if (frameAt(slot, at) === slot.frame) seen.push(at);
  return seen;
}
