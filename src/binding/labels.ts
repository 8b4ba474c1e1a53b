import { adverbialWords, composeLabel, ownWords, textOf, trimmed, type OwnWords } from "./label.ts";
import { predicateVerbs } from "../lexicon/clause-words.ts";
import { Phrases } from "../text/phrases.ts";
import { Cover, type Scene } from "./scene.ts";
import { nounAt } from "./unit.ts";
import { measureHeadAt } from "./words.ts";

const predicates = new Phrases<true>(predicateVerbs.map((verb) => [verb, true]));
import { visibleTokens, type Slot } from "./slot.ts";

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
  const named = scene.layout.tokens.forms[slot.lead.from - 1] === ":" ? 1 : MIN_CONTEXT;
  if (words(near) >= named) return near;
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
 * `100% các huyện và 80% trở lên các xã hoàn thành chuyển đổi số`: a figure that names only its noun takes the predicate of the one joined
 * to it by `và`.
 */
function sharedPredicate(scene: Scene, slots: readonly Slot[], slot: Slot, own: OwnWords): string {
  const { forms } = scene.layout.tokens;
  const next = slots[slot.index + 1];
  if (!next || next.frame !== slot.frame || next.figure.kind !== slot.figure.kind || forms[next.figure.outer.from - 1] !== "và") return "";
  const noun = nounAt(scene, next.figure.outer.to, next.tail.to);
  const mine = nounAt(scene, slot.figure.outer.to, slot.tail.to);
  if (!noun || !mine || (own.tail.at(-1) ?? 0) >= mine.to + 2) return "";
  const tail = ownWords(scene, next).tail;
  const verb = tail.findIndex((at) => at >= noun.to && predicates.match(scene.layout.tokens, at) !== null);
  return verb < 0 ? "" : ` ${textOf(scene, tail.slice(verb))}`;
}

const MOST_ITEMS = 8;

/** Tokens of the list in front of `lần lượt`, cut into `count` items from the end; the first keeps the words before the list. */
function listItems(scene: Scene, lead: readonly number[], count: number): number[][] {
  const { forms } = scene.layout.tokens;
  const end = lead.findIndex((at) => forms[at] === "lần" && forms[at + 1] === "lượt");
  let rest = trimmed(scene, end < 0 ? lead : lead.slice(0, end));
  const items: number[][] = [];
  while (items.length < count - 1) {
    const cut = rest.findLastIndex((at) => forms[at] === (items.length === 0 ? "và" : ",") || forms[at] === "và");
    if (cut < 0) return [];
    items.unshift(rest.slice(cut + 1));
    rest = rest.slice(0, cut);
  }
  return [rest, ...items];
}

/** `mức tăng của khu vực A, B và C lần lượt là 4,14%, 13,61% và 7,88%`: each figure gets its item behind the shared head. */
function respectively(scene: Scene, slots: readonly Slot[], first: Slot): string[] | null {
  const { forms } = scene.layout.tokens;
  const lead = visibleTokens(first, first.lead).filter((at) => scene.cover[at] === Cover.None || scene.cover[at] === Cover.Place);
  if (!lead.some((at) => forms[at] === "lần" && forms[at + 1] === "lượt")) return null;
  let count = 1;
  while (count < MOST_ITEMS && slots[first.index + count]?.link === "shared" && slots[first.index + count]!.frame === first.frame) count++;
  const from = lead.findLastIndex((at) => forms[at] === ";" || (forms[at] === "," && measureHeadAt(scene.layout.tokens, at + 1) > 0));
  const items = listItems(scene, lead.slice(from + 1), count);
  if (items.length < 2) return null;
  const head = items[0]!;
  const joint = head.findLastIndex((at) => ["của", "cho", "khối", "cấp", "vực", "tại", "ở", "về"].includes(forms[at]!));
  const shared = textOf(scene, head.slice(0, joint + 1));
  return items.map((item, i) => (i === 0 ? textOf(scene, item) : [shared || textOf(scene, head.slice(0, -2)), textOf(scene, item)].filter(Boolean).join(" ")));
}

/** Labels of all slots, in their order. */
export function labelsOf(scene: Scene, slots: readonly Slot[]): Labelled[] {
  const done: Labelled[] = [];
  const items = new Map<number, string>();
  for (const slot of slots) {
    const on = slot.on ? (done[slot.on.index] ?? null) : null;
    const own = ownWords(scene, slot);
    const tail = textOf(scene, own.tail);
    const said = slot.link === "said" && on !== null;
    const lead = slot.link === "shared" && on ? on.lead : said ? "" : textOf(scene, own.lead);
    const last = slots[slot.index - 1];
    const before = last && last.block === slot.block ? done.at(-1)! : null;
    const context = contextOf(scene, slot, own, on, before);
    const list = slot.link === "shared" ? null : respectively(scene, slots, slot);
    list?.forEach((item, i) => items.set(slot.index + i, item));
    const item = items.get(slot.index);
    if (item !== undefined) {
      done.push({ label: composeLabel(item, tail, ""), lead: item, tail, context: "", stands: true });
      continue;
    }
    const label = said ? on.label : composeLabel(lead, tail + sharedPredicate(scene, slots, slot, own), context);
    done.push({ label, lead, tail, context, stands: own.stands });
  }
  return done;
}
