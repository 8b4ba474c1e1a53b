import type { Area, Role } from "../model/observation.ts";
import type { Period } from "../model/period.ts";
import { areaOf, areaOfItem } from "./area.ts";
import { confidenceOf } from "./confidence.ts";
import { periodEntry, type Draft, type Surroundings } from "./draft.ts";
import { labelsOf } from "./label/labels.ts";
import { isCommand, moodIn, moodsOfBlock, type Mood } from "./mood.ts";
import { measureOf } from "./measure.ts";
import { periodOf, type BoundPeriod } from "./period.ts";
import { goingOn, relatedOf } from "./related-of.ts";
import { relationsOf, type BoundRelation } from "./relation.ts";
import type { ResolvedDate } from "./resolved.ts";
import { bearingOf, type Bearing } from "./role.ts";
import type { Scene } from "./scene.ts";
import type { Slot } from "./slot.ts";
import { slotsOf } from "./slots.ts";
import { unitOf, type BoundUnit } from "./unit.ts";

/** Mood of the words that open a sentence, up to its first figure: it holds for all figures of the sentence. */
function openingMood(scene: Scene, first: Slot): Mood | null {
  const from = clauseStart(scene, first);
  return clauseMood(scene, first) ?? (isCommand(scene, first.sentence.from, from) ? "target" : null);
}

function clauseStart({ layout }: Scene, { figure, sentence }: Slot): number {
  let from = figure.outer.from;
  while (from > sentence.from && layout.tokens.forms[from - 1] !== ";") from--;
  return from;
}

const clauseMood = (scene: Scene, first: Slot): Mood | null =>
  moodIn(scene, clauseStart(scene, first), first.figure.outer.from, "opening");

/** `Quảng Ninh cử 06 chuyên gia; Hà Giang đặt mục tiêu ... 70% và ... 40 tỉnh`: what is said behind a semicolon holds from there. */
const opensClause = ({ layout }: Scene, { lead, frame }: Slot): boolean =>
  frame.outer === null && layout.tokens.forms[lead.from - 1] === ";";

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
    else if (opensClause(scene, slot)) opening = clauseMood(scene, slot) ?? opening;
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
    if (counted && (!counted.unit || counted.guessed)) counted.unit = bound.unit;
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

const periodOn = ({ date, source }: BoundPeriod, { role }: Bearing): BoundPeriod & { role: Role } => ({
  date,
  source,
  role,
});

/** Scores that add up to one before them: `155 điểm (Quy Nhơn 92 điểm, An Nhơn 63 điểm)` counts points. */
const countedPoints = (
  relations: readonly (BoundRelation | null)[],
  slots: readonly Slot[],
): ReadonlySet<Slot> =>
  new Set(
    relations.flatMap((relation, i) =>
      relation?.type === "part-of" && [slots[i]!, relation.to].some(({ figure }) => figure.kind === "score")
        ? [slots[i]!, relation.to]
        : [],
    ),
  );

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
    const dated = slot.on && periodOn(periods[slot.on.index]!, bearings[slot.on.index]!);
    periods.push(periodOf(scene, slot, bearings[i]!.role, around.finder, dated, around.period));
    if (isToCome(bearings[i]!, periods[i]!, around) && !isDone(scene, slot))
      bearings[i] = { role: "target", change: null };
    const on = slot.on ? (areas[slot.on.index] ?? null) : null;
    areas.push(areaOfItem(scene, labels[i]!.item, around.areas) ?? areaOf(scene, slot, on, around.areas));
  }
  const measures = slots.map((slot, i) => measureOf(scene, slot, units[i]!));
  const facts = slots.map((slot, i) =>
    relatedOf(scene, slot, {
      bearing: bearings[i]!,
      kind: measures[i]!.kind,
      unit: units[i]!,
      label: labels[i]!,
      area: areas[i]!,
    }),
  );
  const relations = relationsOf(goingOn(facts));
  const counted = countedPoints(relations, slots);
  return slots.map((slot, i): Draft => {
    const { figure } = slot;
    const relation = relations[i]!;
    const { label, stands } = labels[i]!;
    const { kind, unit } = counted.has(slot) ? { kind: "count" as const, unit: "điểm" } : measures[i]!;
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
