import type { Profile } from "./profile.ts";

const MOST_CANDIDATES = 12;
const TOO_COMMON = 200;

/**
 * Finds the strands an observation may belong to: of its gate, and with the same catalogue id or the most telling words in
 * common. Words that a great many strands hold are passed over, so that the work stays near linear.
 */
export class CandidateIndex {
  readonly #postings = new Map<string, number[]>();

  #keys(profile: Profile): string[] {
    const keys = Array.from(profile.terms.ids, (term) => `${profile.gate}\t${term}`);
    const { indicator } = profile.observation;
    if (indicator !== null) keys.push(`${profile.gate}\t#${indicator}`);
    return keys;
  }

  /** Notes that `strand` has an observation like `profile`. */
  add(strand: number, profile: Profile): void {
    for (const key of this.#keys(profile)) {
      const list = this.#postings.get(key);
      if (!list) this.#postings.set(key, [strand]);
      else if (list.at(-1) !== strand && !list.includes(strand)) list.push(strand);
    }
  }

  /** Numbers of strands, the likeliest first. */
  near(profile: Profile): number[] {
    const shared = new Map<number, number>();
    const { ids, worths } = profile.terms;
    for (let at = 0; at < ids.length; at++) {
      const list = this.#postings.get(`${profile.gate}\t${ids[at]}`);
      if (!list || list.length > TOO_COMMON) continue;
      const worth = worths[at]!;
      for (const strand of list) shared.set(strand, (shared.get(strand) ?? 0) + worth);
    }
    const found = [...shared].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_CANDIDATES);
    const named = this.#postings.get(`${profile.gate}\t#${profile.observation.indicator}`) ?? [];
    return [...new Set([...found.map(([strand]) => strand), ...named])];
  }
}
