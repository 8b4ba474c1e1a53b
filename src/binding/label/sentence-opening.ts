import { Cover, type Scene } from "../scene.ts";
import type { Slot } from "../slot.ts";
import { textOf, trimmed } from "./token-text.ts";

const OPENING_WORDS = 14;

/** The first words of the sentence, for a figure that nothing else names. */
export function sentenceOpening(scene: Scene, slot: Slot): string {
  const list: number[] = [];
  for (let at = slot.sentence.from; at < slot.sentence.to && list.length < OPENING_WORDS; at++) {
    if (scene.cover[at] === Cover.None || scene.cover[at] === Cover.Place) list.push(at);
  }
  return textOf(scene, trimmed(scene, list));
}
