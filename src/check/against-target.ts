import { planNouns } from "../lexicon/agreement-words.ts";
import { cue } from "./cue.ts";
import { leadOf, tailOf, type Passage } from "./passage.ts";

const plan = cue(planNouns);
const comparedWith = cue(planNouns.flatMap((noun) => [`so với ${noun}`, `so ${noun}`]));
const over = cue(["vượt", "vượt mức", "vượt trên", "vượt hơn", "vượt gần"]);

/** True where a change is measured against a plan: `vượt 17,79% so với mục tiêu 50%`, `cao hơn chỉ tiêu 5%`. */
export function isAgainstTarget(passage: Passage, index: number): boolean {
  const figure = passage.figures[index]!;
  if (figure.change === null) return false;
  if (figure.change.basis === "target") return true;
  const lead = leadOf(passage, index).split(/[,;(]/u).at(-1)!;
  const tail = tailOf(passage, index).split(/[,;)]/u)[0]!;
  return over.in(lead) || plan.in(lead) || plan.startsIn(tail) || comparedWith.in(tail);
}
