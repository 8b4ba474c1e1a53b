import type { Role } from "../model/observation.ts";
import type { DateFinder, UsedDate } from "./date-finder.ts";
import type { ResolvedDate } from "./resolved.ts";
import { Cover, type Scene } from "./scene.ts";
import type { Frame } from "./frames.ts";
import { frameAt, type Slot } from "./slot.ts";

const states = (date: UsedDate): boolean => date.valid && (date.end !== null || date.start !== null);

/** A plan's year is the period of a target, never of an actual; a deadline likewise. */
function serves(date: UsedDate, role: Role, finder: DateFinder, own = false): boolean {
  if (!states(date) || date.use === "base") return false;
  if (role === "target") return true;
  const known = own || (!date.ahead && (date.end ?? date.start ?? "") <= finder.latest);
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
  const before = finder.within(slot.lead).filter((date) => serves(date, role, finder, true) && inFrame(date));
  const behind = finder.within(slot.tail).filter((date) => serves(date, role, finder, true) && inFrame(date));
  const close = behind.find((date) => date.mention.outer.from - slot.figure.outer.to <= 1);
  return close ?? before.findLast((date) => !isPlainDay(date)) ?? before.at(-1) ?? behind[0] ?? null;
}

/** True for a bracket with nothing but a date: `(từ 01/7 đến 28/8/2025)`. */
const fills = (frame: Frame, { mention }: UsedDate): boolean =>
  frame.to - frame.from - 2 <= mention.outer.to - mention.outer.from;

/** `(cùng kỳ: 96,8%)`: the date is all that stands in front of the figure. */
function leadDate(slot: Slot, finder: DateFinder): UsedDate | null {
  const date = finder.within(slot.lead)[0];
  if (!date || !states(date)) return null;
  const { from, to } = date.mention.outer;
  return from - slot.lead.from <= 1 && slot.lead.to - to <= 1 ? date : null;
}

/** A bracket behind the figure that holds nothing but a date: `từ 2.906 (cùng kỳ) xuống 1.453`. */
function asideDate(slot: Slot, finder: DateFinder): UsedDate | null {
  const named = slot.link === "aside" ? leadDate(slot, finder) : null;
  if (named) return named;
  const date = finder.within(slot.tail)[0];
  if (!date || !states(date)) return null;
  const frame = frameAt(slot, date.mention.from);
  if (date.ofFigure && frame === slot.frame) return date;
  return frame.outer === slot.frame && fills(frame, date) && frame.from - slot.figure.outer.to <= 6
    ? date
    : null;
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

/** The last date before the slot in its sentence that holds for what follows it. */
function sentenceDate(scene: Scene, slot: Slot, role: Role, finder: DateFinder): UsedDate | null {
  const range = { from: slot.sentence.from, to: slot.lead.from };
  const outside = (date: UsedDate): boolean => {
    const frame = frameAt(slot, date.mention.from);
    return frame.outer === null || frame === slot.frame || fills(frame, date);
  };
  const found = finder
    .within(range)
    .findLast(
      (date) =>
        serves(date, role, finder) && outside(date) && (role === "target" || governs(scene, slot, date)),
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

function opensSentence(scene: Scene, date: UsedDate): boolean {
  const sentence = scene.layout.sentenceAt(date.mention.from);
  let words = 0;
  for (let at = sentence.from; at < date.mention.outer.from; at++)
    if (scene.cover[at] !== Cover.Place) words++;
  return words <= 2;
}

const LEAGUE_TOKENS = 600;
const INDEX_NAMES = new Set(["sipas", "dti", "papi", "pci"]);

/** `SIPAS đạt 83,02%` */
const namesIndex = (scene: Scene, { lead }: Slot): boolean =>
  scene.layout.tokens.forms.slice(lead.from, lead.to).some((form) => INDEX_NAMES.has(form));

/** A rank or score goes with the year of the index spoken of last: `kết quả xếp hạng chuyển đổi số năm 2022 ... Trà Vinh đạt 0,6077 điểm`. */
function leagueDate(scene: Scene, slot: Slot, finder: DateFinder): UsedDate | null {
  const { kind } = slot.figure;
  if (kind !== "rank" && kind !== "score" && !namesIndex(scene, slot)) return null;
  const range = { from: Math.max(0, slot.sentence.from - LEAGUE_TOKENS), to: slot.figure.from };
  return finder.within(range).findLast((date) => date.league && states(date) && date.use !== "base") ?? null;
}

/** A date in the headings, items or lead-ins over the block. */
function headingDate(scene: Scene, slot: Slot, role: Role, finder: DateFinder): UsedDate | null {
  const { blocks } = scene.layout;
  for (let at = blocks[slot.block]!.parent; at >= 0; at = blocks[at]!.parent) {
    const found = finder
      .within(blocks[at]!)
      .findLast((date) => serves(date, role, finder) && (date.kind !== "day" || date.asOf));
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
  const aside = asideDate(slot, finder);
  if (aside) return { date: aside, source: "aside" };
  const own = ownDate(slot, role, finder);
  if (own) return { date: own, source: "clause" };
  if (on && on.source !== "aside" && (role !== "target" || on.role === "target"))
    return { date: on.date, source: on.source === "none" ? "none" : "figure" };
  const sentence = sentenceDate(scene, slot, role, finder);
  if (sentence) return { date: sentence, source: "sentence" };
  const carried = carriedDate(scene, slot, role, finder);
  if (carried) return { date: carried, source: "paragraph" };
  const league = leagueDate(scene, slot, finder);
  if (league) return { date: league, source: "paragraph" };
  const heading = headingDate(scene, slot, role, finder);
  if (heading) return { date: heading, source: "heading" };
  if (role === "target" || !document) return { date: null, source: "none" };
  return { date: document, source: "document" };
}
