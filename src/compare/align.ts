import { bestAssignment, type Edge } from "./assignment.ts";
import { candidates } from "./candidates.ts";
import { likeness } from "./likeness.ts";
import type { Profile } from "./profile.ts";
import type { TermWeight } from "./term-weights.ts";

/** Observations found to be one indicator, one of each report at most, in the order of the reports. */
export interface Strand {
  members: Profile[];
  method: "catalogue" | "label" | "map";
  /** Least likeness by which a member came in. */
  score: number;
}

export interface Alignment {
  strands: Strand[];
  /** Pairs of strands that may be one. */
  proposals: { left: Strand; right: Strand; score: number }[];
}

const FACT = 0.3;
const PROPOSAL = 0.2;
const BY_CATALOGUE = 0.95;
const COMPARED_MEMBERS = 4;

interface Fit {
  score: number;
  method: Strand["method"];
}

/** How well an observation goes with a strand: the mean over its latest members. */
function fitOf(profile: Profile, strand: Strand, weightOf: TermWeight): Fit {
  const members = strand.members.slice(-COMPARED_MEMBERS);
  let sum = 0;
  for (const member of members) sum += likeness(profile, member, weightOf);
  const score = sum / members.length;
  const id = profile.observation.indicator;
  const named = id !== null && members.every(({ observation }) => observation.indicator === id);
  return named
    ? { score: BY_CATALOGUE + score * (1 - BY_CATALOGUE), method: "catalogue" }
    : { score, method: "label" };
}

const contradictsCatalogue = (profile: Profile, strand: Strand): boolean => {
  const id = profile.observation.indicator;
  return (
    id !== null &&
    strand.members.some(({ observation }) => observation.indicator !== null && observation.indicator !== id)
  );
};

/** Lays report after report beside what the ones before it state. */
export function align(reports: readonly (readonly Profile[])[], weightOf: TermWeight): Alignment {
  const strands: Strand[] = [];
  const proposals: Alignment["proposals"] = [];
  for (const profiles of reports) {
    const pool = candidates(strands);
    const fits = new Map<number, Fit>();
    const edges: Edge[] = [];
    const weak: Edge[] = [];
    profiles.forEach((profile, left) => {
      for (const right of pool(profile)) {
        const strand = strands[right]!;
        if (contradictsCatalogue(profile, strand)) continue;
        const fit = fitOf(profile, strand, weightOf);
        if (fit.score < PROPOSAL) continue;
        fits.set(left * strands.length + right, fit);
        (fit.score >= FACT ? edges : weak).push({ left, right, worth: fit.score - PROPOSAL + 0.01 });
      }
    });
    const chosen = bestAssignment(edges);
    const takenLeft = new Set(chosen.map(({ left }) => left));
    const takenRight = new Set(chosen.map(({ right }) => right));
    const free = weak.filter(({ left, right }) => !takenLeft.has(left) && !takenRight.has(right));
    const proposed = bestAssignment(free);
    const before = strands.length;
    const strandOf = new Map<number, Strand>();
    for (const { left, right } of chosen) {
      const strand = strands[right]!;
      const fit = fits.get(left * before + right)!;
      strand.members.push(profiles[left]!);
      strand.score = Math.min(strand.score, fit.score);
      if (strand.members.length === 2 || fit.method === "label") strand.method = fit.method;
    }
    profiles.forEach((profile, left) => {
      if (takenLeft.has(left)) return;
      const strand: Strand = { members: [profile], method: "label", score: 1 };
      strandOf.set(left, strand);
      strands.push(strand);
    });
    for (const { left, right } of proposed) {
      proposals.push({
        left: strands[right]!,
        right: strandOf.get(left)!,
        score: fits.get(left * before + right)!.score,
      });
    }
  }
  return { strands, proposals };
}
