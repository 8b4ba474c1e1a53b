/** What the catalogue knows of an indicator, as far as a comparison needs it. */
export interface IndicatorFacts {
  id: string;
  name: string;
  pillar: string;
  direction: "higher" | "lower" | "none";
  aggregation: "stock" | "flow-cumulative" | "rate" | "rank";
}

export type FindIndicator = (id: string) => IndicatorFacts | undefined;
