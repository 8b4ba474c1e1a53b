import type { Area, Kind } from "../model/observation.ts";
import { saysOneOf } from "../text/tokens.ts";
import type { Labelled } from "./label/labelled.ts";
import { isAssigned, planOf } from "./named-plan.ts";
import type { Related } from "./related.ts";
import type { Bearing } from "./role.ts";
import { Cover, type Scene } from "./scene.ts";
import type { Slot } from "./slot.ts";
import type { BoundUnit } from "./unit.ts";
import { isPartial, isTotal, partMarkerAt } from "./words.ts";

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

/** `Trong số này,`, `Trong số hồ sơ nộp trực tuyến có:` */
function looksBack(scene: Scene, { on, lead, sentence }: Slot): boolean {
  if (on !== null) return false;
  return partMarkerAt(scene.layout.tokens, lead.from) > 0 || saysAmong(scene, { sentence });
}

/** A sentence that begins with `Trong số`: all its figures are of what was counted before. */
export const saysAmong = ({ layout: { tokens } }: Scene, { sentence }: Pick<Slot, "sentence">): boolean =>
  tokens.forms[sentence.from] === "trong" && tokens.forms[sentence.from + 1] === "số";

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
    compared: slot.link === "aside" && opensEarlier(scene, slot),
    backward: looksBack(scene, slot),
    given: bearing.role === "target" && isAssigned(scene, slot),
    plan: planOf(scene, slot) !== null,
    equals: EQUALS.has(tokens.forms[lead.from] ?? ""),
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
