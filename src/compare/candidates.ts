import type { Profile } from "./profile.ts";
import type { Strand } from "./align.ts";

/** Finds the strands an observation may belong to: those of its gate that share a telling word with it. */
export function candidates(strands: readonly Strand[]): (profile: Profile) => number[] {
  const byGate = new Map<string, number[]>();
  strands.forEach((strand, at) => {
    const gate = strand.members[0]!.gate;
    const list = byGate.get(gate);
    if (list) list.push(at);
    else byGate.set(gate, [at]);
  });
  return (profile) => byGate.get(profile.gate) ?? [];
}
