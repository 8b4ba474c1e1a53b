import { boundArea } from "../binding/area.ts";
import { directionOf } from "../binding/direction.ts";
import { moodIn } from "../binding/mood.ts";
import { namesPlan } from "../binding/named-plan.ts";
import type { PeriodSource } from "../binding/period.ts";
import type { Slot } from "../binding/slot.ts";
import type { ProseSteps } from "../binding/trace.ts";
import type { Origin, Step } from "../model/explanation.ts";
import type { Observation, Role } from "../model/observation.ts";
import type { TokenRange } from "../model/span.ts";
import { sliceTokens } from "../text/tokens.ts";
import type { Traced } from "./traced.ts";

const PERIOD_STEPS: Readonly<Record<PeriodSource, Step>> = {
  clause: "clause",
  aside: "aside",
  figure: "other",
  sentence: "sentence",
  paragraph: "paragraph",
  heading: "heading",
  document: "document",
  none: "none",
};

export const nowhere = (step: Step): Origin => ({ step, words: null, line: null });

/** A step with the words it read. */
export const fromWords = ({ reading }: Traced, step: Step, { from, to }: TokenRange): Origin => {
  const { tokens } = reading.scene.layout;
  return {
    step,
    words: sliceTokens(tokens, from, to).replace(/\s+/gu, " "),
    line: reading.lines.lineOf(tokens.starts[from]!),
  };
};

/** A step that took the answer from another figure. */
const fromFigure = (traced: Traced, slot: Slot): Origin => fromWords(traced, "other", slot.figure);

export function unitOrigin(traced: Traced, { slot, unit }: ProseSteps): Origin {
  if (slot.figure.unit !== null) return fromWords(traced, "figure", slot.figure.outer);
  if (unit.unit === null) return nowhere("none");
  if (!unit.borrowed) return { ...fromWords(traced, "clause", slot.figure), words: unit.unit };
  return slot.on ? fromFigure(traced, slot.on) : { step: "other", words: unit.unit, line: null };
}

/** The words that made a figure a target or a change; an actual needs none. */
export function roleOrigin(traced: Traced, { slot }: ProseSteps, role: Role, on: Observation | null): Origin {
  const { scene } = traced.reading;
  if (role === "change") {
    const direction = directionOf(scene, slot);
    if (!direction) return nowhere("figure");
    return fromWords(traced, "clause", {
      from: direction.from,
      to: Math.max(slot.figure.from, direction.from + 1),
    });
  }
  if (role === "actual") return nowhere("none");
  const { lead, figure, sentence } = slot;
  const own = namesPlan(scene, slot) || moodIn(scene, lead.from, figure.outer.from) === "target";
  if (own && lead.from < figure.outer.from) {
    return fromWords(traced, "clause", { from: lead.from, to: figure.outer.from });
  }
  if (on?.role === "target" && slot.on) return fromFigure(traced, slot.on);
  if (moodIn(scene, sentence.from, figure.outer.from, "opening") === "target") {
    return fromWords(traced, "sentence", { from: sentence.from, to: figure.outer.from });
  }
  return nowhere("section");
}

export function periodOrigin(traced: Traced, { slot, period }: ProseSteps): Origin {
  const step = PERIOD_STEPS[period.source];
  return period.date ? fromWords(traced, step, period.date.mention.outer) : nowhere(slot.on ? step : "none");
}

export function areaOrigin(traced: Traced, { slot }: ProseSteps, on: Observation | null): Origin {
  const { source, place } = boundArea(traced.reading.scene, slot, on?.area ?? null, traced.around.areas);
  if (place) return fromWords(traced, source === "clause" ? "clause" : "sentence", place);
  if (source === "figure" && slot.on) return fromFigure(traced, slot.on);
  const { facts } = traced.reading;
  const held = traced.reading.areas[slot.block] ?? facts.reporting;
  if (!held) return nowhere("none");
  return nowhere(held.code === facts.reporting?.code ? "document" : "section");
}
