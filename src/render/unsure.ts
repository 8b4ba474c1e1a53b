import type { Observation } from "../model/observation.ts";

const UNSURE_BELOW = 0.6;

/** True for a figure that is to be shown as doubtful. */
export const isUnsure = ({ confidence }: Pick<Observation, "confidence">): boolean =>
  confidence < UNSURE_BELOW;
