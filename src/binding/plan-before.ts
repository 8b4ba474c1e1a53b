import { planNames, targetTails } from "../lexicon/role-words.ts";
import { PhrasesBefore } from "../text/phrases.ts";
import { Cover, type Scene } from "./scene.ts";

const plans = new PhrasesBefore<true>(planNames.map((name) => [name, true]));
/** With the tails, all that may stand between a plan and its figure: `chỉ tiêu UBND tỉnh giao năm 2022 là`. */
const PASSED = new Set(["đề", "ra", "đặt", "năm", ":", "là", "giao", "được", "tỉnh", "ubnd", "cho", "cả"]);
const GIVER_REACH = 8;

/** A plan named in front of a token. */
export interface PlanBefore {
  from: number;
  /** `là` or a colon behind it states the figure. */
  stated: boolean;
}

const GIVES = new Set(["giao", "ra"]);

/** `chỉ tiêu Bộ Công an giao`, `chỉ tiêu Ủy ban đề ra`: whose plan it is stands between. */
function givenBy({ layout }: Scene, end: number, floor: number): PlanBefore | null {
  if (!GIVES.has(layout.tokens.forms[end - 1] ?? "")) return null;
  for (let at = end - 1; at > Math.max(floor, end - GIVER_REACH); at--) {
    const plan = plans.match(layout.tokens, at);
    if (plan) return { from: plan.from, stated: false };
  }
  return null;
}

/** The plan named right before token `end`, not before `floor`: `kế hoạch năm 2022:`, `chỉ tiêu Bộ Công an giao`. */
export function planBefore(scene: Scene, end: number, floor: number): PlanBefore | null {
  const { forms } = scene.layout.tokens;
  let at = end;
  let giver = end;
  let stated = false;
  for (; at > floor; at--) {
    const form = forms[at - 1]!;
    if (scene.cover[at - 1] !== Cover.Date && !targetTails.has(form) && !PASSED.has(form)) break;
    if (form === ":" || form === "là") stated = true;
    if (GIVES.has(form)) giver = at;
  }
  const plan = plans.match(scene.layout.tokens, at);
  return plan && plan.from >= floor ? { from: plan.from, stated } : givenBy(scene, giver, floor);
}
