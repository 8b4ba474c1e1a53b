import type { Recognizer } from "../recognizer.ts";

export const dateRecognizers: readonly Recognizer[] = [];
