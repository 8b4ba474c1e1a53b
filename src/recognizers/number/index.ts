import type { Recognizer } from "../recognizer.ts";

export const numberRecognizers: readonly Recognizer[] = [];
