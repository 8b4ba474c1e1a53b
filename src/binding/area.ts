import type { Block } from "../layout/blocks.ts";
import { nationWords } from "../lexicon/place-words.ts";
import { nationalBodies } from "../lexicon/report-words.ts";
import type { PlaceMention } from "../model/mention.ts";
import type { Area } from "../model/observation.ts";
import type { TokenRange } from "../model/span.ts";
import { Phrases, PhrasesBefore } from "../text/phrases.ts";
import { NATION, areaNamed } from "./areas.ts";
import { Cover, type Scene } from "./scene.ts";
import { frameAt, type Slot } from "./slot.ts";
import { within } from "./within.ts";

/** Before `cả nước` these compare or rank; the figure is still the province's: `đứng thứ 3 cả nước`. */
const scopes = new PhrasesBefore<true>(
  [
    "so với",
    "nhất",
    "đầu",
    "nhóm",
    "top",
    "trong nhóm",
    "hàng đầu",
    "thứ",
    "hạng",
    "dẫn đầu",
    "cao nhất",
    "thấp nhất",
  ].map((word) => [word, true]),
);
const compares = new PhrasesBefore<true>(
  ["so với", "cao hơn", "thấp hơn", "so", "hơn", "vượt"].map((word) => [word, true]),
);
const nations = new Phrases<true>(nationWords.map((word) => [word, true]));
const bodies = new Phrases<true>(nationalBodies.map((word) => [word, true]));

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

const placesIn = (scene: Scene, range: TokenRange): PlaceMention[] => within(scene.places, range);

/** True for `thứ 3 cả nước`, `cao nhất cả nước`, `so với cả nước`, where the nation is only a scale. */
function isScale(scene: Scene, slot: Slot, place: PlaceMention): boolean {
  if (place.level !== "nation") return compares.match(scene.layout.tokens, place.from) !== null;
  if (slot.figure.kind === "rank") return true;
  return scopes.match(scene.layout.tokens, place.from) !== null || nameOfSystem(scene, place);
}

/** `Ngân hàng Nhà nước Việt Nam`, `Bưu điện Việt Nam`: the nation in the name of a body. */
const nameOfSystem = (scene: Scene, place: PlaceMention): boolean =>
  scene.layout.tokens.forms[place.from] === "việt" &&
  !["của", "tại", "ở", "toàn", ","].includes(scene.layout.tokens.forms[place.from - 1] ?? "");

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

/** The clause in front of a bracket: `cao hơn mức chung của cả nước (79,8%)`. */
function placeBeforeBracket(scene: Scene, slot: Slot): PlaceMention | null {
  if (!slot.frame.outer || (slot.link !== "aside" && slot.link !== "head")) return null;
  const near = placesIn(scene, {
    from: Math.max(slot.sentence.from, slot.frame.from - 4),
    to: slot.frame.from,
  }).at(-1);
  return near && near.to === slot.frame.from && (near.level === "nation" || near.name !== null) ? near : null;
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
  const own = place && areaOfPlace(place, context);
  if (own) return { area: own, source: "clause", place };
  if (on) return { area: on, source: "figure", place: null };
  const opening = sentencePlace(scene, slot);
  const topic = opening && areaOfPlace(opening, context);
  if (topic) return { area: topic, source: "sentence", place: opening };
  return { area: context.blocks[slot.block] ?? context.reporting, source: "section", place: null };
}

export const areaOf = (scene: Scene, slot: Slot, on: Area | null, context: AreaContext): Area | null =>
  boundArea(scene, slot, on, context).area;

/** `Tại tỉnh Phú Thọ, ...`, `Cả nước có ...`: a place that opens the sentence holds for all of it. */
function sentencePlace(scene: Scene, slot: Slot): PlaceMention | null {
  const first = placesIn(scene, { from: slot.sentence.from, to: slot.lead.from }).find(
    (place) => !isScale(scene, slot, place),
  );
  if (!first) return null;
  const opens = first.from - slot.sentence.from <= 4 || scene.layout.tokens.forms[first.to] === ",";
  return opens && !scene.cover.subarray(slot.sentence.from, first.from).includes(Cover.Figure) ? first : null;
}

/** True where a block speaks of the nation as a whole: `Trên phạm vi cả nước, ...`. */
function turnsToNation(scene: Scene, from: number, to: number): boolean {
  const { tokens } = scene.layout;
  for (let at = from; at < Math.min(to, from + 8); at++)
    if (nations.match(tokens, at) || bodies.match(tokens, at)) return true;
  return false;
}

/** A province named, or `tỉnh` said of the province that reports, in the first words of a block. */
function turnsToProvince(scene: Scene, from: number, to: number, nationFirst: boolean): PlaceMention | null {
  const reach = nationFirst ? 12 : 6;
  const provinces = placesIn(scene, { from, to: Math.min(to, from + reach) }).filter(
    (place) => place.level === "province",
  );
  // `Phát biểu từ điểm cầu Quảng Trị, lãnh đạo UBND tỉnh cho hay`
  return (nationFirst && provinces.find(({ name }) => name !== null)) || (provinces[0] ?? null);
}

/** `I. TÌNH HÌNH CHUYỂN ĐỔI SỐ CẢ NƯỚC`: a short heading that ends with the nation. */
function namesNation(scene: Scene, block: Block): boolean {
  const place = placesIn(scene, { from: block.body, to: block.to }).at(-1);
  const ends = place?.level === "nation" && place.to >= block.to - 1;
  return (
    ends && block.to - block.body <= SHORT_HEADING && scopes.match(scene.layout.tokens, place.from) === null
  );
}

const SHORT_HEADING = 12;

/**
 * Area that holds for each block. A report that opens with the nation speaks of it until a paragraph turns to a
 * province; a provincial report speaks of its province, and of the nation only where a block says so first.
 */
export function areasOfBlocks(
  scene: Scene,
  reporting: Area | null,
  nationFirst: boolean,
  day: string | null,
): (Area | null)[] {
  let current: Area | null = nationFirst || reporting === null ? NATION : reporting;
  const context: AreaContext = { reporting, day, blocks: [] };
  const { blocks } = scene.layout;
  const national = blocks.map(() => false);
  return blocks.map((block, i) => {
    national[i] =
      (national[block.parent] ?? false) || (block.kind === "heading" && namesNation(scene, block));
    if (national[i] && !nationFirst) return NATION;
    if (block.kind === "caption" || block.kind === "furniture") return current;
    const province = turnsToProvince(scene, block.body, block.to, nationFirst);
    const opening = scene.layout.tokens.forms[block.body];
    if (nationFirst && province && current === NATION && block.kind !== "heading") {
      const turns =
        ["tại", "ở", "trên", "với", "đối", "riêng", "về", "còn"].includes(opening ?? "") ||
        province.from === block.body ||
        province.name === null;
      if (turns) current = areaOfPlace(province, context);
    } else if (nationFirst && current !== NATION && turnsToNation(scene, block.body, block.to))
      current = NATION;
    return current;
  });
}
