import type { Language, Messages } from "../messages.ts";
import { explainEn } from "./en.ts";
import type { ExplainMessages } from "./messages.ts";
import { explainVi } from "./vi.ts";

const EXPLAIN: Readonly<Record<Language, ExplainMessages>> = { vi: explainVi, en: explainEn };

export const explainMessages = ({ language }: Pick<Messages, "language">): ExplainMessages =>
  EXPLAIN[language];
