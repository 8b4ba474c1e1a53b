import type { Area, Role } from "../model/observation.ts";
import type { Period } from "../model/period.ts";
import { areaOf } from "./area.ts";
import { confidenceOf } from "./confidence.ts";
import { periodEntry, type Draft, type Surroundings } from "./draft.ts";
import { labelsOf } from "./label/labels.ts";
import { isCommand, moodIn, moodsOfBlock, type Mood } from "./mood.ts";
import { measureOf } from "./measure.ts";
import { periodOf, type BoundPeriod } from "./period.ts";
import type { Related } from "./related.ts";
import { relationsOf } from "./relation.ts";
import type { ResolvedDate } from "./resolved.ts";
import { bearingOf, type Bearing } from "./role.ts";
import { Cover, type Scene } from "./scene.ts";
import type { Slot } from "./slot.ts";
import { slotsOf } from "./slots.ts";
import { unitOf, type BoundUnit } from "./unit.ts";
import { isPartial, isTotal, partMarkerAt } from "./words.ts";

/** Mood of the words that open a sentence, up to its first figure: it holds for all figures of the sentence. */
function openingMood(scene: Scene, first: Slot): Mood | null {
  const { forms } = scene.layout.tokens;
  let from = first.figure.outer.from;
  while (from > first.sentence.from && forms[from - 1] !== ";") from--;
  const near = moodIn(scene, from, first.figure.outer.from, "opening");
  return near ?? (isCommand(scene, first.sentence.from, from) ? "target" : null);
}

/** A target with a deadline is as of the deadline: `hoàn thành trước ngày 15/8/2023`. */
function boundPeriodEntry(scene: Scene, date: ResolvedDate | null, role: Role): Period | null {
  if (!date) return null;
  const entry = periodEntry(scene, date);
  if (role !== "target" || !date.mention.deadline || entry.end === null) return entry;
  return { ...entry, code: `../${entry.end}`, start: null, asOf: true };
}

function bearingsOf(scene: Scene, slots: readonly Slot[]): Bearing[] {
  const bearings: Bearing[] = [];
  let block = -1;
  let sentence = -1;
  let moods = new Map<number, Mood>();
  let opening: Mood | null = null;
  for (const slot of slots) {
    if (slot.block !== block) moods = moodsOfBlock(scene, (block = slot.block));
    if (slot.sentence.from !== sentence) opening = openingMood(scene, slot);
    sentence = slot.sentence.from;
    const on = slot.on ? (bearings[slot.on.index] ?? null) : null;
    bearings.push(bearingOf(scene, slot, moods.get(slot.sentence.from) ?? "actual", opening, on));
  }
  return bearings;
}

/** Units of all slots; a count without a noun takes that of the count before it in its paragraph. */
function unitsOf(scene: Scene, slots: readonly Slot[]): BoundUnit[] {
  const units: BoundUnit[] = [];
  let before: string | null = null;
  let block = -1;
  for (const slot of slots) {
    if (slot.block !== block) before = null;
    block = slot.block;
    const bound = unitOf(scene, slot, before);
    units.push(bound);
    if (slot.figure.kind === "count" || slot.figure.kind === "ratio") before = bound.unit;
    const counted = slot.link === "base" && slot.on ? units[slot.on.index] : undefined;
    if (counted && !counted.unit) counted.unit = bound.unit;
  }
  return units;
}

/** `Đến năm 2025 kinh tế số chiếm 20%` in a report of 2022: what is of a time to come can only be a target. */
function isToCome(
  { role }: Bearing,
  { date, source }: BoundPeriod,
  { finder, period }: Surroundings,
): boolean {
  if (role !== "actual" || source === "document" || !date) return false;
  const begins = date.start ?? date.end ?? "";
  return (
    begins > finder.latest || (begins > (period?.end ?? finder.latest) && (date.end ?? "") > finder.latest)
  );
}

/** `Tính đến ngày 15/9/2022, đã cấp 1.482.332 thẻ`: said to be done, whatever its date. */
const isDone = ({ layout }: Scene, { sentence, figure }: Slot): boolean =>
  layout.tokens.forms.slice(sentence.from, figure.from).includes("đã");

/** `so với năm 2020 (xếp thứ 16)`, `(từ vị trí 55 của năm 2021)`: a bracket with the level of an earlier time. */
const opensEarlier = ({ cover, layout }: Scene, { frame }: Slot): boolean =>
  cover[frame.from - 1] === Cover.Date || layout.tokens.forms[frame.from + 1] === "từ";

const isParted = ({ layout }: Scene, on: Slot, { figure }: Slot): boolean =>
  layout.tokens.forms.slice(on.figure.to, figure.from).includes(";");

const periodOn = ({ date, source }: BoundPeriod, { role }: Bearing): BoundPeriod & { role: Role } => ({
  date,
  source,
  role,
});

/** Drafts of the figures that stand in sentences. */
export function proseDrafts(scene: Scene, around: Surroundings): Draft[] {
  const slots = slotsOf(scene);
  const bearings = bearingsOf(scene, slots);
  const units = unitsOf(scene, slots);
  const labels = labelsOf(
    scene,
    slots,
    units.map(({ borrowed }) => borrowed),
  );
  const periods: BoundPeriod[] = [];
  const areas: (Area | null)[] = [];
  for (const [i, slot] of slots.entries()) {
    const on = slot.on && periodOn(periods[slot.on.index]!, bearings[slot.on.index]!);
    periods.push(periodOf(scene, slot, bearings[i]!.role, around.finder, on, around.period));
    if (isToCome(bearings[i]!, periods[i]!, around) && !isDone(scene, slot))
      bearings[i] = { role: "target", change: null };
    areas.push(areaOf(scene, slot, slot.on ? (areas[slot.on.index] ?? null) : null, around.areas));
  }
  const relations = relationsOf(
    slots.map((slot, i): Related => ({
      slot,
      role: bearings[i]!.role,
      basis: bearings[i]!.change?.basis ?? null,
      unit: units[i]!.unit,
      borrowed: units[i]!.borrowed,
      stands: labels[i]!.stands,
      total: isTotal(scene, slot),
      partial: isPartial(scene, slot),
      compared: slot.link === "aside" && opensEarlier(scene, slot),
      backward: slot.on === null && partMarkerAt(scene.layout.tokens, slot.lead.from) > 0,
      parted: slot.on !== null && isParted(scene, slot.on, slot),
      counts: /^số /i.test(labels[i]!.lead),
    })),
  );
  return slots.map((slot, i): Draft => {
    const { figure } = slot;
    const relation = relations[i]!;
    const { label, stands } = labels[i]!;
    const { kind, unit } = measureOf(scene, slot, units[i]!);
    around.trace?.prose.set(figure, { slot, unit: units[i]!, labelled: labels[i]!, period: periods[i]! });
    return {
      figure,
      sentence: slot.sentence,
      value: figure.value,
      kind,
      unit,
      bearing:
        relation?.type === "part-of" && bearings[i]!.role === "target"
          ? bearings[relation.to.index]!
          : bearings[i]!,
      label,
      period: boundPeriodEntry(scene, periods[i]!.date, bearings[i]!.role),
      area: areas[i]!,
      relation: relation && { type: relation.type, to: relation.to.figure },
      confidence: confidenceOf({
        slot,
        stands,
        unit: units[i]!.unit,
        label,
        periodSource: periods[i]!.source,
        hasArea: areas[i] !== null,
      }),
    };
  });
}
