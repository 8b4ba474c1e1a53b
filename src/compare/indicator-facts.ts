import { indicators } from "../lexicon/indicators.ts";
import type { Indicator } from "../model/indicator.ts";

/** What a comparison needs to know of an indicator. */
export type IndicatorFacts = Pick<Indicator, "id" | "name" | "pillar" | "direction" | "aggregation">;

export type FindIndicator = (id: string) => IndicatorFacts | undefined;

let known: ReadonlyMap<string, IndicatorFacts> | undefined;

/** An indicator of the catalogue that comes with dtx. */
export const findIndicator: FindIndicator = (id) => {
  known ??= new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return known.get(id);
};
