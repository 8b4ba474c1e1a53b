import type { Area, Role } from "../model/observation.ts";
import type { Period } from "../model/period.ts";
import { areaOf, areaOfItem } from "./area.ts";
import { bearingsOf } from "./bearings.ts";
import { confidenceOf } from "./confidence.ts";
import { datesInTurn } from "./dates-in-turn.ts";
import { periodEntry, type Draft, type Surroundings } from "./draft.ts";
import { wordsIn } from "./label/compose.ts";
import type { Labelled } from "./label/labelled.ts";
import { labelsOf } from "./label/labels.ts";
import { countedPoints, measureOf } from "./measure.ts";
import { periodOf, type BoundPeriod } from "./period.ts";
import type { Related } from "./related.ts";
import { relatedFigures, saysAmong } from "./related-figure.ts";
import { relationsOf, type BoundRelation } from "./relation.ts";
import type { ResolvedDate } from "./resolved.ts";
import type { Bearing } from "./role.ts";
import type { Scene } from "./scene.ts";
import type { Slot } from "./slot.ts";
import { slotsOf } from "./slots.ts";
import { isDone, isToCome } from "./to-come.ts";
import { lentUnit, nounLenders } from "./unit-in-turn.ts";
import { unitOf, type BoundUnit } from "./unit.ts";

/** A target with a deadline is as of the deadline: `hoàn thành trước ngày 15/8/2023`. */
function boundPeriodEntry(scene: Scene, date: ResolvedDate | null, role: Role): Period | null {
  if (!date) return null;
  const entry = periodEntry(scene, date);
  if (role !== "target" || !date.mention.deadline || entry.end === null) return entry;
  return { ...entry, code: `../${entry.end}`, start: null, asOf: true };
}

/** Units of all slots; a count without a noun takes that of the count before it in its paragraph. */
function unitsOf(scene: Scene, slots: readonly Slot[], lenders: ReadonlyMap<Slot, Slot>): BoundUnit[] {
  const units: BoundUnit[] = [];
  let before: string | null = null;
  let block = -1;
  for (const slot of slots) {
    if (slot.block !== block) before = null;
    block = slot.block;
    const lender = lenders.get(slot);
    const lent = lender && lentUnit(scene, lender);
    const bound: BoundUnit = !lent ? unitOf(scene, slot, before) : { unit: lent, borrowed: false };
    units.push(bound);
    if (slot.figure.kind === "count" || slot.figure.kind === "ratio") before = bound.unit;
    const counted = slot.link === "base" && slot.on ? units[slot.on.index] : undefined;
    if (counted && (!counted.unit || counted.guessed)) counted.unit = bound.unit;
  }
  return units;
}

const periodOn = ({ date, source }: BoundPeriod, { role }: Bearing): BoundPeriod & { role: Role } => ({
  date,
  source,
  role,
});

/** `Tính đến 15/12, có 75 xã đạt chuẩn. Trong số này, huyện A có 11 xã`: the last figure of the paragraph in front. */
function wholeBefore(scene: Scene, slots: readonly Slot[], slot: Slot): Slot | null {
  const before = slots[slot.index - 1];
  if (before?.block !== slot.block || !saysAmong(scene, slot)) return null;
  return before;
}

/** `tăng trưởng -3,2%`, `(-1,1%)`: down by so much. */
const downwards = ({ role, change }: Bearing): Bearing => ({
  role,
  change: change && { ...change, direction: "down" },
});

/** `(đến nay đã hoàn thành 11 nhiệm vụ, đang thực hiện 05 nhiệm vụ)`, `năm 2022 (84,6 điểm, hạng 7)`: one time holds for its bracket. */
function datedInBracket(
  slots: readonly Slot[],
  { link, index, frame }: Slot,
  periods: readonly BoundPeriod[],
): Slot | null {
  const before = slots[index - 1];
  if ((link !== "aside" && link !== "shared") || !frame.outer || before?.frame !== frame) return null;
  const { source, date } = periods[index - 1]!;
  return source === "aside" || (source === "clause" && date?.asOf) ? before : null;
}

const FAR: ReadonlySet<BoundPeriod["source"]> = new Set(["paragraph", "heading", "document", "none"]);

/** `kinh phí năm 2026 là 96,4 tỷ đồng, gồm vốn đầu tư 58 tỷ đồng và vốn sự nghiệp 38,4 tỷ đồng`: a part without a time of its own has its whole's. */
function withTimeOf(
  periods: readonly BoundPeriod[],
  one: Related,
  relation: BoundRelation | null,
): BoundPeriod {
  const own = periods[one.slot.index]!;
  if (relation?.type !== "part-of" || relation.to.sentence !== one.slot.sentence) return own;
  if (!FAR.has(own.source) || one.partial) return own;
  return periods[relation.to.index]!;
}

const NOUN_WORDS = 2;

/** `1.057 hồ sơ, chiếm 80%, gồm 391 hồ sơ một phần, tăng 9,9 điểm phần trăm`: a change without words of its own has the name of what has changed. */
function namedBy({ link, index, sentence }: Slot, own: Labelled, relation: BoundRelation | null): number {
  if (relation?.type !== "change-of") return index;
  // `Xảy ra 41 vụ tai nạn. So với cùng kỳ, giảm 9 vụ`
  const nameless = own.lead === "" && wordsIn(own.tail) <= NOUN_WORDS;
  return nameless || (link === "said" && relation.to.sentence === sentence) ? relation.to.index : index;
}

/** Drafts of the figures that stand in sentences. */
export function proseDrafts(scene: Scene, around: Surroundings): Draft[] {
  const slots = slotsOf(scene);
  const bearings = bearingsOf(scene, slots);
  const lenders = nounLenders(scene, slots);
  const units = unitsOf(scene, slots, lenders);
  const labels = labelsOf(
    scene,
    slots,
    units.map(({ borrowed }) => borrowed),
    lenders,
  );
  const inTurn = datesInTurn(scene, slots, around.finder);
  const periods: BoundPeriod[] = [];
  const areas: (Area | null)[] = [];
  for (const [i, slot] of slots.entries()) {
    const beside = bearings[i]!.role === "actual" ? datedInBracket(slots, slot, periods) : null;
    const whole = beside ?? slot.on ?? wholeBefore(scene, slots, slot);
    const dated = whole && periodOn(periods[whole.index]!, bearings[whole.index]!);
    if (dated && beside) dated.source = "clause";
    const own = inTurn.get(slot);
    periods.push(
      own
        ? { date: own, source: "clause" }
        : periodOf(scene, slot, bearings[i]!.role, around.finder, dated, around.period),
    );
    if (isToCome(bearings[i]!, periods[i]!, around) && !isDone(scene, slot))
      bearings[i] = { role: "target", change: null };
    const on = slot.on ? (areas[slot.on.index] ?? null) : null;
    areas.push(areaOfItem(scene, labels[i]!.item, around.areas) ?? areaOf(scene, slot, on, around.areas));
  }
  const measures = slots.map((slot, i) => measureOf(scene, slot, units[i]!, slots[i - 1]));
  const related = relatedFigures(scene, slots, (i) => ({
    bearing: bearings[i]!,
    kind: measures[i]!.kind,
    unit: { ...units[i]!, unit: measures[i]!.unit },
    label: labels[i]!,
    area: areas[i]!,
  }));
  const relations = relationsOf(related);
  const counted = countedPoints(relations, slots);
  return slots.map((slot, i): Draft => {
    const { figure } = slot;
    const fell = bearings[i]!.change !== null && figure.value < 0;
    const relation = relations[i]!;
    const { stands } = labels[i]!;
    const { label } = labels[namedBy(slot, labels[i]!, relation)]!;
    const { kind, unit } = counted.has(slot) ? { kind: "count" as const, unit: "điểm" } : measures[i]!;
    around.trace?.prose.set(figure, { slot, unit: units[i]!, labelled: labels[i]!, period: periods[i]! });
    return {
      figure,
      sentence: slot.sentence,
      value: fell ? -figure.value : figure.value,
      kind,
      unit,
      bearing:
        relation?.type === "part-of" && bearings[i]!.role === "target"
          ? bearings[relation.to.index]!
          : fell
            ? downwards(bearings[i]!)
            : bearings[i]!,
      label,
      period: boundPeriodEntry(scene, withTimeOf(periods, related[i]!, relation).date, bearings[i]!.role),
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
