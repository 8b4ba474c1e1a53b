import type { Profile } from "./profile.ts";

export type TermWeight = (term: string) => number;

/** How telling a term is: the fewer observations have it, the more (inverse document frequency). */
export function termWeights(profiles: readonly Profile[]): TermWeight {
  const having = new Map<string, number>();
  for (const { terms } of profiles)
    for (const term of terms.keys()) having.set(term, (having.get(term) ?? 0) + 1);
  const all = profiles.length + 1;
  const weights = new Map<string, number>();
  for (const [term, count] of having) weights.set(term, Math.log(all / (count + 0.5)));
  const unseen = Math.log(all / 0.5);
  return (term) => weights.get(term) ?? unseen;
}
