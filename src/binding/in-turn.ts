import type { TokenRange } from "../model/span.ts";
import type { Scene } from "./scene.ts";
import type { Slot } from "./slot.ts";

export const MOST_ITEMS = 8;

/** Where `lần lượt` last stands in a stretch, or -1. */
export function turnIn({ layout }: Scene, { from, to }: TokenRange): number {
  const { forms } = layout.tokens;
  for (let at = to - 2; at >= from; at--) if (forms[at] === "lần" && forms[at + 1] === "lượt") return at;
  return -1;
}

/** `99,92%; 99,41% và 99,87%`: the next figure of the same list. */
const follows = (next: Slot, before: Slot): boolean =>
  next.frame === before.frame &&
  (next.link === "shared" || (next.on === before && next.lead.from === next.lead.to)) &&
  next.figure.kind === before.figure.kind;

/** Figures of the list that begins with `first`: 3 of `lần lượt là 4,14%, 13,61% và 7,88%`; `và` joins the last. */
export function listLength({ layout }: Scene, slots: readonly Slot[], first: Slot): number {
  const { forms } = layout.tokens;
  let last = first;
  for (let count = 1; count < MOST_ITEMS; count++) {
    const next = slots[first.index + count];
    if (forms[last.figure.outer.from - 1] === "và" || !next || !follows(next, last)) return count;
    last = next;
  }
  return MOST_ITEMS;
}
