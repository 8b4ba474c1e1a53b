import type { Language, Messages } from "../messages.ts";
import { outputEn } from "./en.ts";
import type { OutputMessages } from "./messages.ts";
import { outputVi } from "./vi.ts";

const words: Readonly<Record<Language, OutputMessages>> = { vi: outputVi, en: outputEn };

/** Words of files and pages, in the language that `messages` speaks. */
export const outputMessages = ({ language }: Pick<Messages, "language">): OutputMessages => words[language];
