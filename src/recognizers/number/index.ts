import type { Recognizer } from "../recognizer.ts";
import { digits } from "./digits.ts";
import { fraction } from "./fraction.ts";
import { multiple } from "./multiple.ts";
import { ordinal } from "./ordinal.ts";
import { words } from "./words.ts";

export { whyNoFigure } from "./quantity.ts";
export { numberHabit, settleHabit } from "./habit.ts";

/** Fractions and ordinals before the number words they begin with. */
export const numberRecognizers: readonly Recognizer[] = [fraction, multiple, ordinal, words, digits];
