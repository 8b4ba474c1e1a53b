import type { Area, Kind } from "../model/observation.ts";
import type { TokenRange } from "../model/span.ts";
import { Phrases } from "../text/phrases.ts";
import { saysOneOf } from "../text/tokens.ts";
import type { Labelled } from "./label/labelled.ts";
import { isAssigned, planOf } from "./named-plan.ts";
import type { Related } from "./related.ts";
import type { Bearing } from "./role.ts";
import { Cover, type Scene } from "./scene.ts";
import type { Slot } from "./slot.ts";
import type { BoundUnit } from "./unit.ts";
import { contentWords, isPartial, isTotal, partMarkerAt } from "./words.ts";

/** What has been found out about a figure before its relation. */
export interface Found {
  bearing: Bearing;
  kind: Kind;
  unit: BoundUnit;
  label: Labelled;
  area: Area | null;
}

/** `so với năm 2020 (xếp thứ 16)`, `(từ vị trí 55 của năm 2021)`: a bracket with the level of an earlier time. */
const opensEarlier = ({ cover, layout }: Scene, { frame }: Slot): boolean =>
  cover[frame.from - 1] === Cover.Date || layout.tokens.forms[frame.from + 1] === "từ";

const PARTING = new Set([";"]);

const isParted = ({ layout: { tokens } }: Scene, on: Slot, { figure }: Slot): boolean =>
  saysOneOf(tokens, PARTING, on.figure.to, figure.from);

const EQUALS = new Set(["tương", "ứng"]);

/** `Trong số này,`, `Trong số hồ sơ nộp trực tuyến có:`, or a sentence that tells where the rest is. */
function looksBack(scene: Scene, { on, lead, sentence }: Slot): boolean {
  if (on !== null) return false;
  return (
    partMarkerAt(scene.layout.tokens, lead.from) > 0 ||
    saysAmong(scene, { sentence }) ||
    leavesRest(scene, sentence)
  );
}

const REST = new Phrases<true>([["số còn lại", true]]);

/** `Huyện Đồng Văn có 23 thôn, huyện Mèo Vạc có 31 thôn, số còn lại thuộc các huyện khác` */
function leavesRest({ layout: { tokens } }: Scene, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) if (REST.match(tokens, at)) return true;
  return false;
}

/** A sentence that begins with `Trong số`: all its figures are of what was counted before. */
export const saysAmong = ({ layout: { tokens } }: Scene, { sentence }: Pick<Slot, "sentence">): boolean =>
  tokens.forms[sentence.from] === "trong" && tokens.forms[sentence.from + 1] === "số";

/** `giảm từ 64 vụ xuống 48 vụ`: the same things at another time. */
function isMoved({ layout }: Scene, { figure }: Slot): boolean {
  const { forms } = layout.tokens;
  const before = figure.outer.from - 1;
  const verb = forms[before] === "còn" ? forms[before - 1] : forms[before];
  return verb === "xuống" || verb === "lên" || (verb === "giảm" && forms[before] === "còn");
}

const REACHES = new Set(["còn", "lên", "xuống", "đạt", "thành"]);
const LIFTS = new Set(["nâng", "đưa"]);

/** `xuống còn 4,2%`, `nâng tổng số lên 1.204 tổ`. */
function isReached(scene: Scene, { lead, figure, on }: Slot): boolean {
  const { forms } = scene.layout.tokens;
  if (!REACHES.has(forms[figure.outer.from - 1] ?? "") || (on === null && forms[lead.from - 1] === ";"))
    return false;
  return LIFTS.has(forms[lead.from]!) || contentWords(scene, lead.from, lead.to) === 0;
}

/** What relation needs to know of a slot. */
export function relatedOf(scene: Scene, slot: Slot, { bearing, kind, unit, label, area }: Found): Related {
  const { tokens, blocks } = scene.layout;
  const { lead, tail, on } = slot;
  const total = isTotal(scene, slot);
  return {
    slot,
    kind,
    role: bearing.role,
    basis: bearing.change?.basis ?? null,
    unit: unit.unit,
    area: area?.code ?? null,
    words: () => [...tokens.forms.slice(lead.from, lead.to), ...tokens.forms.slice(tail.from, tail.to)],
    borrowed: unit.borrowed,
    stands: label.stands,
    total,
    among: tokens.forms[lead.from] === "trong" && total,
    partial: isPartial(scene, slot),
    ofPlace: slot.link === "aside" && scene.cover[slot.frame.from - 1] === Cover.Place,
    compared: slot.link === "aside" && opensEarlier(scene, slot),
    backward: looksBack(scene, slot),
    given: bearing.role === "target" && isAssigned(scene, slot),
    plan: planOf(scene, slot) !== null,
    equals: EQUALS.has(tokens.forms[lead.from] ?? ""),
    moved: isMoved(scene, slot),
    reached: isReached(scene, slot),
    parted: on !== null && isParted(scene, on, slot),
    counts: /^số /i.test(label.lead),
    under: blocks[slot.block]?.parent ?? -1,
  };
}

/** An enumeration that looks back does so to its end: `Trong số này, hộ gia đình 186 người, học sinh 214 người`. */
export function goingOn(all: readonly Related[]): Related[] {
  const done: Related[] = [];
  for (const one of all) {
    const last = done.at(-1);
    const goesOn =
      last?.backward === true &&
      last.slot.sentence.from === one.slot.sentence.from &&
      last.unit === one.unit &&
      last.role === one.role;
    done.push(goesOn && !one.backward ? { ...one, backward: true } : one);
  }
  return done;
}
