import { sliceTokens } from "../text/tokens.ts";
import { listLength, MOST_ITEMS, turnIn } from "./in-turn.ts";
import type { Scene } from "./scene.ts";
import type { Slot } from "./slot.ts";
import { nounAt } from "./unit.ts";

const JOINS = new Set([",", "và"]);

/** `; bổ nhiệm 07, bổ nhiệm lại 05, luân chuyển 03 cán bộ`: counts of one clause of which only the last has its noun. */
function listTo(scene: Scene, slots: readonly Slot[], first: Slot): Slot[] {
  const { forms } = scene.layout.tokens;
  if (forms[first.lead.from - 1] !== ";" || first.frame.outer) return [];
  const list: Slot[] = [];
  for (let i = first.index; i < Math.min(slots.length, first.index + MOST_ITEMS); i++) {
    const slot = slots[i]!;
    const joined = i === first.index || JOINS.has(forms[slot.lead.from - 1] ?? "");
    if (slot.sentence !== first.sentence || slot.frame !== first.frame || !joined) return [];
    if (slot.figure.kind !== "count" || slot.figure.unit !== null || slot.link !== "head") return [];
    list.push(slot);
    if (nounBehind(scene, slot)) return list;
  }
  return [];
}

/** `lần lượt có 12 và 9 thôn trắng sóng`: the last of a list, whose noun is that of all; by each of the others. */
export function nounLenders(scene: Scene, slots: readonly Slot[]): Map<Slot, Slot> {
  const lenders = new Map<Slot, Slot>();
  for (const slot of slots) {
    if (slot.figure.kind !== "count" || slot.figure.unit !== null || lenders.has(slot)) continue;
    const list =
      turnIn(scene, slot.lead) < 0
        ? listTo(scene, slots, slot)
        : slots.slice(slot.index, slot.index + listLength(scene, slots, slot));
    const last = list.at(-1);
    if (!last || !nounBehind(scene, last)) continue;
    for (const one of list.slice(0, -1)) if (!nounBehind(scene, one)) lenders.set(one, last);
  }
  return lenders;
}

/** The noun behind a figure, as written. */
export function lentUnit(scene: Scene, { figure, tail }: Slot): string | null {
  const noun = nounAt(scene, figure.outer.to, tail.to);
  return noun?.listed ? sliceTokens(scene.layout.tokens, noun.from, noun.to) : null;
}

const nounBehind = (scene: Scene, { figure, tail }: Slot): boolean =>
  nounAt(scene, figure.outer.to, tail.to)?.listed === true;
