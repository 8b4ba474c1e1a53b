import { indicators } from "../lexicon/indicators.ts";
import type { Indicator } from "../model/indicator.ts";
import { Description, type Described } from "./described.ts";
import { fitting, type Fit } from "./fit.ts";
import { type NameTable, tableOf } from "./name-table.ts";
import { NameIndex } from "./names.ts";
import { resembling } from "./similarity.ts";
import { standardNames } from "./standard-names.ts";

/** The indicator an observation is of, and how that was found. */
export interface CatalogueMatch {
  id: string;
  /** All words of one of its names stand in the label, or nearly all. */
  method: "synonym" | "similarity";
  /** 0 to 1: how much of the label the name accounts for. */
  score: number;
  /** The name or synonym that fitted. */
  name: string;
}

export type MatchIndicator = (described: Described) => CatalogueMatch | null;

const reported = (method: CatalogueMatch["method"], { name, score }: Fit): CatalogueMatch => ({
  id: name.indicator.id,
  method,
  score: Math.round(score * 100) / 100,
  name: name.text,
});

/** The matcher of a catalogue. Its names are read at the first match; a match looks only at names that share a rare word. */
export function createMatcher(
  catalogue: readonly Indicator[],
  table: () => NameTable = () => tableOf(catalogue),
): MatchIndicator {
  let index: NameIndex | null = null;
  return (described) => {
    if (described.kind === "multiple") return null;
    index ??= new NameIndex(catalogue, table());
    const description = new Description(described);
    const fit = fitting(index, description);
    if (fit) return reported("synonym", fit);
    const like = resembling(index, description);
    return like && reported("similarity", like);
  };
}

/** Matches against the catalogue that comes with dtx. */
export const matchIndicator: MatchIndicator = createMatcher(indicators, () => standardNames);
