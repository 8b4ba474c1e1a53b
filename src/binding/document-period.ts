import { closesPeriod, looksAhead, reportsOn } from "../lexicon/report-words.ts";
import type { DateMention } from "../model/mention.ts";
import { PhrasesBefore } from "../text/phrases.ts";
import { ofLeague, useOf } from "./date-use.ts";
import type { ResolvedDate } from "./resolved.ts";
import type { Scene } from "./scene.ts";

const on = new PhrasesBefore<true>(reportsOn.map((word) => [word, true]));
/** `phiên tổng kết năm 2024` */
const closing = new PhrasesBefore<true>(closesPeriod.map((word) => [word, true]));
const ahead = new PhrasesBefore<true>(looksAhead.map((word) => [word, true]));

const DAYS_AFTER = 25;
const KIND_WEIGHT: Record<string, number> = { half: 6, months: 6, quarter: 5, year: 2, month: 2 };

function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}

/** The phrase that ends within three tokens before `at`, in the same clause. */
function nearest(phrases: PhrasesBefore<true>, { layout: { tokens } }: Scene, at: number) {
  for (let back = 0; back < 4; back++) {
    const hit = phrases.match(tokens, at - back);
    if (hit) return hit;
    if (tokens.forms[at - back - 1] === ";" || tokens.forms[at - back - 1] === ".") return null;
  }
  return null;
}

const DONE = new Set(["hiện", "quả", "hình"]);

/** `nhiệm vụ quý IV`, `phương hướng năm 2025`: what is to come is named right before; not `Kết quả thực hiện nhiệm vụ năm 2025`. */
export function looksForward(scene: Scene, { outer }: DateMention): boolean {
  const { forms } = scene.layout.tokens;
  const named = nearest(ahead, scene, outer.from);
  return named !== null && !(forms[named.from] === "nhiệm" && DONE.has(forms[named.from - 1] ?? ""));
}

const SPAN_WEIGHT = 5;
const LONGEST_SPAN = 370;

/** `(Từ ngày 15/9/2025 đến ngày 14/10/2025)`: a stretch of days within a year, as reports of a month have it. */
const namesSpan = ({ mention, start, end }: ResolvedDate): boolean =>
  mention.kind === "range" &&
  start !== null &&
  end !== null &&
  dayNumber(end) - dayNumber(start) <= LONGEST_SPAN;

/** How likely a period is the one reported on. */
function weight(scene: Scene, date: ResolvedDate, signed: string | null): number {
  const { layout } = scene;
  const { mention } = date;
  // `tăng 1,28% so với năm 2023`
  if (mention.kind === "year" && useOf(scene, date) === "base") return 0;
  const kind = KIND_WEIGHT[mention.kind] ?? (namesSpan(date) ? SPAN_WEIGHT : 0);
  if (kind === 0 || !date.valid || date.end === null || mention.open || mention.deadline) return 0;
  const block = layout.blocks[layout.blockAt(mention.from)];
  if (!block || block.kind === "furniture" || block.kind === "row") return 0;
  if (signed && dayNumber(date.end) > dayNumber(signed) + DAYS_AFTER && mention.kind !== "year") return 0;
  if (signed && date.end.slice(0, 4) > signed.slice(0, 4)) return 0;
  const early = mention.from < 150 ? 4 : mention.from < 500 ? 2 : 0;
  const titled = block.kind === "heading" && mention.from < 300 ? (mention.kind === "year" ? 4 : 10) : 0;
  // a report on the index itself is on the index's year
  if (ofLeague(scene, date)) return titled > 0 ? kind + titled : 0;
  const last = mention.parts.unit === "months" && mention.parts.last;
  const later =
    looksForward(scene, mention) || last || (mention.parts.unit === "half" && mention.parts.half === 2);
  const about = nearest(on, scene, mention.outer.from) ? 3 : 0;
  const closed = nearest(closing, scene, mention.outer.from) ? 2 : 0;
  return Math.max(0, kind + early + titled + about + closed - (later ? 9 : 0) - (mention.asOf ? 3 : 0));
}

/** A period said often is not by that the one in the title. */
const MOST_OF_REPEATS = 9;

/** The period reported on: the one with most weight of mentions. */
export function reportedPeriod(
  scene: Scene,
  dates: readonly ResolvedDate[],
  signed: string | null,
): ResolvedDate | null {
  const weights = new Map<string, { best: number; repeats: number; date: ResolvedDate }>();
  for (const date of dates) {
    const value = weight(scene, date, signed);
    if (value === 0) continue;
    const kept = weights.get(`${date.start}/${date.end}`);
    if (kept) {
      kept.repeats += 1 + Math.min(kept.best, value) / 4;
      kept.best = Math.max(kept.best, value);
    } else weights.set(`${date.start}/${date.end}`, { best: value, repeats: 0, date });
  }
  let likeliest: { total: number; date: ResolvedDate } | null = null;
  for (const { best, repeats, date } of weights.values()) {
    const total = best + Math.min(repeats, MOST_OF_REPEATS);
    if (!likeliest || total > likeliest.total) likeliest = { total, date };
  }
  return likeliest?.date ?? null;
}
