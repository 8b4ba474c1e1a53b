import type { DateFinder, UsedDate } from "./date-finder.ts";
import { states } from "./bracket-date.ts";
import type { Scene } from "./scene.ts";
import type { Slot } from "./slot.ts";

const CLAUSE_TOKENS = 60;
const WITHIN = new Set(["trong", "vào"]);

function endOfClause({ layout: { tokens } }: Scene, { figure, sentence }: Slot): number {
  const limit = Math.min(sentence.to, figure.outer.to + CLAUSE_TOKENS);
  let at = figure.outer.to;
  while (at < limit && tokens.forms[at] !== ";") at++;
  return at;
}

/**
 * When an order is due whose last words say so, behind another figure: `Nâng cấp đường truyền cho 96/96 xã với băng thông 100 Mbps, hoàn
 * thành trong tháng 11/2025`.
 */
export function dueBehind(scene: Scene, slot: Slot, finder: DateFinder): UsedDate | null {
  const { forms } = scene.layout.tokens;
  const dates = finder.within({ from: slot.figure.outer.to, to: endOfClause(scene, slot) });
  const date = dates.at(-1);
  if (!date || !states(date) || date.use === "base") return null;
  const { deadline, outer } = date.mention;
  const named = [outer.from - 1, outer.from].some((at) => WITHIN.has(forms[at] ?? ""));
  return deadline || named ? date : null;
}
