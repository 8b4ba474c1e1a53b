import type { Area, Kind, Observation } from "./observation.ts";
import type { Period } from "./period.ts";

/** What one column of a comparison stands for: a report, all reports on one period, or all of one area. */
export interface ComparisonColumn {
  key: string;
  title: string | null;
  area: Area | null;
  period: Period | null;
  /** Sources of the reports in this column. */
  documents: string[];
}

/** An observation with the report it comes from. */
export interface Sighting extends Observation {
  /** `source` of its report. */
  document: string;
}

/** One figure of a comparison. */
export interface ComparisonCell extends Sighting {
  /** Where the reports of this column say the same again, to the digit. */
  repeats?: Sighting[];
  /** Where the reports of this column give another value for the same indicator, area and period. */
  others?: Sighting[];
  /** What the reports of this column say of earlier periods; by area the latest figure stands in the cell. */
  earlier?: Sighting[];
}

export type Trend = "up" | "down" | "flat";

/** The way from the first filled cell of a row to its last. */
export interface Delta {
  /** Difference in the row's unit, of a rank in places; null for a percent. */
  absolute: number | null;
  /** Difference in percent of the first value; null for percents, ranks and multiples. */
  relative: number | null;
  /** Difference in percentage points, of a percent and of the share an `a/b` states. */
  points: number | null;
  /** The way the number goes: a rank that goes from 12 to 8 goes down. */
  trend: Trend;
  /** Whether that is an improvement, by the catalogue's direction; null where it has none. */
  better: boolean | null;
  /** False where either figure is a bound or a range, so that the difference is no exact one. */
  exact: boolean;
}

export type Flag = "stale" | "cumulative-fall" | "period-length" | "unit-differs" | "bound" | "restated";

/** Why a row has a flag: the columns it is about, the earlier first; twice the same where one column contradicts itself. */
export interface Reason {
  flag: Flag;
  columns: [number, number];
  /** The reason in words, where the reader's language is known. */
  message?: string;
}

/** How the cells of a row were found to be one indicator. */
export interface Match {
  method: "catalogue" | "label" | "map";
  /** 0 to 1; of a row with many cells, the least. */
  score: number;
  /** True where the score is too low to state it as a fact. */
  proposal: boolean;
}

/** Where the columns stand: the best and worst by value and their middle. */
export interface Standing {
  /** Keys of columns; null where nobody says which way is better. */
  best: string | null;
  worst: string | null;
  median: number;
}

/** One indicator over all columns. */
export interface ComparisonRow {
  /** Id in the catalogue, or null. */
  indicator: string | null;
  label: string;
  unit: string | null;
  kind: Kind;
  /** Whose figure it is, where all cells speak of one area. */
  area: Area | null;
  cells: (ComparisonCell | null)[];
  delta: Delta | null;
  flags: Flag[];
  reasons: Reason[];
  /** Only by area. */
  standing?: Standing;
  /** Null for a row with one cell. */
  match: Match | null;
}

/** What `dtx diff` and `dtx compare` print as JSON. */
export interface Comparison {
  schemaVersion: string;
  columns: ComparisonColumn[];
  rows: ComparisonRow[];
  /** Pairs that may be one indicator; in `rows` each of their figures stands alone. */
  proposals: ComparisonRow[];
}

/** An indicator a column should state and does not. */
export interface MissingIndicator {
  indicator: string | null;
  label: string;
  unit: string | null;
  /** How many columns state it. */
  filled: number;
}

/** What one column leaves out. */
export interface MissingOfColumn {
  /** Key of the column. */
  column: string;
  missing: MissingIndicator[];
}

/** One column's place in a league table; equal figures share a place. */
export interface LeaguePlace {
  place: number;
  /** Key of the column. */
  column: string;
  cell: ComparisonCell;
}

/** The columns that state an indicator, the best first. */
export interface League {
  indicator: string | null;
  label: string;
  unit: string | null;
  kind: Kind;
  places: LeaguePlace[];
}
