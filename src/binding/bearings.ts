import { isCommand, moodIn, moodsOfBlock, type Mood } from "./mood.ts";
import { bearingOf, type Bearing } from "./role.ts";
import type { Scene } from "./scene.ts";
import type { Slot } from "./slot.ts";

/** Mood of the words that open a sentence, up to its first figure: it holds for all figures of the sentence. */
function openingMood(scene: Scene, first: Slot): Mood | null {
  const from = clauseStart(scene, first);
  return clauseMood(scene, first) ?? (isCommand(scene, first.sentence.from, from) ? "target" : null);
}

function clauseStart({ layout }: Scene, { figure, sentence }: Slot): number {
  let from = figure.outer.from;
  while (from > sentence.from && layout.tokens.forms[from - 1] !== ";") from--;
  return from;
}

const clauseMood = (scene: Scene, first: Slot): Mood | null =>
  moodIn(scene, clauseStart(scene, first), first.figure.outer.from, "opening");

/** `Quảng Ninh cử 06 chuyên gia; Hà Giang đặt mục tiêu ... 70% và ... 40 tỉnh`: what is said behind a semicolon holds from there. */
const opensClause = ({ layout }: Scene, { lead, frame }: Slot): boolean =>
  frame.outer === null && layout.tokens.forms[lead.from - 1] === ";";

/** Bearings of all slots, each from its clause, the opening of its sentence and the sections over it. */
export function bearingsOf(scene: Scene, slots: readonly Slot[]): Bearing[] {
  const bearings: Bearing[] = [];
  let block = -1;
  let sentence = -1;
  let moods = new Map<number, Mood>();
  let opening: Mood | null = null;
  for (const slot of slots) {
    if (slot.block !== block) moods = moodsOfBlock(scene, (block = slot.block));
    if (slot.sentence.from !== sentence) opening = openingMood(scene, slot);
    else if (opensClause(scene, slot)) opening = clauseMood(scene, slot) ?? opening;
    sentence = slot.sentence.from;
    const on = slot.on ? (bearings[slot.on.index] ?? null) : null;
    bearings.push(
      slot.saidWith
        ? bearings[slot.saidWith.index]!
        : bearingOf(scene, slot, moods.get(slot.sentence.from) ?? "actual", opening, on),
    );
  }
  return bearings;
}
