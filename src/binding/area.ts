import type { PlaceMention } from "../model/mention.ts";
import type { Area } from "../model/observation.ts";
import type { TokenRange } from "../model/span.ts";
import { PhrasesBefore } from "../text/phrases.ts";
import { saysOneOf } from "../text/tokens.ts";
import { NATION, areaNamed } from "./areas.ts";
import { scopes } from "./nation-scale.ts";
import { Cover, type Scene } from "./scene.ts";
import { frameAt, type Slot } from "./slot.ts";
import { within } from "./within.ts";

const compares = new PhrasesBefore<true>(
  ["so với", "cao hơn", "thấp hơn", "so", "hơn", "vượt"].map((word) => [word, true]),
);

export interface AreaContext {
  /** The province that reports; null where none is named. */
  reporting: Area | null;
  /** Day by which names are read. */
  day: string | null;
  /** Area that holds for each block, by index. */
  blocks: readonly (Area | null)[];
}

/** The area a place stands for: the nation, a named province, or the province that reports. */
export const areaOfPlace = (place: PlaceMention, context: AreaContext): Area | null => {
  if (place.level === "nation") return NATION;
  return place.name === null ? context.reporting : areaNamed(place.name, context.day);
};

/** Places that start in a stretch. */
export const placesIn = (scene: Scene, range: TokenRange): PlaceMention[] => within(scene.places, range);

/** True for `thứ 3 cả nước`, `cao nhất cả nước`, `so với cả nước`, where the nation is only a scale. */
function isScale(scene: Scene, slot: Slot, place: PlaceMention): boolean {
  if (place.level !== "nation") return compares.match(scene.layout.tokens, place.from) !== null;
  if (slot.figure.kind === "rank") return true;
  return scopes.match(scene.layout.tokens, place.from) !== null || nameOfSystem(scene, place);
}

const SYSTEMS = new Set(["csdl", "thống", "cổng", "liệu", "tảng", "trục", "mạng"]);
const SYSTEM_TOKENS = 5;
const OF_PLACE = new Set(["của", "tại", "ở", "toàn", "trên", ","]);

/** `Ngân hàng Nhà nước Việt Nam`, `CSDL hộ tịch điện tử toàn quốc`: the nation in the name of a body or system. */
function nameOfSystem({ layout: { tokens } }: Scene, { from }: PlaceMention): boolean {
  if (OF_PLACE.has(tokens.forms[from - 1] ?? "")) return false;
  return tokens.forms[from] === "việt" || saysOneOf(tokens, SYSTEMS, Math.max(0, from - SYSTEM_TOKENS), from);
}

/** `tăng 6,1 điểm phần trăm so với bình quân cả nước`: behind a comparison a place is no area of the figure. */
function comparesBefore(scene: Scene, slot: Slot, place: PlaceMention): boolean {
  const { forms } = scene.layout.tokens;
  for (let at = slot.tail.from; at < place.from; at++)
    if ((forms[at] === "so" && forms[at + 1] === "với") || forms[at] === "hơn") return true;
  return false;
}

/** A place in the slot's own words: nearest before the figure, else behind it when joined by `của`, `tại`, `ở`. */
function ownPlace(scene: Scene, slot: Slot): PlaceMention | null {
  const { forms } = scene.layout.tokens;
  const inFrame = (place: PlaceMention): boolean =>
    frameAt(slot, place.from) === slot.frame && !isScale(scene, slot, place);
  const touching = placesIn(scene, slot.lead).at(-1);
  if (touching && touching.name !== null && touching.to === slot.figure.outer.from) return touching;
  const before = placesIn(scene, slot.lead).findLast(inFrame);
  if (before) return before;
  const behind = placesIn(scene, slot.tail).filter(
    (place) => inFrame(place) && !comparesBefore(scene, slot, place),
  );
  return (
    behind.find(
      (place) =>
        ["của", "tại", "ở", "bàn", "toàn"].includes(forms[place.from - 1] ?? "") || place.level === "nation",
    ) ?? null
  );
}

/** `thành phố Hồ Chí Minh` and what may stand in front of it. */
const PLACE_TOKENS = 8;

/** The clause in front of a bracket: `cao hơn mức chung của cả nước (79,8%)`. */
function placeBeforeBracket(scene: Scene, slot: Slot): PlaceMention | null {
  if (!slot.frame.outer || (slot.link !== "aside" && slot.link !== "head")) return null;
  const near = placesIn(scene, {
    from: Math.max(slot.sentence.from, slot.frame.from - PLACE_TOKENS),
    to: slot.frame.from,
  }).at(-1);
  if (near?.to !== slot.frame.from) return null;
  // `thứ 17 trong cả nước (chính quyền số thứ 20)`: among whom it is placed
  if (near.level === "nation") return slot.figure.kind === "rank" ? null : near;
  return near.name === null ? null : near;
}

/** An area, and the step that gave it with the place it read, for `explain`. */
export interface BoundArea {
  area: Area | null;
  source: "clause" | "figure" | "sentence" | "section";
  place: PlaceMention | null;
}

/** Area of a slot: its own words, the bracket's clause, the figure it hangs on, then the section. */
export function boundArea(scene: Scene, slot: Slot, on: Area | null, context: AreaContext): BoundArea {
  const place = ownPlace(scene, slot) ?? placeBeforeBracket(scene, slot);
  const section = context.blocks[slot.block] ?? context.reporting;
  // in a paragraph on Cao Bằng `của tỉnh` means Cao Bằng
  const own =
    place && areaOfPlace(place, section && section !== NATION ? { ...context, reporting: section } : context);
  if (own) return { area: own, source: "clause", place };
  if (on) return { area: on, source: "figure", place: null };
  const opening = sentencePlace(scene, slot);
  const topic = opening && areaOfPlace(opening, context);
  if (topic) return { area: topic, source: "sentence", place: opening };
  return { area: section, source: "section", place: null };
}

export const areaOf = (scene: Scene, slot: Slot, on: Area | null, context: AreaContext): Area | null =>
  boundArea(scene, slot, on, context).area;

/** `của Hà Giang, Cao Bằng lần lượt đạt 58,3% và 62%`: the province that is a figure's member of the list. */
export function areaOfItem(
  scene: Scene,
  item: readonly number[] | undefined,
  context: AreaContext,
): Area | null {
  if (!item?.length) return null;
  const place = placesIn(scene, { from: item[0]!, to: item.at(-1)! + 1 }).findLast(
    ({ name }) => name !== null,
  );
  return place ? areaOfPlace(place, context) : null;
}

const SUBJECT_VERBS = new Set(["có", "đã", "hiện", "đạt"]);

/** `Tại tỉnh Phú Thọ, ...`, `Cả nước có ...`: a place that opens the sentence holds for all of it. */
function sentencePlace(scene: Scene, slot: Slot): PlaceMention | null {
  const first = placesIn(scene, { from: slot.sentence.from, to: slot.lead.from }).find(
    (place) => !isScale(scene, slot, place),
  );
  if (!first) return null;
  const next = scene.layout.tokens.forms[first.to] ?? "";
  // `Cục Viễn thông cho hay cả nước có 23.500 trạm 5G, phủ sóng 59% dân số`
  const isSubject = first.level === "nation" && SUBJECT_VERBS.has(next);
  const opens = first.from - slot.sentence.from <= 4 || next === "," || isSubject;
  return opens && !scene.cover.subarray(slot.sentence.from, first.from).includes(Cover.Figure) ? first : null;
}
