import type { UsedDate } from "./date-finder.ts";
import type { Scene } from "./scene.ts";
import type { Slot } from "./slot.ts";
import { measureHeadAt } from "./words.ts";

const CLAUSE_TOKENS = 40;
const STARTS = new Set([",", ";", ":", ".", "("]);

/** Where the clause that a date stands in begins. */
function clauseOf({ layout }: Scene, { mention }: UsedDate): number {
  const { forms } = layout.tokens;
  const floor = Math.max(layout.sentenceAt(mention.from).from, mention.outer.from - CLAUSE_TOKENS);
  let at = mention.outer.from;
  while (at > floor && !STARTS.has(forms[at - 1]!)) at--;
  return at;
}

/**
 * `Kim ngạch xuất khẩu 8 tháng đạt 3,86 tỷ USD; kim ngạch nhập khẩu đạt 1,94 tỷ USD`, `Tổng thu ngân sách 8 tháng ... Tổng chi ngân sách`:
 * what is measured in the same way is of the same time.
 */
export function measuresAlike(scene: Scene, slot: Slot, date: UsedDate): boolean {
  const { tokens } = scene.layout;
  const other = clauseOf(scene, date);
  return (
    measureHeadAt(tokens, slot.lead.from) > 0 &&
    measureHeadAt(tokens, other) > 0 &&
    tokens.forms[other] === tokens.forms[slot.lead.from]
  );
}
