import { targetTails } from "../lexicon/role-words.ts";
import { PhrasesBefore } from "../text/phrases.ts";
import { moodOfSection, type Mood } from "./mood.ts";
import { Cover, type Scene } from "./scene.ts";
import type { Slot } from "./slot.ts";

const plans = new PhrasesBefore<true>(
  [
    "mục tiêu",
    "chỉ tiêu",
    "kế hoạch",
    "kế hoạch giao",
    "chỉ tiêu giao",
    "dự toán",
    "kịch bản",
    "kh",
    "kế hoạch vốn",
  ].map((word) => [word, true]),
);

const PASSED = new Set(["đề", "ra", "đặt", "năm", ":", "giao", "được", "tỉnh", "ubnd"]);
const MARKS = new Set(["(", ",", ";", "/", "-", "–"]);

/** True where nothing but a mark stands in front of `at` in the words of a figure. */
function opensLead({ layout }: Scene, { lead }: Slot, at: number): boolean {
  let from = lead.from;
  while (from < at && MARKS.has(layout.tokens.forms[from]!)) from++;
  return from === at;
}

/**
 * `(kế hoạch: 80%)`, `chỉ tiêu năm 2022 là 50%`, `62% (kế hoạch 70%)`: a plan is named right before the figure, and states
 * it or is all that stands there; not `vượt kế hoạch 5%`.
 */
export function namesPlan(scene: Scene, slot: Slot): boolean {
  const { forms } = scene.layout.tokens;
  let end = slot.figure.outer.from;
  let stated = false;
  while (
    end > slot.lead.from &&
    (scene.cover[end - 1] === Cover.Date ||
      targetTails.has(forms[end - 1]!) ||
      PASSED.has(forms[end - 1]!) ||
      forms[end - 1] === "là")
  ) {
    if (forms[end - 1] === ":" || forms[end - 1] === "là") stated = true;
    end--;
  }
  const plan = plans.match(scene.layout.tokens, end);
  return plan !== null && (stated || (slot.on !== null && opensLead(scene, slot, plan.from)));
}

const GIVER_REACH = 8;

/** `so với chỉ tiêu Bộ Công an giao (70%)`: whose plan it is stands between. */
function givenBy({ layout }: Scene, { sentence }: Slot, to: number): { from: number; value: true } | null {
  if (layout.tokens.forms[to - 1] !== "giao") return null;
  for (let at = to - 1; at > Math.max(sentence.from, to - GIVER_REACH); at--) {
    const named = plans.match(layout.tokens, at);
    if (named) return named;
  }
  return null;
}

/** `so với mục tiêu năm 2023 (70%)`: the words right in front of the bracket name the target. */
export function moodBeforeBracket(scene: Scene, slot: Slot): Mood {
  const { forms } = scene.layout.tokens;
  const to = slot.frame.from;
  if (slot.lead.from < slot.lead.to) return "actual";
  let end = to;
  let named = plans.match(scene.layout.tokens, end);
  while (
    !named &&
    end > slot.sentence.from &&
    (scene.cover[end - 1] === Cover.Date || PASSED.has(forms[end - 1]!))
  ) {
    end--;
    named = plans.match(scene.layout.tokens, end);
  }
  named ??= givenBy(scene, slot, to);
  const states = named && scene.cover[named.from - 1] !== Cover.Figure && forms[named.from - 1] !== "theo";
  return states ? "target" : "actual";
}

/** `so với số được giao là 42 người` among results: what was to be reached in the time reported on. */
export const wasGiven = (scene: Scene, slot: Slot): boolean =>
  moodOfSection(scene, slot.block) === "actual" &&
  (namesPlan(scene, slot) ||
    scene.layout.tokens.forms.slice(slot.lead.from, slot.figure.outer.from).includes("giao"));
