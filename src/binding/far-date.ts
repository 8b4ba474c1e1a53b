import type { Role } from "../model/observation.ts";
import type { TokenRange } from "../model/span.ts";
import type { DateFinder, UsedDate } from "./date-finder.ts";
import { Cover, type Scene } from "./scene.ts";
import { measuresAlike } from "./same-head.ts";
import { isNow, isPlainDay, serves } from "./serves.ts";
import type { Slot } from "./slot.ts";

/** No paragraph is longer; in what runs on further a date is forgotten. */
const CARRY_TOKENS = 1200;

/** `xem năm 2025 là năm về đích`: a time to come holds for the targets that follow. */
const isAim = ({ asOf, end }: UsedDate, { latest }: DateFinder): boolean => asOf || (end ?? "") > latest;

/** A date that an earlier sentence of the paragraph set for what follows. */
export function carriedDate(scene: Scene, slot: Slot, role: Role, finder: DateFinder): UsedDate | null {
  const block = scene.layout.blocks[slot.block]!;
  const from = Math.max(block.from, slot.sentence.from - CARRY_TOKENS);
  const dates = finder.within({ from, to: slot.sentence.from });
  const found = dates.findLast(
    (date) =>
      serves(date, role, finder) &&
      !isPlainDay(date) &&
      !isNow(date) &&
      scene.layout.tokens.forms[date.mention.outer.from - 1] !== "riêng" &&
      (opensSentence(scene, date) ||
        (!date.asOf && date.kind !== "year" && measuresAlike(scene, slot, date)) ||
        leadsSentence(scene, date) ||
        (role === "target" && isAim(date, finder))),
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

/** Where a sentence begins behind `Theo Bộ Công an,` or `b) Kết quả tiếp nhận, giải quyết:`. */
function beginning(scene: Scene, { from, to }: TokenRange): number {
  const { forms } = scene.layout.tokens;
  const colon = forms.slice(from, Math.min(to, from + SOURCE_TOKENS)).indexOf(":");
  if (colon > 0) return from + colon + 1;
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

const BRACKET_TOKENS = 40;

/** `Hồ sơ tiếp nhận: 38.604 (lũy kế 11 tháng: 402.977)`: a bracket behind a figure dates what stands in it alone. */
function besideFigure({ cover, layout }: Scene, { mention }: UsedDate, { from }: TokenRange): boolean {
  const { forms } = layout.tokens;
  const floor = Math.max(from, mention.from - BRACKET_TOKENS);
  let open = mention.from - 1;
  while (open > floor && forms[open] !== "(" && forms[open] !== ")") open--;
  if (forms[open] !== "(") return false;
  return cover.subarray(Math.max(from, open - BRACKET_TOKENS), open).includes(Cover.Figure);
}

/** A date in the headings, items or lead-ins over the block. */
export function headingDate(scene: Scene, slot: Slot, role: Role, finder: DateFinder): UsedDate | null {
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
