import { predicateVerbs } from "../../lexicon/clause-words.ts";
import { Phrases } from "../../text/phrases.ts";
import type { Scene } from "../scene.ts";
import type { Slot } from "../slot.ts";
import { nounAt } from "../unit.ts";
import { ownWords, type OwnWords } from "./own-words.ts";
import { textOf } from "./token-text.ts";

const predicates = new Phrases<true>(predicateVerbs.map((verb) => [verb, true]));

/**
 * `100% các huyện và 80% trở lên các xã hoàn thành chuyển đổi số`: a figure that names only its noun takes the predicate of the one joined
 * to it by `và`.
 */
export function sharedPredicate(scene: Scene, slots: readonly Slot[], slot: Slot, own: OwnWords): string {
  const { forms } = scene.layout.tokens;
  const next = slots[slot.index + 1];
  if (
    !next ||
    next.frame !== slot.frame ||
    next.figure.kind !== slot.figure.kind ||
    forms[next.figure.outer.from - 1] !== "và"
  )
    return "";
  const noun = nounAt(scene, next.figure.outer.to, next.tail.to);
  const mine = nounAt(scene, slot.figure.outer.to, slot.tail.to);
  if (!noun || !mine || (own.tail.at(-1) ?? 0) >= mine.to + 2) return "";
  const tail = ownWords(scene, next).tail;
  const verb = tail.findIndex((at) => at >= noun.to && predicates.match(scene.layout.tokens, at) !== null);
  return verb < 0 ? "" : ` ${textOf(scene, tail.slice(verb))}`;
}
