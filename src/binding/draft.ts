import type { QuantityMention } from "../model/mention.ts";
import type { Area, Kind, Observation, RelationType } from "../model/observation.ts";
import type { Period } from "../model/period.ts";
import type { TokenRange } from "../model/span.ts";
import { sliceTokens } from "../text/tokens.ts";
import type { AreaContext } from "./area.ts";
import type { DateFinder } from "./date-finder.ts";
import type { ResolvedDate } from "./resolved.ts";
import type { Bearing } from "./role.ts";
import type { Scene } from "./scene.ts";
import type { ReadFigure } from "./table-units.ts";
import type { Trace } from "./trace.ts";

/** Names the indicator of an observation, or null where the catalogue has none. */
export type Identify = (described: Pick<Observation, "label" | "unit" | "kind" | "role">) => string | null;

/** What the document supplies to its figures. */
export interface Surroundings {
  finder: DateFinder;
  areas: AreaContext;
  period: ResolvedDate | null;
  /** The catalogue's id of what an observation measures. */
  identify: Identify;
  /** Reads the unit of a table column. */
  read: ReadFigure;
  /** Filled where the steps are to be explained. */
  trace?: Trace | undefined;
}

/** The entry of a report's `period` field. */
export const periodEntry = (scene: Scene, date: ResolvedDate): Period => ({
  code: date.code,
  start: date.start,
  end: date.end,
  asOf: date.asOf,
  text: sliceTokens(scene.layout.tokens, date.mention.from, date.mention.to),
});

/** One observation before it has its `id`; it points to the figures it relates to. */
export interface Draft {
  figure: QuantityMention;
  sentence: TokenRange;
  value: number;
  kind: Kind;
  unit: string | null;
  bearing: Bearing;
  label: string;
  period: Period | null;
  area: Area | null;
  relation: { type: RelationType; to: QuantityMention } | null;
  /** How much of a plan was reached: no value of what its row names, so no indicator of the catalogue. */
  ofPlan?: true;
  confidence: number;
}
