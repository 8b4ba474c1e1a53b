import type { Area, Observation } from "../model/observation.ts";
import type { Period } from "../model/period.ts";
import type { LineIndex } from "../text/line-index.ts";
import { sliceTokens } from "../text/tokens.ts";
import { areaOf, type AreaContext } from "./area.ts";
import { confidenceOf } from "./confidence.ts";
import { labelsOf } from "./labels.ts";
import { moodsOfBlock, type Mood } from "./mood.ts";
import { periodOf, type BoundPeriod, type DateFinder } from "./period.ts";
import { levelBehind, relationOf, type Related } from "./relation.ts";
import type { ResolvedDate } from "./resolved.ts";
import { bearingOf, type Bearing } from "./role.ts";
import type { Scene } from "./scene.ts";
import type { Slot } from "./slot.ts";
import { slotsOf } from "./slots.ts";
import { unitOf } from "./unit.ts";

/** What the document supplies to its figures. */
export interface Surroundings {
  finder: DateFinder;
  areas: AreaContext;
  period: ResolvedDate | null;
  lines: LineIndex;
}

/** The entry of a report's `period` field. */
export const periodEntry = (scene: Scene, date: ResolvedDate): Period => ({
  code: date.code,
  start: date.start,
  end: date.end,
  asOf: date.asOf,
  text: sliceTokens(scene.layout.tokens, date.mention.from, date.mention.to),
});

function bearingsOf(scene: Scene, slots: readonly Slot[]): Bearing[] {
  const bearings: Bearing[] = [];
  let block = -1;
  let moods = new Map<number, Mood>();
  for (const slot of slots) {
    if (slot.block !== block) moods = moodsOfBlock(scene, (block = slot.block));
    const on = slot.on ? (bearings[slot.on.index] ?? null) : null;
    bearings.push(bearingOf(scene, slot, moods.get(slot.sentence.from) ?? "actual", on));
  }
  return bearings;
}

function unitsOf(scene: Scene, slots: readonly Slot[]): (string | null)[] {
  const units: (string | null)[] = [];
  for (const slot of slots) units.push(unitOf(scene, slot, slot.on ? (units[slot.on.index] ?? null) : null));
  return units;
}

const idOf = (index: number): string => `i${index + 1}`;

/** Binds every figure of the scene to its unit, role, label, period, area and relation. */
export function bindFigures(scene: Scene, around: Surroundings): Observation[] {
  const slots = slotsOf(scene);
  const bearings = bearingsOf(scene, slots);
  const units = unitsOf(scene, slots);
  const labels = labelsOf(scene, slots);
  const related: Related[] = slots.map((slot, i) => ({ slot, role: bearings[i]!.role, unit: units[i]! }));
  const periods: BoundPeriod[] = [];
  const areas: (Area | null)[] = [];
  for (const [i, slot] of slots.entries()) {
    const on = slot.on ? (periods[slot.on.index] ?? null) : null;
    periods.push(periodOf(scene, slot, bearings[i]!.role, around.finder, on, around.period));
    areas.push(areaOf(scene, slot, slot.on ? (areas[slot.on.index] ?? null) : null, around.areas));
  }
  return slots.map((slot, i) => {
    const { figure } = slot;
    const { tokens } = scene.layout;
    const relation = relationOf(related, i);
    const level = related[i]!.role === "change" ? levelBehind(related, i) : null;
    const period = periods[i]!;
    const { label, stands } = labels[i]!;
    return {
      id: idOf(i),
      text: sliceTokens(tokens, figure.from, figure.to),
      span: around.lines.span(tokens.starts[figure.from]!, tokens.ends[figure.to - 1]!),
      value: figure.value,
      ...(figure.decimal === undefined ? {} : { decimal: figure.decimal }),
      upper: figure.upper,
      denominator: figure.denominator,
      kind: figure.kind,
      unit: units[i]!,
      bound: figure.bound,
      role: bearings[i]!.role,
      change: bearings[i]!.change,
      label,
      indicator: null,
      period: period.date && periodEntry(scene, period.date),
      area: areas[i]!,
      relation: level
        ? { type: "change-of" as const, to: idOf(level.index) }
        : relation && { type: relation.type, to: idOf(relation.to.index) },
      confidence: confidenceOf({
        slot,
        stands,
        unit: units[i]!,
        label,
        periodSource: period.source,
        hasArea: areas[i] !== null,
        catalogued: false,
      }),
      sentence: sliceTokens(tokens, slot.sentence.from, slot.sentence.to),
    };
  });
}
