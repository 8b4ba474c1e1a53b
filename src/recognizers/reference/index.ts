import type { Recognizer } from "../recognizer.ts";

export const referenceRecognizers: readonly Recognizer[] = [];
