import type { PeriodSource } from "./period.ts";
import type { Slot } from "./slot.ts";

export interface Certainty {
  slot: Slot;
  stands: boolean;
  unit: string | null;
  label: string;
  periodSource: PeriodSource;
  hasArea: boolean;
}

const PERIOD: Record<PeriodSource, number> = {
  clause: 1,
  aside: 0.98,
  figure: 0.97,
  sentence: 0.98,
  paragraph: 0.92,
  heading: 0.95,
  document: 0.97,
  none: 0.85,
};

/** How sure the rules are of the whole entry, 0 to 1: each doubtful step takes its share. */
export function confidenceOf(known: Certainty): number {
  const { slot } = known;
  let sure = 0.97 * slot.figure.certainty * PERIOD[known.periodSource];
  if (known.unit === null) sure *= 0.7;
  if (known.label === "") sure *= 0.5;
  else if (!known.stands && slot.on === null) sure *= 0.85;
  if (slot.link === "companion" || slot.link === "shared") sure *= 0.97;
  if (!known.hasArea) sure *= 0.9;
  if (slot.figure.words) sure *= 0.95;
  return Math.round(Math.min(1, sure) * 100) / 100;
}

/** Surer by a third of the doubt: the catalogue knows the label with this unit and kind. */
export const confirmed = (confidence: number): number =>
  Math.round((1 - (1 - confidence) * 0.67) * 100) / 100;
