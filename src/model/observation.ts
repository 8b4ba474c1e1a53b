import type { Period } from "./period.ts";
import type { Span } from "./span.ts";

export type Kind =
  | "count"
  | "percent"
  | "ratio"
  | "money"
  | "measure"
  | "rank"
  | "score"
  | "rate"
  | "multiple";

/** How the figure bounds the true value: `trên` is over, `gần` under, `khoảng` about, `ít nhất` min, `không quá` max. */
export type Bound = "exact" | "over" | "under" | "about" | "min" | "max";

export type Role = "actual" | "target" | "change";

export interface Change {
  direction: "up" | "down";
  basis: "period" | "target";
}

/** GSO province code as of the report's date, `VN` for the nation. */
export interface Area {
  code: string;
  name: string;
}

export type RelationType = "part-of" | "share-of" | "change-of" | "target-of";

export interface Relation {
  type: RelationType;
  /** `id` of another observation of the same report. */
  to: string;
}

/** One value of one indicator, for one area and one period. */
export interface Observation {
  id: string;
  text: string;
  span: Span;
  value: number;
  /** The exact decimal digits of `value`, present only where a double cannot hold them. */
  decimal?: string;
  upper: number | null;
  denominator: number | null;
  kind: Kind;
  unit: string | null;
  bound: Bound;
  role: Role;
  change: Change | null;
  label: string;
  indicator: string | null;
  period: Period | null;
  area: Area | null;
  relation: Relation | null;
  confidence: number;
  sentence: string;
}
