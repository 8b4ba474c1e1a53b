import type { Comparison, League, MissingOfColumn } from "../../model/comparison.ts";

/** A comparison with what was asked beyond its rows. */
export interface Compared {
  comparison: Comparison;
  leagues?: readonly League[];
  missing?: readonly MissingOfColumn[];
}
