import type { Recognizer } from "./recognizer.ts";
import { dateRecognizers } from "./date/index.ts";
import { numberRecognizers } from "./number/index.ts";
import { placeRecognizers } from "./place/index.ts";
import { referenceRecognizers } from "./reference/index.ts";

/** All rules in the order in which they are asked: what looks like a figure may be part of a document symbol or a date. */
export const registry: readonly Recognizer[] = [
  ...referenceRecognizers,
  ...dateRecognizers,
  ...placeRecognizers,
  ...numberRecognizers,
];
