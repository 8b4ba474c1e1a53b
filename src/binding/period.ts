import type { Role } from "../model/observation.ts";
import type { TokenRange } from "../model/span.ts";
import { asideDate, fills, leadDate, namedDate, states } from "./bracket-date.ts";
import type { DateFinder, UsedDate } from "./date-finder.ts";
import { leagueDate } from "./league-date.ts";
import type { Frame } from "./frames.ts";
import { wasGiven } from "./named-plan.ts";
import type { ResolvedDate } from "./resolved.ts";
import { Cover, type Scene } from "./scene.ts";
import { frameAt, type Slot } from "./slot.ts";

/** From where a date is looked at: a figure's own words, its sentence, or farther away. */
type Reach = "own" | "sentence" | "far";

/** A plan's year is the period of a target, never of an actual; a deadline likewise. */
function serves(date: UsedDate, role: Role, finder: DateFinder, reach: Reach = "far"): boolean {
  if (!states(date) || date.use === "base") return false;
  // what is so up to a day that has come is no plan
  if (role === "target")
    return reach !== "far" || !date.asOf || (date.end ?? "") > finder.latest || date.mention.deadline;
  const near = reach === "sentence" || (date.end ?? date.start ?? "") <= finder.latest;
  const known = reach === "own" || (!date.ahead && near);
  return date.use === "topic" && !date.mention.deadline && known;
}

/** A date in the slot's own words: nearest before the figure, else right behind it. */
function ownDate(slot: Slot, role: Role, finder: DateFinder): UsedDate | null {
  const inFrame = (date: UsedDate): boolean => {
    const frame = frameAt(slot, date.mention.from);
    return (
      frame === slot.frame ||
      (frame.outer === slot.frame && date.mention.from < slot.figure.from && fills(frame, date))
    );
  };
  const before = finder
    .within(slot.lead)
    .filter((date) => serves(date, role, finder, "own") && inFrame(date));
  const behind = finder
    .within(slot.tail)
    .filter((date) => serves(date, role, finder, "own") && inFrame(date));
  const close = behind.find((date) => date.mention.outer.from - slot.figure.outer.to <= 1);
  return close ?? before.findLast((date) => !isPlainDay(date)) ?? before.at(-1) ?? behind[0] ?? null;
}

/** The day of a meeting or of a holiday: no period of the figures that follow. */
const isPlainDay = (date: UsedDate): boolean => date.kind === "day" && !date.asOf && !date.mention.open;

const isNow = ({ mention }: UsedDate): boolean =>
  mention.parts.unit === "relative" && mention.parts.what === "now";

/** True where a date opens its clause, so that it holds for the clauses after it: `tính đến 31/5/2022 đã có`. */
function governs(scene: Scene, slot: Slot, date: UsedDate): boolean {
  const { forms } = scene.layout.tokens;
  const before = forms[date.mention.outer.from - 1] ?? "";
  if (isPlainDay(date)) return false;
  const first = date.mention.outer.from - slot.sentence.from <= 2;
  return (
    first || date.asOf || date.mention.open || [",", ";", ":", "(", "trong", "qua", "hết"].includes(before)
  );
}

const HOST_TOKENS = 4;

/** `từ 214 vụ (11 tháng năm 2023) xuống còn 163 vụ`: a bracket right behind another figure is of that one alone. */
const datesFigure = (scene: Scene, frame: Frame, date: UsedDate): boolean =>
  !date.asOf &&
  scene.cover.subarray(Math.max(0, frame.from - HOST_TOKENS), frame.from).includes(Cover.Figure);

/** The last date before the slot in its sentence that holds for what follows it. */
function sentenceDate(scene: Scene, slot: Slot, role: Role, finder: DateFinder): UsedDate | null {
  const range = { from: slot.sentence.from, to: slot.lead.from };
  const outside = (date: UsedDate): boolean => {
    const frame = frameAt(slot, date.mention.from);
    return (
      frame.outer === null || frame === slot.frame || (fills(frame, date) && !datesFigure(scene, frame, date))
    );
  };
  const found = finder
    .within(range)
    .findLast(
      (date) =>
        serves(date, role, finder, "sentence") &&
        outside(date) &&
        (role === "target" || governs(scene, slot, date)),
    );
  return found ?? null;
}

/** No paragraph is longer; in what runs on further a date is forgotten. */
const CARRY_TOKENS = 1200;

/** A date that an earlier sentence of the paragraph set for what follows. */
function carriedDate(scene: Scene, slot: Slot, role: Role, finder: DateFinder): UsedDate | null {
  const block = scene.layout.blocks[slot.block]!;
  const from = Math.max(block.from, slot.sentence.from - CARRY_TOKENS);
  const dates = finder.within({ from, to: slot.sentence.from });
  const found = dates.findLast(
    (date) =>
      serves(date, role, finder) &&
      !isPlainDay(date) &&
      !isNow(date) &&
      scene.layout.tokens.forms[date.mention.outer.from - 1] !== "riêng" &&
      (opensSentence(scene, date) || leadsSentence(scene, date) || (date.asOf && role === "target")),
  );
  return found ?? null;
}

const LEADING_TOKENS = 28;

/** A period in the words before the first figure of a sentence: `Trong 3 tháng đầu, tức từ ngày 01/7/2025 đến ngày 25/9/2025, toàn tỉnh`. */
function leadsSentence(scene: Scene, date: UsedDate): boolean {
  const { from } = scene.layout.sentenceAt(date.mention.from);
  const { forms } = scene.layout.tokens;
  const close =
    date.mention.outer.from - from <= LEADING_TOKENS &&
    (date.kind === "range" || date.kind === "months" || date.kind === "half" || date.kind === "quarter");
  if (!close || ![",", "tức", "trong", "(", "qua"].includes(forms[date.mention.outer.from - 1] ?? ""))
    return false;
  return !scene.cover.subarray(from, date.mention.from).includes(Cover.Figure);
}

const SOURCE_TOKENS = 12;

/** Where a sentence begins behind `Theo Bộ Công an,`. */
function beginning(scene: Scene, { from, to }: TokenRange): number {
  const { forms } = scene.layout.tokens;
  if (forms[from] !== "theo") return from;
  const comma = forms.slice(from, Math.min(to, from + SOURCE_TOKENS)).indexOf(",");
  return comma < 0 ? from : from + comma + 1;
}

function opensSentence(scene: Scene, date: UsedDate): boolean {
  const sentence = scene.layout.sentenceAt(date.mention.from);
  let words = 0;
  for (let at = beginning(scene, sentence); at < date.mention.outer.from; at++)
    if (scene.cover[at] !== Cover.Place) words++;
  return words <= 2;
}

/** `Hồ sơ tiếp nhận: 38.604 (lũy kế 11 tháng: 402.977)`: a bracket behind a figure dates what stands in it alone. */
function besideFigure({ cover, layout }: Scene, { mention }: UsedDate, { from }: TokenRange): boolean {
  const open = layout.tokens.forms.slice(from, mention.from).lastIndexOf("(");
  if (open < 0 || layout.tokens.forms.slice(from + open, mention.from).includes(")")) return false;
  return cover.subarray(from, from + open).includes(Cover.Figure);
}

/** A date in the headings, items or lead-ins over the block. */
function headingDate(scene: Scene, slot: Slot, role: Role, finder: DateFinder): UsedDate | null {
  const { blocks } = scene.layout;
  for (let at = blocks[slot.block]!.parent; at >= 0; at = blocks[at]!.parent) {
    const found = finder
      .within(blocks[at]!)
      .findLast(
        (date) =>
          serves(date, role, finder) &&
          (date.kind !== "day" || date.asOf) &&
          !besideFigure(scene, date, blocks[at]!),
      );
    if (found) return found;
  }
  return null;
}

/** Where a period came from, for `explain` and for confidence. */
export type PeriodSource =
  | "clause"
  | "aside"
  | "figure"
  | "sentence"
  | "paragraph"
  | "heading"
  | "document"
  | "none";

export interface BoundPeriod {
  date: ResolvedDate | null;
  source: PeriodSource;
}

/**
 * The period of a slot by the ladder: its own words, the figure it hangs on, the sentence, the paragraph, the headings,
 * the document. `on` is the period of the figure it hangs on.
 */
export function periodOf(
  scene: Scene,
  slot: Slot,
  role: Role,
  finder: DateFinder,
  on: (BoundPeriod & { role: Role }) | null,
  document: ResolvedDate | null,
): BoundPeriod {
  const compared = role === "actual" ? namedDate(scene, slot, finder) : null;
  const aside = leadDate(scene.layout.tokens.forms, slot, finder) ?? asideDate(slot, finder) ?? compared;
  if (aside) return { date: aside, source: "aside" };
  const own = ownDate(slot, role, finder);
  if (own) return { date: own, source: "clause" };
  if (on && on.source !== "aside" && (role !== "target" || on.role === "target"))
    return { date: on.date, source: on.source === "none" ? "none" : "figure" };
  const sentence = sentenceDate(scene, slot, role, finder);
  if (sentence) return { date: sentence, source: "sentence" };
  const ranked = leagueDate(scene, slot, finder, "sentence");
  if (ranked) return { date: ranked, source: "sentence" };
  const carried = carriedDate(scene, slot, role, finder);
  if (carried) return { date: carried, source: "paragraph" };
  const league = leagueDate(scene, slot, finder, "report");
  if (league) return { date: league, source: "paragraph" };
  const heading = headingDate(scene, slot, role, finder);
  if (heading) return { date: heading, source: "heading" };
  const later = role === "target" && !wasGiven(scene, slot);
  if (later || !document) return { date: null, source: "none" };
  return { date: document, source: "document" };
}
