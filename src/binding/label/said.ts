import { saysOneOf } from "../../text/tokens.ts";
import type { Scene } from "../scene.ts";
import type { Slot } from "../slot.ts";
import { tellsFate } from "../words.ts";
import { composeLabel } from "./compose.ts";
import type { Labelled } from "./labelled.ts";
import type { OwnWords } from "./own-words.ts";
import { textOf } from "./token-text.ts";

const STATES = new Set(["thiếu", "thừa", "dư", "vắng", "hiện"]);

/** `Biên chế được giao 132, hiện có 127, thiếu 05`: how many there are, and how many are wanting. */
function stateOf(scene: Scene, { figure, lead }: Slot): string {
  const { forms } = scene.layout.tokens;
  if (figure.kind !== "count" || !saysOneOf(scene.layout.tokens, STATES, lead.from, lead.to)) return "";
  const list = Array.from({ length: lead.to - lead.from }, (_, i) => lead.from + i);
  const first = list.findIndex((at) => STATES.has(forms[at]!));
  return textOf(scene, list.slice(first));
}

/** `tỷ lệ đúng hạn đạt 99,7%, chỉ còn 0,3% quá hạn`: the share of the others. */
const fateBehind = (scene: Scene, { figure }: Slot, { tail }: OwnWords): string =>
  figure.kind === "percent" && tail.length > 0 && tellsFate(scene, tail[0]!) ? textOf(scene, tail) : "";

const BASE_WORDS = 3;

/** `cấp 1.286 tỷ đồng cho chuyển đổi số, chiếm 3,4% tổng chi ngân sách`: of what it is a share. */
function baseBehind(scene: Scene, { figure }: Slot, { tail }: OwnWords): string {
  const sum =
    figure.kind === "percent" && tail.length >= BASE_WORDS && scene.layout.tokens.forms[tail[0]!] === "tổng";
  return sum ? textOf(scene, tail) : "";
}

/** Name of a figure that only says something of another: that of the other, and what sets this one apart. */
export function saidLabel(scene: Scene, slot: Slot, own: OwnWords, on: Labelled): string {
  const state = stateOf(scene, slot) || fateBehind(scene, slot, own);
  const base = baseBehind(scene, slot, own);
  if (base !== "" && !on.label.includes(base)) return composeLabel(on.label, "", base);
  return state === "" ? on.label : composeLabel(state, "", (on.of ?? on).label);
}
