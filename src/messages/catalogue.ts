import { en } from "./en.ts";
import type { Language, Messages } from "./messages.ts";
import { vi } from "./vi.ts";

export const catalogue: Readonly<Record<Language, Messages>> = { vi, en };

export const LANGUAGES: readonly Language[] = ["vi", "en"];
