import type { Role } from "../model/observation.ts";
import { asideDate, fills, leadDate, namedDate } from "./bracket-date.ts";
import type { DateFinder, UsedDate } from "./date-finder.ts";
import { dueBehind } from "./due-behind.ts";
import { carriedDate, headingDate } from "./far-date.ts";
import { leagueDate } from "./league-date.ts";
import type { Frame } from "./frames.ts";
import { isPlanOfYear, wasGiven } from "./named-plan.ts";
import { saysPiledUp, saysReportTime, upToEnd, wholeYearOf } from "./report-time.ts";
import type { ResolvedDate } from "./resolved.ts";
import { Cover, type Scene } from "./scene.ts";
import { TokenKind } from "../text/tokens.ts";
import { measuresAlike } from "./same-head.ts";
import { isPlainDay, serves } from "./serves.ts";
import { frameAt, type Slot } from "./slot.ts";
import { isOfPurpose } from "./words.ts";

/** `hoàn thành 55% nhiệm vụ của cả năm`: the time of that of which it is a share. */
const isOfWhole = ({ layout }: Scene, { figure }: Slot, { mention: { outer } }: ResolvedDate): boolean =>
  (figure.kind === "percent" || figure.kind === "ratio") &&
  layout.tokens.forms[outer.from - 1] === "của" &&
  outer.from - 1 > figure.outer.to;

/** `nhiệm vụ của cả năm`: of what it stands behind, and of nothing after that. */
const isWholeYear = ({ layout }: Scene, { mention: { outer, parts } }: ResolvedDate): boolean =>
  parts.unit === "relative" && layout.tokens.forms[outer.from - 1] === "của";

/** A date in the slot's own words: nearest before the figure, else right behind it. */
function ownDate(scene: Scene, slot: Slot, role: Role, finder: DateFinder): UsedDate | null {
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
    .filter(
      (date) =>
        serves(date, role, finder, "own") &&
        inFrame(date) &&
        !isOfWhole(scene, slot, date) &&
        !(date.mention.deadline && isOfPurpose(scene, slot.tail.from, date.mention.outer.from)),
    );
  // `năm 2026 tăng 3 bậc và đến năm 2030 vào nhóm khá`: behind `và` another time begins
  const joined = ({ mention }: UsedDate): boolean =>
    scene.layout.tokens.forms[mention.outer.from - 1] === "và" && before.length > 0;
  const close = behind.find((date) => date.mention.outer.from - slot.figure.outer.to <= 1 && !joined(date));
  return close ?? before.findLast((date) => !isPlainDay(date)) ?? before.at(-1) ?? behind[0] ?? null;
}

/** True where a date opens its clause, so that it holds for the clauses after it: `tính đến 31/5/2022 đã có`. */
function governs(scene: Scene, slot: Slot, date: UsedDate): boolean {
  const { forms } = scene.layout.tokens;
  const before = forms[date.mention.outer.from - 1] ?? "";
  if (isPlainDay(date)) return false;
  const first = date.mention.outer.from - slot.sentence.from <= 2;
  // `của cả nước 6 tháng đầu năm 2024 ước đạt 18,3%, tốc độ tăng trưởng 22,4%`
  const ofPlace = scene.cover[date.mention.outer.from - 1] === Cover.Place;
  return (
    first ||
    ofPlace ||
    date.asOf ||
    date.mention.open ||
    // `Chỉ số cải cách hành chính năm 2023: Quảng Ninh (92,18%), Hải Phòng (91,87%)`
    forms[date.mention.outer.to] === ":" ||
    opensWithTime(scene, slot, date) ||
    [",", ";", ":", "(", "trong", "qua", "hết"].includes(before)
  );
}

const OPENING_TOKENS = 8;

/** `Riêng mùa vải thiều năm 2024, các sàn tiêu thụ 8.450 tấn, thu về 254 tỷ đồng`: a few words with a time, and a comma. */
function opensWithTime({ cover, layout }: Scene, { sentence }: Slot, { league, mention }: UsedDate): boolean {
  const { from, to } = mention.outer;
  const near = from - sentence.from <= OPENING_TOKENS && layout.tokens.forms[to] === ",";
  return near && !league && !cover.subarray(sentence.from, from).includes(Cover.Figure);
}

const HOST_TOKENS = 4;

/** `từ 214 vụ (11 tháng năm 2023) xuống còn 163 vụ`: a bracket right behind another figure is of that one alone. */
const datesFigure = (scene: Scene, frame: Frame, date: UsedDate): boolean =>
  !date.asOf &&
  scene.cover.subarray(Math.max(0, frame.from - HOST_TOKENS), frame.from).includes(Cover.Figure);

const TASK_WORDS = 5;

/** `hoàn thành 120 hồ sơ trước ngày 30/9; bố trí tối thiểu 1% ngân sách`: a deadline behind what is due then ends with its clause. */
function isOfOther(
  { cover, layout: { tokens } }: Scene,
  { lead, sentence }: Slot,
  { mention }: ResolvedDate,
): boolean {
  if (!mention.deadline || tokens.forms[lead.from - 1] !== ";") return false;
  let words = 0;
  for (let at = mention.outer.from - 1; at >= sentence.from && tokens.forms[at] !== ";"; at--) {
    if (cover[at] === Cover.Figure) return true;
    if (tokens.kinds[at] === TokenKind.Word) words++;
  }
  // `Thu hoạch dứt điểm lúa mùa trước ngày 10/10; trồng 120 ha cây vụ đông`
  return words > TASK_WORDS;
}

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
        !isOfOther(scene, slot, date) &&
        !isWholeYear(scene, date) &&
        (role === "target" || governs(scene, slot, date) || measuresAlike(scene, slot, date)),
    );
  return found ?? null;
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

/** Sources in the sentence of the figure. */
const SAID_NEAR: ReadonlySet<PeriodSource> = new Set(["clause", "aside", "figure", "sentence"]);

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
  const own = ownDate(scene, slot, role, finder);
  if (own) return { date: own, source: "clause" };
  if (document && role !== "target" && saysReportTime(scene, slot, document))
    return { date: document, source: "clause" };
  if (document?.end && role === "target" && isPlanOfYear(scene, slot))
    return { date: wholeYearOf(document, document.end), source: "clause" };
  const ranked = role === "target" ? null : leagueDate(scene, slot, finder, "sentence");
  // `Về DTI năm 2023, ...; ba tỉnh đứng đầu là Đà Nẵng (0,80 điểm)`: the count says nothing of the year of its scores
  if (ranked && on && !SAID_NEAR.has(on.source)) return { date: ranked, source: "sentence" };
  const piledUp = role === "actual" && saysPiledUp(scene, slot);
  // `ước đạt 5,62%, thấp hơn kế hoạch năm 2024 là 8,1%; trong đó nông nghiệp tăng 4,71%`
  const ofPlan = on?.role === "target" && role !== "target" && slot.link === "part" && slot.on?.on !== null;
  const passes = on && !ofPlan && on.source !== "aside" && !(on.date && isOfOther(scene, slot, on.date));
  if (!piledUp && on && passes && (role !== "target" || on.role === "target"))
    return { date: on.date, source: on.source === "none" ? "none" : "figure" };
  const sentence = sentenceDate(scene, slot, role, finder);
  if (sentence && (!piledUp || sentence.asOf)) return { date: sentence, source: "sentence" };
  const due = role === "target" ? dueBehind(scene, slot, finder) : null;
  if (due) return { date: due, source: "sentence" };
  if (piledUp && document?.end) return { date: upToEnd(document), source: "clause" };
  if (ranked) return { date: ranked, source: "sentence" };
  const carried = carriedDate(scene, slot, role, finder);
  if (carried) return { date: carried, source: "paragraph" };
  const league = role === "target" ? null : leagueDate(scene, slot, finder, "report");
  if (league) return { date: league, source: "paragraph" };
  const heading = headingDate(scene, slot, role, finder);
  if (heading) return { date: heading, source: "heading" };
  const later = role === "target" && !wasGiven(scene, slot);
  if (later || !document) return { date: null, source: "none" };
  return { date: document, source: "document" };
}
