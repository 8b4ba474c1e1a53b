import { states } from "./bracket-date.ts";
import type { DateFinder, UsedDate } from "./date-finder.ts";
import { listLength, turnIn } from "./in-turn.ts";
import type { Scene } from "./scene.ts";
import type { Slot } from "./slot.ts";

const JOINTS = new Set([",", ";", "và"]);

/** The dates of a list that ends at `end`, with nothing but commas and `và` between them. */
function listedDates({ layout }: Scene, dates: readonly UsedDate[], end: number): UsedDate[] {
  const listed: UsedDate[] = [];
  let next = end;
  for (const date of dates.toReversed()) {
    const between = layout.tokens.forms.slice(date.mention.to, next);
    if (!between.every((form) => JOINTS.has(form))) break;
    listed.unshift(date);
    next = date.mention.outer.from;
  }
  return listed;
}

/** `quý II, quý III và quý IV lần lượt là 520, 780 và 1.450 tỷ đồng`: each figure has its own of as many dates. */
export function datesInTurn(
  scene: Scene,
  slots: readonly Slot[],
  finder: DateFinder,
): ReadonlyMap<Slot, UsedDate> {
  const shared = new Map<Slot, UsedDate>();
  for (const first of slots) {
    const turn = turnIn(scene, first.lead);
    if (turn < 0) continue;
    const dates = listedDates(scene, finder.within({ from: first.lead.from, to: turn }), turn);
    if (dates.length < 2 || dates.length !== listLength(scene, slots, first) || !dates.every(states))
      continue;
    dates.forEach((date, i) => shared.set(slots[first.index + i]!, date));
  }
  return shared;
}
