import type { Surroundings } from "../binding/draft.ts";
import { bindFigures } from "../binding/pipeline.ts";
import { newTrace, type Trace } from "../binding/trace.ts";
import type { MatchIndicator } from "../catalogue/match.ts";
import { readText, surroundingsOf, type Reading } from "../extract.ts";
import type { QuantityMention } from "../model/mention.ts";
import type { Observation } from "../model/observation.ts";

/** A report read with every step kept. */
export interface Traced {
  reading: Reading;
  around: Surroundings;
  trace: Trace;
  observations: readonly Observation[];
  /** The observation a figure became. */
  match: MatchIndicator;
  observationOf: (figure: QuantityMention) => Observation | null;
}

export function traceText(raw: string, match: MatchIndicator): Traced {
  const reading = readText(raw);
  const trace = newTrace();
  const around = { ...surroundingsOf(reading, match), trace };
  const observations = bindFigures(reading.scene, around, reading.lines);
  const byStart = new Map(observations.map((observation) => [observation.span.start, observation]));
  const { starts } = reading.scene.layout.tokens;
  const observationOf = (figure: QuantityMention): Observation | null =>
    byStart.get(starts[figure.from]!) ?? null;
  return { reading, around, trace, observations, observationOf, match };
}
