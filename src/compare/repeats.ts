import { sameFigure, samePeriod, tellingDigits } from "./figure.ts";
import { likeness } from "./likeness.ts";
import type { Profile } from "./profile.ts";
import { unitsDiffer } from "./units.ts";

/** An observation with those of its report that say the same, and those that say otherwise. */
export interface Statement {
  profile: Profile;
  repeats: Profile[];
  others: Profile[];
}

const SAME_WORDS = 0.6;
const TELLING_DIGITS = 4;
const SAME_FIGURE_WORDS = 0.4;
const CONTRADICTING_WORDS = 0.9;

function says(first: Profile, second: Profile): "same" | "otherwise" | "another" {
  const [a, b] = [first.observation, second.observation];
  if (first.gate !== second.gate || unitsDiffer(a.unit, b.unit) || !samePeriod(a, b)) return "another";
  if (a.indicator !== null && b.indicator !== null && a.indicator !== b.indicator) return "another";
  const score = likeness(first, second);
  if (sameFigure(a, b)) {
    const enough = tellingDigits(a.value) >= TELLING_DIGITS ? SAME_FIGURE_WORDS : SAME_WORDS;
    return score >= enough && a.sentence !== b.sentence ? "same" : "another";
  }
  const oneThing = score >= CONTRADICTING_WORDS && a.sentence !== b.sentence && a.bound === b.bound;
  return oneThing && a.role === "actual" && !a.relation && !b.relation && a.upper === null && b.upper === null
    ? "otherwise"
    : "another";
}

/** Joins what one report says more than once, so that a repeated figure is one cell. */
export function statementsOf(profiles: readonly Profile[]): Statement[] {
  const statements: Statement[] = [];
  const byGate = new Map<string, Statement[]>();
  for (const profile of profiles) {
    const gate = byGate.get(profile.gate) ?? [];
    byGate.set(profile.gate, gate);
    let joined = false;
    for (const statement of gate) {
      const said = says(statement.profile, profile);
      if (said === "another") continue;
      (said === "same" ? statement.repeats : statement.others).push(profile);
      joined = true;
      break;
    }
    if (!joined) {
      const statement: Statement = { profile, repeats: [], others: [] };
      statements.push(statement);
      gate.push(statement);
    }
  }
  return statements;
}
