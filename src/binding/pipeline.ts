import type { QuantityMention } from "../model/mention.ts";
import type { Area, Kind, Observation, RelationType, Role } from "../model/observation.ts";
import type { Period } from "../model/period.ts";
import type { TokenRange } from "../model/span.ts";
import type { LineIndex } from "../text/line-index.ts";
import { sliceTokens } from "../text/tokens.ts";
import { areaOf, areaOfPlace, type AreaContext } from "./area.ts";
import { confidenceOf } from "./confidence.ts";
import { labelsOf } from "./labels.ts";
import { moodIn, moodsOfBlock, type Mood } from "./mood.ts";
import { periodOf, type BoundPeriod, type DateFinder } from "./period.ts";
import { relationsOf, type Related } from "./relation.ts";
import type { ResolvedDate } from "./resolved.ts";
import { bearingOf, type Bearing } from "./role.ts";
import type { Scene } from "./scene.ts";
import type { Slot } from "./slot.ts";
import { slotsOf } from "./slots.ts";
import { tableCells, type Cell } from "./tables.ts";
import { unitOf, type BoundUnit } from "./unit.ts";
import { isPartial, isTotal } from "./words.ts";

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

/** Mood of the words that open a sentence, up to its first figure: it holds for all figures of the sentence. */
function openingMood(scene: Scene, first: Slot): Mood | null {
  const { forms } = scene.layout.tokens;
  let from = first.figure.outer.from;
  while (from > first.sentence.from && forms[from - 1] !== ";") from--;
  return moodIn(scene, from, first.figure.outer.from, "opening");
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
  }
  return units;
}

/** One observation before it has its `id`; it points to the figures it relates to. */
interface Draft {
  figure: QuantityMention;
  sentence: TokenRange;
  value: number;
  kind: Kind;
  unit: string | null;
  bearing: Bearing;
  label: string;
  period: Period | null;
  area: Area | null;
  relation: { type: RelationType; to: QuantityMention } | null;
  confidence: number;
}

function proseDrafts(scene: Scene, around: Surroundings): Draft[] {
  const slots = slotsOf(scene);
  const bearings = bearingsOf(scene, slots);
  const units = unitsOf(scene, slots);
  const labels = labelsOf(scene, slots);
  const relations = relationsOf(
    slots.map((slot, i): Related => ({
      slot,
      role: bearings[i]!.role,
      basis: bearings[i]!.change?.basis ?? null,
      ...units[i]!,
      stands: labels[i]!.stands,
      total: isTotal(scene, slot),
      partial: isPartial(scene, slot),
      counts: /^số /i.test(labels[i]!.lead),
    })),
  );
  const periods: BoundPeriod[] = [];
  const areas: (Area | null)[] = [];
  for (const [i, slot] of slots.entries()) {
    const on = slot.on && { ...periods[slot.on.index]!, role: bearings[slot.on.index]!.role };
    periods.push(periodOf(scene, slot, bearings[i]!.role, around.finder, on, around.period));
    areas.push(areaOf(scene, slot, slot.on ? (areas[slot.on.index] ?? null) : null, around.areas));
  }
  return slots.map((slot, i): Draft => {
    const { figure } = slot;
    const relation = relations[i]!;
    const { label, stands } = labels[i]!;
    return {
      figure,
      sentence: slot.sentence,
      value: figure.value,
      kind: figure.kind,
      unit: units[i]!.unit,
      bearing: bearings[i]!,
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
        catalogued: false,
      }),
    };
  });
}

const yearPeriod = (year: number): Period => ({
  code: String(year),
  start: `${year}-01-01`,
  end: `${year}-12-31`,
  asOf: false,
  text: String(year),
});

/** Period of a table figure: the head of its column, a bare year there, the title of the table, the document. */
function cellPeriod(scene: Scene, cell: Cell, around: Surroundings): Period | null {
  const [head, title] = cell.periodIn;
  const dated = (range: TokenRange | undefined): Period | null => {
    const date = range && around.finder.within(range).find(({ valid, end, use }) => valid && end !== null && use !== "base");
    return date ? periodEntry(scene, date) : null;
  };
  const own = dated(head) ?? (cell.year === null ? null : yearPeriod(cell.year));
  if (own || cell.role === "target") return own;
  return dated(title) ?? (around.period && periodEntry(scene, around.period));
}

function tableDraft(scene: Scene, cell: Cell, around: Surroundings): Draft {
  const { figure } = cell;
  const scale = cell.unit?.scale ?? 1;
  const place = cell.rowLabel && scene.places.find(({ from }) => from >= cell.rowLabel!.from && from < cell.rowLabel!.to);
  const block = scene.layout.blockAt(figure.from);
  const plain = figure.unit === null;
  return {
    figure,
    sentence: cell.row,
    value: scale === 1 ? figure.value : Number((figure.value * scale).toPrecision(15)),
    kind: plain ? (cell.unit?.kind ?? figure.kind) : figure.kind,
    unit: plain ? (cell.unit?.unit ?? null) : figure.unit,
    bearing: {
      role: cell.role,
      change: cell.role === "change" ? { direction: figure.value < 0 ? "down" : "up", basis: "period" } : null,
    },
    label: cell.label,
    period: cellPeriod(scene, cell, around),
    area: (place && areaOfPlace(place, around.areas)) ?? around.areas.blocks[block] ?? around.areas.reporting,
    relation: null,
    confidence: cell.unit && cell.label ? 0.9 : 0.7,
  };
}

/** Binds every figure of the scene to its unit, role, label, period, area and relation. */
export function bindFigures(whole: Scene, around: Surroundings): Observation[] {
  const { cells, taken } = tableCells(whole);
  const scene = { ...whole, figures: whole.figures.filter((figure) => !taken.has(figure)) };
  const { tokens } = scene.layout;
  const drafts = [...proseDrafts(scene, around), ...cells.map((cell) => tableDraft(scene, cell, around))];
  drafts.sort((a, b) => a.figure.from - b.figure.from);
  const ids = new Map(drafts.map(({ figure }, i) => [figure, `i${i + 1}`]));
  return drafts.map(({ figure, bearing, relation, sentence, ...draft }): Observation => ({
    id: ids.get(figure)!,
    text: sliceTokens(tokens, figure.from, figure.to),
    span: around.lines.span(tokens.starts[figure.from]!, tokens.ends[figure.to - 1]!),
    value: draft.value,
    ...(figure.decimal === undefined ? {} : { decimal: figure.decimal }),
    upper: figure.upper,
    denominator: figure.denominator,
    kind: draft.kind,
    unit: draft.unit,
    bound: figure.bound,
    role: bearing.role,
    change: bearing.change,
    label: draft.label,
    indicator: null,
    period: draft.period,
    area: draft.area,
    relation: relation && { type: relation.type, to: ids.get(relation.to)! },
    confidence: draft.confidence,
    sentence: sliceTokens(tokens, sentence.from, sentence.to),
  }));
}
