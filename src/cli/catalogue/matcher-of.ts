import { createMatcher, matchIndicator, type MatchIndicator } from "../../catalogue/match.ts";
import type { Indicator } from "../../model/indicator.ts";

const made = new WeakMap<readonly Indicator[], MatchIndicator>();

/** The matcher of a catalogue, made once for it; of the one that comes with dtx where none is given. */
export function matcherOf(catalogue: readonly Indicator[] | undefined): MatchIndicator {
  if (!catalogue) return matchIndicator;
  let matcher = made.get(catalogue);
  if (!matcher) made.set(catalogue, (matcher = createMatcher(catalogue)));
  return matcher;
}
