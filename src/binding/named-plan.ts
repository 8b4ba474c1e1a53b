import { saysOneOf } from "../text/tokens.ts";
import { moodOfSection, type Mood } from "./mood.ts";
import { planBefore, type PlanBefore } from "./plan-before.ts";
import { Cover, type Scene } from "./scene.ts";
import type { Slot } from "./slot.ts";

const MARKS = new Set(["(", ",", ";", "/", "-", "–"]);

/** True where nothing but a mark stands in front of `at` in the words of a figure. */
function opensLead({ layout }: Scene, { lead }: Slot, at: number): boolean {
  let from = lead.from;
  while (from < at && MARKS.has(layout.tokens.forms[from]!)) from++;
  return from === at;
}

/** The plan named right before a figure; behind a colon the words before it are the figure's too: `đạt 77%, mục tiêu: 80%`, not `62 mục tiêu: 18 ...`. */
export const planOf = (scene: Scene, { figure, lead, link, on }: Slot): PlanBefore | null =>
  planBefore(scene, figure.outer.from, link === "shared" && on ? on.figure.outer.to + 1 : lead.from);

/** `17,84%; kế hoạch năm 2024 đạt 18,5%`: a plan is all that is named in front; not `thực hiện kế hoạch đạt 95%`. */
function plansToReach(scene: Scene, slot: Slot): boolean {
  const { forms } = scene.layout.tokens;
  const { lead, figure } = slot;
  const last = figure.outer.from - 1;
  if (forms[last] !== "đạt" || lead.from >= last || !MARKS.has(forms[lead.from - 1] ?? "")) return false;
  const plan = planBefore(scene, last, lead.from);
  return plan !== null && plan.from === lead.from;
}

/**
 * `(kế hoạch: 80%)`, `chỉ tiêu năm 2022 là 50%`, `62% (kế hoạch 70%)`: a plan is named right before the figure, and states
 * it or is all that stands there; not `vượt kế hoạch 5%`.
 */
export function namesPlan(scene: Scene, slot: Slot): boolean {
  const plan = planOf(scene, slot);
  if (plansToReach(scene, slot)) return true;
  return plan !== null && (plan.stated || (slot.on !== null && opensLead(scene, slot, plan.from)));
}

const CLOSE = 0.02;

/** `7.020 tỷ đồng, bằng 70,2% dự toán giao (10.000 tỷ đồng)`: the bracket holds what the amount is that share of. */
function isWholePlan({ figure, on }: Slot): boolean {
  const amount = on?.figure.unit === "%" ? on.on?.figure : undefined;
  if (!on || !amount || amount.kind !== figure.kind) return false;
  return Math.abs((amount.value * 100) / on.figure.value / figure.value - 1) < CLOSE;
}

/** `so với mục tiêu năm 2023 (70%)`: the words right in front of the bracket name the target. */
export function moodBeforeBracket(scene: Scene, slot: Slot): Mood {
  if (slot.lead.from < slot.lead.to) return "actual";
  const plan = planBefore(scene, slot.frame.from, slot.sentence.from);
  if (!plan) return "actual";
  if (scene.cover[plan.from - 1] === Cover.Figure) return isWholePlan(slot) ? "target" : "actual";
  return scene.layout.tokens.forms[plan.from - 1] === "theo" ? "actual" : "target";
}

/** `đạt 74,4% kế hoạch năm (860 tỷ đồng)`, `kế hoạch cả năm: 20 lớp`: a plan of a year that is not named. */
export function isPlanOfYear(scene: Scene, { lead, figure, frame, sentence }: Slot): boolean {
  const end = frame.outer && lead.from >= figure.outer.from ? frame.from : figure.outer.from;
  const plan = planBefore(scene, end, sentence.from);
  if (!plan) return false;
  for (let at = plan.from; at < end; at++)
    if (scene.layout.tokens.forms[at] === "năm" && scene.cover[at] !== Cover.Date) return true;
  return false;
}

const ASSIGNED = new Set(["giao"]);

const ASSIGNED_REACH = 6;

/** `chỉ tiêu tỉnh giao 85%`, `trong 68 nhiệm vụ được giao năm 2026` */
export const isAssigned = ({ layout: { tokens } }: Scene, { lead, tail, figure }: Slot): boolean =>
  saysOneOf(tokens, ASSIGNED, lead.from, figure.outer.from) ||
  saysOneOf(tokens, ASSIGNED, tail.from, Math.min(tail.to, tail.from + ASSIGNED_REACH));

/** `so với số được giao là 42 người` among results: what was to be reached in the time reported on. */
export const wasGiven = (scene: Scene, slot: Slot): boolean =>
  moodOfSection(scene, slot.block) === "actual" && (namesPlan(scene, slot) || isAssigned(scene, slot));
