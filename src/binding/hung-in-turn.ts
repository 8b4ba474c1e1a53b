import { listLength, turnIn } from "./in-turn.ts";
import { COUNTED } from "./related.ts";
import type { Scene } from "./scene.ts";
import type { Slot } from "./slot.ts";
import { contentWords } from "./words.ts";

/** `lần lượt` itself. */
const OWN_WORDS = 2;

/**
 * `Đàn trâu 73.200 con, đàn bò 29.850 con, lần lượt giảm 4,1% và 3,6%`: each share or change hangs on its own of as many
 * amounts in front. Changes the slots it is given.
 */
export function hangInTurn(scene: Scene, slots: readonly Slot[]): void {
  for (const first of slots) {
    const { from, to } = first.lead;
    if (first.figure.kind !== "percent" || turnIn(scene, first.lead) < 0) continue;
    if (contentWords(scene, from, to) > OWN_WORDS) continue;
    const list = slots.slice(first.index, first.index + listLength(scene, slots, first));
    const amounts = slots.slice(Math.max(0, first.index - list.length), first.index);
    const fits = amounts.every((amount) => COUNTED.has(amount.figure.kind) && amount.frame === first.frame);
    if (list.length < 2 || amounts.length < list.length || !fits) continue;
    for (const [i, slot] of list.entries()) {
      slot.link = "said";
      slot.on = amounts[i]!;
      if (i > 0) slot.saidWith = first;
    }
  }
}
