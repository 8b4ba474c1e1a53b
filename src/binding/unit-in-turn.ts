import { sliceTokens } from "../text/tokens.ts";
import { listLength, turnIn } from "./in-turn.ts";
import type { Scene } from "./scene.ts";
import type { Slot } from "./slot.ts";
import { nounAt } from "./unit.ts";

/** `lần lượt có 12 và 9 thôn trắng sóng`: the noun behind the last of a list in turn is that of all; by slot. */
export function unitsInTurn(scene: Scene, slots: readonly Slot[]): Map<Slot, string> {
  const units = new Map<Slot, string>();
  for (const slot of slots) {
    if (slot.figure.kind !== "count" || slot.figure.unit !== null || turnIn(scene, slot.lead) < 0) continue;
    const list = slots.slice(slot.index, slot.index + listLength(scene, slots, slot));
    const last = list.at(-1)!;
    const noun = nounAt(scene, last.figure.outer.to, last.tail.to);
    if (!noun?.listed) continue;
    const unit = sliceTokens(scene.layout.tokens, noun.from, noun.to);
    for (const one of list.slice(0, -1)) if (!nounBehind(scene, one)) units.set(one, unit);
  }
  return units;
}

const nounBehind = (scene: Scene, { figure, tail }: Slot): boolean =>
  nounAt(scene, figure.outer.to, tail.to)?.listed === true;
