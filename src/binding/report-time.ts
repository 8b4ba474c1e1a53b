import { yearOf } from "../calendar/day.ts";
import { wholeYear } from "../calendar/interval.ts";
import { monthsIn } from "../calendar/length.ts";
import type { TokenRange } from "../model/span.ts";
import { Phrases } from "../text/phrases.ts";
import { TokenKind } from "../text/tokens.ts";
import type { ResolvedDate } from "./resolved.ts";
import { Cover, type Scene } from "./scene.ts";
import type { Slot } from "./slot.ts";

/** How many months of a report each word means; `kỳ` means what the report is on. */
const MONTHS: ReadonlyMap<string, number | null> = new Map([
  ["tháng", 1],
  ["quý", 3],
  ["năm", 12],
  ["kỳ", null],
]);
/** `trong năm học`, `trong tháng tới`, `trong quý trước`: another time. */
const OTHER_TIME = new Set(["học", "tới", "sau", "trước", "qua", "vừa", "đầu", "cuối", "tiếp", "này"]);

function saysIn({ cover, layout: { tokens } }: Scene, { from, to }: TokenRange, months: number): boolean {
  const { forms, kinds } = tokens;
  for (let at = from; at < to; at++) {
    if (forms[at] !== "trong" || cover[at + 1] === Cover.Date) continue;
    const means = MONTHS.get(forms[at + 1] ?? "");
    const bare = kinds[at + 2] !== TokenKind.Number && !OTHER_TIME.has(forms[at + 2] ?? "");
    if (bare && (means === null || means === months)) return true;
  }
  return false;
}

/** `thu nhận 10.115 hồ sơ trong tháng`, `trong kỳ đã cấp 318 chứng thư`: of the time the report is on, whatever time was named before. */
export function saysReportTime(scene: Scene, { lead, tail }: Slot, document: ResolvedDate): boolean {
  const length = monthsIn(document);
  if (length === null) return false;
  const months = Math.round(length);
  return saysIn(scene, lead, months) || saysIn(scene, tail, months);
}

const PILED_UP = new Phrases<true>([
  ["lũy kế", true],
  ["luỹ kế", true],
  ["cộng dồn", true],
]);

/** `lũy kế 341 giấy phép` behind those of the month: of no month, and nobody says since when. */
export function saysPiledUp({ cover, layout: { tokens } }: Scene, { lead, sentence }: Slot): boolean {
  // `Lũy kế có 215 dự án, tổng vốn 85.600 tỷ đồng`; `Lũy kế 10 tháng` says since when
  const opens = PILED_UP.match(tokens, sentence.from);
  if (opens && cover[sentence.from] !== Cover.Date && cover[opens.to] !== Cover.Date) return true;
  for (let at = lead.from; at < lead.to; at++) if (PILED_UP.match(tokens, at)) return true;
  return false;
}

/** As of the last day of a period. */
export const upToEnd = (date: ResolvedDate): ResolvedDate => ({
  ...date,
  start: null,
  asOf: true,
  code: `../${date.end}`,
});

/** The year that a day is in. */
export const wholeYearOf = (date: ResolvedDate, day: string): ResolvedDate => {
  const year = yearOf(day);
  return { ...date, ...wholeYear(year), asOf: false, kind: "year", code: String(year) };
};
