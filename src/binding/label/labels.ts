import type { Scene } from "../scene.ts";
import type { Slot } from "../slot.ts";
import { contentTokens } from "../words.ts";
import { composeLabel } from "./compose.ts";
import { contextOf, sentenceOpening } from "./context.ts";
import type { Labelled } from "./labelled.ts";
import { ownWords, type OwnWords } from "./own-words.ts";
import { respectively } from "./respectively.ts";
import { sharedPredicate } from "./shared-predicate.ts";
import { textOf } from "./token-text.ts";

/** A count has its own noun; in a sentence of its own it takes none over: `Trong quý, đã tiếp nhận 98.765 hồ sơ.` */
const carries = (last: Slot, slot: Slot): boolean =>
  last.sentence.from === slot.sentence.from || (last.block === slot.block && slot.figure.kind !== "count");

/** `32,5 giường bệnh trên một vạn dân`: the unit of a rate names what is counted. */
const rateNoun = ({ figure }: Slot): string =>
  figure.kind === "rate" ? (figure.unit ?? "").split("/")[0]! : "";

/** `(chỉ tiêu năm 2022 đề ra là 50%)`, `(đạt 97,5%)`: only says something of the figure in front of the bracket. */
function namesNothing(scene: Scene, { lead, tail }: OwnWords): boolean {
  const named = (list: readonly number[]): boolean =>
    list.length > 0 && contentTokens(scene, list[0]!, list.at(-1)! + 1).length > 0;
  return !named(lead) && !named(tail);
}

/** Labels of all slots, in their order. */
export function labelsOf(scene: Scene, slots: readonly Slot[], borrowed: readonly boolean[]): Labelled[] {
  const done: Labelled[] = [];
  const items = new Map<number, string>();
  for (const slot of slots) {
    const on = slot.on ? (done[slot.on.index] ?? null) : null;
    const own = ownWords(scene, slot);
    if (borrowed[slot.index]) own.stands = false;
    const base = slots[slot.index + 1];
    const counted = base?.link === "base" ? ownWords(scene, base).tail : own.tail;
    const tail = [rateNoun(slot), textOf(scene, counted)].filter(Boolean).join(" ");
    const said = on !== null && (slot.link === "said" || (slot.link === "aside" && namesNothing(scene, own)));
    const lead = slot.link === "shared" && on ? on.lead : said ? "" : textOf(scene, own.lead);
    const last = slots[slot.index - 1];
    const before = last && carries(last, slot) ? done.at(-1)! : null;
    const context = contextOf(scene, slot, own, on, before);
    const list = slot.link === "shared" ? null : respectively(scene, slots, slot);
    list?.forEach((item, i) => items.set(slot.index + i, item));
    const item = items.get(slot.index);
    if (item !== undefined) {
      done.push({ label: composeLabel(item, tail, ""), lead: item, tail, context: "", stands: true });
      continue;
    }
    const label = said
      ? on.label
      : composeLabel(lead, tail + sharedPredicate(scene, slots, slot, own), context);
    done.push({ label: label || sentenceOpening(scene, slot), lead, tail, context, stands: own.stands });
  }
  return done;
}
