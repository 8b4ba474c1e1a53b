import { indicators } from "../lexicon/indicators.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import { unitsMeet } from "./gate.ts";
import { indexNames, type Name, type NameIndex } from "./names.ts";
import { leftover, place } from "./placement.ts";
import { restrictionsOf } from "./restrictions.ts";
import { nameWords, type NameWords } from "./words.ts";

/** As much of an observation as tells which indicator it is of. */
export type Described = Pick<Observation, "label" | "unit" | "kind" | "role">;

/** The indicator an observation is of, and how that was found. */
export interface CatalogueMatch {
  id: string;
  method: "synonym" | "similarity";
  /** 0 to 1: how much of the label the name accounts for. */
  score: number;
  /** The name or synonym that fitted. */
  name: string;
}

export type MatchIndicator = (described: Described) => CatalogueMatch | null;

const LEAST_SCORE = 0.75;
const LEADING_COUNTS = 0.15;

/** A percent by which something grew is the figure of an indicator of growth: its label reads `tăng ...`. */
const GROWTH = "tăng";
const grew = ({ role, kind, unit }: Described): boolean =>
  role === "change" && kind === "percent" && unit === "%";

const textOf = (described: Described): string =>
  [grew(described) ? GROWTH : "", described.unit === "%" ? "" : (described.unit ?? ""), described.label].join(
    " ",
  );

function gate({ facts }: NameIndex, described: Described, { indicator }: Name): boolean {
  const { kinds } = facts.get(indicator)!;
  if (!kinds.includes(described.kind)) return false;
  const counted = kinds.includes("count") || kinds.includes("measure");
  return !counted || unitsMeet(indicator.unit, described.unit);
}

interface Candidate {
  name: Name;
  score: number;
  rank: number;
}

function bySynonym(
  index: NameIndex,
  described: Described,
  label: NameWords,
  narrowed: ReadonlySet<string>,
): Candidate | null {
  let best: Candidate | null = null;
  const said = new Set(nameWords(described.unit ?? "").forms);
  for (const word of new Set(label.forms)) {
    for (const name of index.byRarest.get(word) ?? []) {
      if (!name.words.every((asked) => label.forms.includes(asked)) || !gate(index, described, name))
        continue;
      const { restrictions } = index.facts.get(name.indicator)!;
      if ([...narrowed].some((restriction) => !restrictions.has(restriction))) continue;
      if (grew(described) && !name.words.includes(GROWTH)) continue;
      const placement = place(label, name.words);
      if (!placement) continue;
      const { narrowing, leading } = leftover(label, placement, said, index.weightOf);
      const score = name.weight / (name.weight + narrowing);
      const rank = name.weight / (name.weight + narrowing + LEADING_COUNTS * leading) + name.weight / 1000;
      if (score >= LEAST_SCORE && (!best || rank > best.rank)) best = { name, score, rank };
    }
  }
  return best;
}

/** Builds the matcher of a catalogue, once; each match then looks only at names that share a rare word. */
export function createMatcher(catalogue: readonly Indicator[]): MatchIndicator {
  let index: NameIndex | null = null;
  return (described) => {
    if (described.kind === "multiple") return null;
    index ??= indexNames(catalogue);
    const text = textOf(described);
    const label = nameWords(text);
    const found = bySynonym(index, described, label, restrictionsOf(text));
    if (!found) return null;
    return {
      id: found.name.indicator.id,
      method: "synonym",
      score: Math.round(found.score * 100) / 100,
      name: found.name.text,
    };
  };
}

/** Matches against the catalogue that comes with dtx. */
export const matchIndicator: MatchIndicator = createMatcher(indicators);
