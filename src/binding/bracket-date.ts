import type { DateFinder, UsedDate } from "./date-finder.ts";
import type { Frame } from "./frames.ts";
import type { Scene } from "./scene.ts";
import { frameAt, type Slot } from "./slot.ts";

/** True where a date could be resolved. */
export const states = (date: UsedDate): boolean => date.valid && (date.end !== null || date.start !== null);

/** True for a bracket with nothing but a date: `(từ 01/7 đến 28/8/2025)`. */
export const fills = (frame: Frame, { mention }: UsedDate): boolean =>
  frame.to - frame.from - 2 <= mention.outer.to - mention.outer.from;

const SAYS = new Set(["là", "đạt", "có", ":", "khoảng", "chỉ", "mới"]);

/** `(cùng kỳ năm 2023 tăng 6,62%)` */
const GREW = new Set(["tăng", "giảm"]);

/** `(cùng kỳ: 96,8%)`, `cùng kỳ năm trước là 100 tỷ đồng`: the date is all that stands in front of the figure. */
export function leadDate(forms: readonly string[], slot: Slot, finder: DateFinder): UsedDate | null {
  const date = finder.within(slot.lead)[0];
  if (!date || !states(date)) return null;
  const { from, to } = date.mention.outer;
  const said = (form: string): boolean => SAYS.has(form) || (slot.frame.outer !== null && GREW.has(form));
  const alone = from - slot.lead.from <= 1 && forms.slice(to, slot.lead.to).every(said);
  return alone && !forms.slice(slot.lead.from, from).includes("với") ? date : null;
}

/** A bracket behind the figure that holds nothing but a date: `từ 2.906 (cùng kỳ) xuống 1.453`. */
export function asideDate(slot: Slot, finder: DateFinder): UsedDate | null {
  const date = finder.within(slot.tail)[0];
  if (!date || !states(date)) return null;
  const frame = frameAt(slot, date.mention.from);
  if (date.ofFigure && frame === slot.frame) return date;
  return frame.outer === slot.frame && fills(frame, date) && frame.from - slot.figure.outer.to <= 6
    ? date
    : null;
}

/**
 * `tăng 12,3 điểm phần trăm so với quý II/2023 (33,3%)`: a bracket that holds only the value at the date in front of it. With
 * `(đạt 33,3%)` it may as well be the present one.
 */
export function namedDate({ layout }: Scene, { frame, figure }: Slot, finder: DateFinder): UsedDate | null {
  const { forms } = layout.tokens;
  if (!frame.outer) return null;
  for (let at = frame.from + 1; at < figure.outer.from; at++)
    if (forms[at] !== "là" && forms[at] !== ":") return null;
  const date = finder.within({ from: frame.outer.from, to: frame.from }).at(-1);
  const touches = date?.mention.outer.to === frame.from && states(date) && date.use === "base";
  return touches ? date : null;
}
