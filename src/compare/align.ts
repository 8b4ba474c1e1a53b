import { bestAssignment, type Edge } from "./assignment.ts";
import { CandidateIndex } from "./candidates.ts";
import { timesApart } from "./figure.ts";
import { contradict, likeness } from "./likeness.ts";
import type { Profile } from "./profile.ts";

/** Observations found to be one indicator, one of each report at most, in the order of the reports. */
export interface Strand {
  members: Profile[];
  method: "catalogue" | "label" | "map";
  /** Least likeness by which a member came in. */
  score: number;
  /** Number of the user's own join it is. */
  join?: number;
}

/** What the user has decided before any word is compared. */
export interface Settlement {
  joinOf: ReadonlyMap<Profile, number>;
  apart: (a: Profile, b: Profile) => boolean;
}

export interface Alignment {
  strands: Strand[];
  /** Pairs of strands that may be one. */
  proposals: { left: Strand; right: Strand; score: number }[];
}

const FACT = 0.32;
const PROPOSAL = 0.2;
const LEAST_WORTH = 0.01;
const IMPOSSIBLE_TIMES = 1000;
const BY_CATALOGUE = 0.95;
const COMPARED_MEMBERS = 4;

interface Fit {
  score: number;
  method: Strand["method"];
}

/** No two reports state one indicator a thousand times apart: one of the names is wrong, or the figure is. */
const tooFarApart = (a: Profile, b: Profile): boolean =>
  timesApart(a.observation, b.observation) > IMPOSSIBLE_TIMES;

/** How well an observation goes with a strand: the mean over its latest members. */
function fitOf(profile: Profile, strand: Strand): Fit {
  const members = strand.members.slice(-COMPARED_MEMBERS);
  let sum = 0;
  for (const member of members) sum += likeness(profile, member);
  const score = sum / members.length;
  const id = profile.observation.indicator;
  const named =
    id !== null &&
    members.every(
      (member) =>
        member.observation.indicator === id && !contradict(member, profile) && !tooFarApart(member, profile),
    );
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

/** What one report's observations may join, worth pairing or only worth a proposal. */
interface Chances {
  fits: Map<string, Fit>;
  sure: Edge[];
  weak: Edge[];
}

const pairKey = (left: number, right: number): string => `${left}-${right}`;

function chancesOf(
  profiles: readonly Profile[],
  strands: readonly Strand[],
  index: CandidateIndex,
  { joinOf, apart }: Settlement,
): Chances {
  const chances: Chances = { fits: new Map(), sure: [], weak: [] };
  profiles.forEach((profile, left) => {
    if (joinOf.has(profile)) return;
    for (const right of index.near(profile)) {
      const strand = strands[right]!;
      if (strand.join !== undefined || contradictsCatalogue(profile, strand)) continue;
      if (strand.members.some((member) => apart(member, profile))) continue;
      const fit = fitOf(profile, strand);
      if (fit.score < PROPOSAL) continue;
      chances.fits.set(pairKey(left, right), fit);
      const edge = { left, right, worth: fit.score - PROPOSAL + LEAST_WORTH };
      (fit.score >= FACT ? chances.sure : chances.weak).push(edge);
    }
  });
  return chances;
}

function join(strand: Strand, profile: Profile, { score, method }: Fit): void {
  strand.members.push(profile);
  strand.score = Math.min(strand.score, score);
  if (strand.members.length === 2 || method === "label") strand.method = method;
}

/** Puts figures the user has joined in the strand of their join. */
function joinDecided(
  profiles: readonly Profile[],
  strands: Strand[],
  strandOfJoin: Map<number, number>,
  { joinOf }: Settlement,
): Map<number, number> {
  const joined = new Map<number, number>();
  profiles.forEach((profile, left) => {
    const number = joinOf.get(profile);
    if (number === undefined) return;
    const right =
      strandOfJoin.get(number) ?? strands.push({ members: [], method: "map", score: 1, join: number }) - 1;
    strandOfJoin.set(number, right);
    if (![...joined.values()].includes(right)) joined.set(left, right);
  });
  return joined;
}

/** Lays report after report beside what the ones before it state. */
export function align(reports: readonly (readonly Profile[])[], settlement: Settlement): Alignment {
  const strands: Strand[] = [];
  const proposals: Alignment["proposals"] = [];
  const index = new CandidateIndex();
  const strandOfJoin = new Map<number, number>();
  for (const profiles of reports) {
    const { fits, sure, weak } = chancesOf(profiles, strands, index, settlement);
    const joined = joinDecided(profiles, strands, strandOfJoin, settlement);
    for (const { left, right } of bestAssignment(sure)) joined.set(left, right);
    const taken = new Set(joined.values());
    const proposed = bestAssignment(weak.filter(({ left, right }) => !joined.has(left) && !taken.has(right)));
    const homes = profiles.map((profile, left) => {
      const right = joined.get(left) ?? strands.push({ members: [], method: "label", score: 1 }) - 1;
      const strand = strands[right]!;
      join(strand, profile, fits.get(pairKey(left, right)) ?? { score: 1, method: strand.method });
      index.add(right, profile);
      return strand;
    });
    for (const { left, right } of proposed) {
      const { score } = fits.get(pairKey(left, right))!;
      proposals.push({ left: strands[right]!, right: homes[left]!, score });
    }
  }
  return { strands, proposals };
}
