import type { Area, Change, Kind, Role } from "../model/observation.ts";
import type { TokenRange } from "../model/span.ts";
import { Phrases } from "../text/phrases.ts";
import { saysOneOf } from "../text/tokens.ts";
import type { Labelled } from "./label/labelled.ts";
import { nameBeforeBracket } from "./label/proper-name.ts";
import { isMoved, isReached, saysSpent } from "./moves.ts";
import { isAssigned, planOf } from "./named-plan.ts";
import type { Related } from "./related.ts";
import type { Bearing } from "./role.ts";
import { Cover, type Scene } from "./scene.ts";
import { visibleTokens, type Slot } from "./slot.ts";
import type { BoundUnit } from "./unit.ts";
import { contentWords, isLocated, isPartial, isTotal, partMarkerAt, standsApart } from "./words.ts";

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

const isParted = ({ layout: { tokens } }: Scene, { on, figure, lead }: Slot): boolean =>
  on ? saysOneOf(tokens, PARTING, on.figure.to, figure.from) : PARTING.has(tokens.forms[lead.from - 1] ?? "");

const EQUALS = new Set(["tương", "ứng"]);

/** `Trong số này,`, `Trong số hồ sơ nộp trực tuyến có:` */
const looksBack = (scene: Scene, { lead, sentence }: Slot): boolean =>
  partMarkerAt(scene.layout.tokens, lead.from) > 0 || saysAmong(scene, { sentence });

const REST = new Phrases<true>([["số còn lại", true]]);

/** `Huyện Đồng Văn có 23 thôn, huyện Mèo Vạc có 31 thôn, số còn lại thuộc các huyện khác` */
function leavesRest({ layout: { tokens } }: Scene, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) if (REST.match(tokens, at)) return true;
  return false;
}

/** A sentence that begins with `Trong số`: all its figures are of what was counted before. */
export const saysAmong = ({ layout: { tokens } }: Scene, { sentence }: Pick<Slot, "sentence">): boolean =>
  tokens.forms[sentence.from] === "trong" && tokens.forms[sentence.from + 1] === "số";

/** What relation asks of a figure, found out when it is asked: most figures stand alone and are asked little. */
export class RelatedFigure implements Related {
  private readonly scene: Scene;
  private readonly found: Found;
  readonly slot: Slot;
  readonly kind: Kind;
  readonly role: Role;
  readonly unit: string | null;
  readonly area: string | null;
  readonly located: boolean;
  readonly apart: boolean;
  readonly under: number;
  backward = false;

  constructor(scene: Scene, slot: Slot, found: Found) {
    this.scene = scene;
    this.slot = slot;
    this.found = found;
    this.kind = found.kind;
    this.role = found.bearing.role;
    this.unit = found.unit.unit;
    this.area = found.area?.code ?? null;
    this.located = isLocated(scene, slot);
    this.apart = standsApart(scene, slot);
    this.under = scene.layout.blocks[slot.block]?.parent ?? -1;
  }

  get basis(): Change["basis"] | null {
    return this.found.bearing.change?.basis ?? null;
  }

  words(): readonly string[] {
    const { forms } = this.scene.layout.tokens;
    const { lead, tail } = this.slot;
    return [...visibleTokens(this.slot, lead), ...visibleTokens(this.slot, tail)].map((at) => forms[at]!);
  }

  get borrowed(): boolean {
    return this.found.unit.borrowed;
  }

  get stands(): boolean {
    return this.found.label.stands;
  }

  get named(): boolean {
    const { lead, tail } = this.slot;
    return [lead, tail].some(({ from, to }) => contentWords(this.scene, from, to) > 0);
  }

  get counts(): boolean {
    return /^số /i.test(this.found.label.lead);
  }

  get total(): boolean {
    return isTotal(this.scene, this.slot);
  }

  get among(): boolean {
    return this.scene.layout.tokens.forms[this.slot.lead.from] === "trong" && this.total;
  }

  get partial(): boolean {
    return isPartial(this.scene, this.slot);
  }

  get spent(): boolean {
    return saysSpent(this.scene, this.slot);
  }

  get ofName(): boolean {
    const { scene, slot } = this;
    if (slot.link !== "aside") return false;
    return scene.cover[slot.frame.from - 1] === Cover.Place || nameBeforeBracket(scene, slot).length > 0;
  }

  get compared(): boolean {
    return this.slot.link === "aside" && opensEarlier(this.scene, this.slot);
  }

  get given(): boolean {
    return this.role === "target" && isAssigned(this.scene, this.slot);
  }

  get plan(): boolean {
    return planOf(this.scene, this.slot) !== null;
  }

  get equals(): boolean {
    return EQUALS.has(this.scene.layout.tokens.forms[this.slot.lead.from] ?? "");
  }

  get moved(): boolean {
    return isMoved(this.scene, this.slot);
  }

  get reached(): boolean {
    return isReached(this.scene, this.slot);
  }

  get parted(): boolean {
    return isParted(this.scene, this.slot);
  }
}

/** What is known of all figures; an enumeration that looks back does so to its end: `Trong số này, hộ gia đình 186 người, học sinh 214 người`. */
export function relatedFigures(
  scene: Scene,
  slots: readonly Slot[],
  foundOf: (index: number) => Found,
): Related[] {
  let last: RelatedFigure | null = null;
  let rest = false;
  return slots.map((slot) => {
    const one = new RelatedFigure(scene, slot, foundOf(slot.index));
    const goesOn =
      last?.backward === true &&
      last.slot.sentence.from === slot.sentence.from &&
      last.unit === one.unit &&
      last.role === one.role;
    if (last?.slot.sentence.from !== slot.sentence.from) rest = leavesRest(scene, slot.sentence);
    one.backward = goesOn || (slot.on === null && (rest || looksBack(scene, slot)));
    return (last = one);
  });
}
