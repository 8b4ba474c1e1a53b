import type { QuantityMention } from "../model/mention.ts";
import type { Labelled } from "./label/labelled.ts";
import type { BoundPeriod } from "./period.ts";
import type { Slot } from "./slot.ts";
import type { Cell } from "./tables.ts";
import type { BoundUnit } from "./unit.ts";

/** How a figure of a sentence came to what it was bound to. */
export interface ProseSteps {
  slot: Slot;
  unit: BoundUnit;
  labelled: Labelled;
  period: BoundPeriod;
}

/** The steps of each figure, kept only where someone asks for them. */
export interface Trace {
  prose: Map<QuantityMention, ProseSteps>;
  cells: Map<QuantityMention, Cell>;
}

export const newTrace = (): Trace => ({ prose: new Map(), cells: new Map() });
