import type { Language, Messages } from "../messages.ts";
import { indicatorsEn } from "./en.ts";
import type { IndicatorMessages } from "./messages.ts";
import { indicatorsVi } from "./vi.ts";

const INDICATORS: Readonly<Record<Language, IndicatorMessages>> = { vi: indicatorsVi, en: indicatorsEn };

export const indicatorMessages = ({ language }: Pick<Messages, "language">): IndicatorMessages =>
  INDICATORS[language];
