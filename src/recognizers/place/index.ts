import type { Recognizer } from "../recognizer.ts";

export const placeRecognizers: readonly Recognizer[] = [];
