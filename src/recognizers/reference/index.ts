import type { Recognizer } from "../recognizer.ts";
import { bareSymbol } from "./bare-symbol.ts";
import { law } from "./law.ts";
import { letterhead } from "./letterhead.ts";
import { numbered } from "./numbered.ts";
import { programme } from "./programme.ts";

/** Names before numbers: `Đề án 06` is a programme, not scheme number 6. */
export const referenceRecognizers: readonly Recognizer[] = [programme, law, numbered, letterhead, bareSymbol];
