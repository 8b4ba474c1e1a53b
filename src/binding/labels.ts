import { composeLabel, ownWords, textOf, trimmed, type OwnWords } from "./label.ts";
import { Cover, type Scene } from "./scene.ts";
import type { Slot } from "./slot.ts";

/** Label of one slot, and its own words as text for the slots that share them. */
export interface Labelled {
  label: string;
  lead: string;
  tail: string;
  /** What the slot takes over from others. */
  context: string;
  stands: boolean;
}

const PARTIAL: ReadonlySet<Slot["link"]> = new Set(["part", "companion"]);

/** Words of the heading, lead-in or item over a block, when the block's own words do not stand alone. */
function contextOfBlock(scene: Scene, slot: Slot): string {
  const { blocks, tokens } = scene.layout;
  const parent = blocks[blocks[slot.block]!.parent];
  if (!parent) return "";
  const last = parent.sentences.at(-1) ?? parent;
  const list: number[] = [];
  for (let at = last.from; at < last.to; at++) {
    if (scene.cover[at] === Cover.None && tokens.forms[at] !== "(" && tokens.forms[at] !== ")") list.push(at);
  }
  return textOf(scene, trimmed(scene, list));
}

/** Words of the same frame before the slot's lead: the clause in front of a bracket, or the words up to a colon. */
function contextBefore(scene: Scene, slot: Slot): string {
  const { tokens } = scene.layout;
  const end = slot.frame.outer ? slot.frame.from : slot.lead.from - 1;
  let from = end;
  while (from > slot.sentence.from && !";()".includes(tokens.forms[from - 1]!) && scene.cover[from - 1] !== Cover.Figure) from--;
  const list: number[] = [];
  for (let at = from; at < end; at++) if (scene.cover[at] === Cover.None || scene.cover[at] === Cover.Place) list.push(at);
  return textOf(scene, trimmed(scene, list));
}

function contextOf(scene: Scene, slot: Slot, own: OwnWords, on: Labelled | null): string {
  if (slot.link === "shared" && on) return on.context;
  if (on && PARTIAL.has(slot.link)) return own.stands && slot.link === "companion" ? "" : on.tail || on.label;
  if (on && slot.link === "aside") return on.label;
  if (own.stands) return "";
  if (on) return on.label;
  return contextBefore(scene, slot) || contextOfBlock(scene, slot);
}

/** Labels of all slots, in their order. */
export function labelsOf(scene: Scene, slots: readonly Slot[]): Labelled[] {
  const done: Labelled[] = [];
  for (const slot of slots) {
    const on = slot.on ? (done[slot.on.index] ?? null) : null;
    const own = ownWords(scene, slot);
    const tail = textOf(scene, own.tail);
    const said = slot.link === "said" && on !== null;
    const lead = slot.link === "shared" && on ? on.lead : said ? "" : textOf(scene, own.lead);
    const context = contextOf(scene, slot, own, on);
    const label = said ? on.label : composeLabel(lead, tail, context);
    done.push({ label, lead, tail, context, stands: own.stands });
  }
  return done;
}
