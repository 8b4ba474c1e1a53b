/** Which way is better: more, less, or neither. */
export const DIRECTIONS = ["higher", "lower", "none"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** How figures of one indicator add up over time: held at a moment, gathered since the year began, a share, a place. */
export const AGGREGATIONS = ["stock", "flow-cumulative", "rate", "rank"] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

/** What the catalogue knows of one indicator. */
export interface Indicator {
  id: string;
  name: string;
  /** Other ways to name it; with the unit they must fit nothing else. */
  synonyms: readonly string[];
  /** `%`, `hạng`, `điểm`, a currency, a measure, a rate (`thuê bao/100 dân`) or the noun that is counted. */
  unit: string;
  /** Other nouns it is counted in: accounts in `công dân`. */
  otherUnits?: readonly string[];
  pillar: string;
  direction: Direction;
  aggregation: Aggregation;
  /** Codes of the sets of digital transformation indexes that hold it. */
  dti: readonly string[];
}
