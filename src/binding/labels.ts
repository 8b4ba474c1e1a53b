import { adverbialWords, composeLabel, ownWords, textOf, trimmed, type OwnWords } from "./label.ts";
import { Cover, type Scene } from "./scene.ts";
import { nounAt } from "./unit.ts";
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

const MIN_CONTEXT = 2;
const words = (text: string): number => (text === "" ? 0 : text.split(" ").length);

/** What a slot that does not stand alone takes from around it, nearest first. */
function contextAround(scene: Scene, slot: Slot, before: Labelled | null): string {
  const adverbial = textOf(scene, adverbialWords(scene, slot));
  if (words(adverbial) >= MIN_CONTEXT) return adverbial;
  const near = contextBefore(scene, slot);
  if (words(near) >= MIN_CONTEXT) return near;
  return before?.label || contextOfBlock(scene, slot);
}

function contextOf(scene: Scene, slot: Slot, own: OwnWords, on: Labelled | null, before: Labelled | null): string {
  if (slot.link === "shared" && on) return on.context;
  if (on && slot.link === "companion") return on.tail || on.label;
  if (on && slot.link === "aside") return on.label;
  if (on && slot.link === "part") return own.lead.length > 0 ? on.label : on.tail || on.label;
  if (own.stands) return "";
  if (on) return on.label;
  return contextAround(scene, slot, before);
}

/**
 * `100% các huyện và 80% trở lên các xã hoàn thành chuyển đổi số`: a share that names only its noun takes the predicate of the share
 * joined to it by `và`.
 */
function sharedPredicate(scene: Scene, slots: readonly Slot[], slot: Slot, own: OwnWords): string {
  const next = slots[slot.index + 1];
  const share = slot.figure.kind === "percent" || slot.figure.kind === "ratio";
  if (!share || !next || next.frame !== slot.frame || next.figure.kind !== slot.figure.kind) return "";
  if (scene.layout.tokens.forms[next.figure.outer.from - 1] !== "và" || own.lead.length > 0) return "";
  const noun = nounAt(scene, next.figure.outer.to, next.tail.to);
  const mine = nounAt(scene, slot.figure.outer.to, slot.tail.to);
  if (!noun || !mine || (own.tail.at(-1) ?? 0) >= mine.to + 2) return "";
  const rest = ownWords(scene, next).tail.filter((at) => at >= noun.to);
  return rest.length === 0 ? "" : ` ${textOf(scene, rest)}`;
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
    const last = slots[slot.index - 1];
    const before = last && last.block === slot.block ? done.at(-1)! : null;
    const context = contextOf(scene, slot, own, on, before);
    const label = said ? on.label : composeLabel(lead, tail + sharedPredicate(scene, slots, slot, own), context);
    done.push({ label, lead, tail, context, stands: own.stands });
  }
  return done;
}
