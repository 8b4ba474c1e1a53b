import { befalls, setBounds, setByOthers, targetBehind } from "../lexicon/role-words.ts";
import type { Change, Role } from "../model/observation.ts";
import { Phrases, PhrasesBefore } from "../text/phrases.ts";
import { basisOf, directionOf, namesTarget, type Direction } from "./direction.ts";
import { moodIn, type Mood } from "./mood.ts";
import { moodBeforeBracket, namesPlan } from "./named-plan.ts";
import { datesIn, type Scene } from "./scene.ts";
import type { Slot } from "./slot.ts";
import { contentWords, isOfPurpose, measureHeadAt } from "./words.ts";

const behind = new Phrases<true>(targetBehind.map((word) => [word, true]));
const others = new Phrases<true>(setByOthers.map((word) => [word, true]));
const bounds = new Phrases<true>(setBounds.map((word) => [word, true]));

export interface Bearing {
  role: Role;
  change: Change | null;
}

/**
 * Role of a figure from its own clause, then from the `opening` of its sentence, then from the `mood` in which the sentence
 * begins.
 */
export function bearingOf(
  scene: Scene,
  slot: Slot,
  mood: Mood,
  opening: Mood | null,
  on: Bearing | null,
): Bearing {
  const { figure, lead, tail, link } = slot;
  const told = namesPlan(scene, slot) ? "target" : moodIn(scene, lead.from, figure.outer.from);
  const own = told === "target" && isSetAgainst(scene, slot) ? null : told;
  const said =
    own ??
    (slot.frame.outer
      ? on?.role === "target"
        ? "target"
        : moodBeforeBracket(scene, slot)
      : ((figure.kind === "ratio" ? null : opening) ?? mood));
  const target =
    said === "target" ||
    (own === null &&
      (setAsBound(scene, slot) ||
        namedBehind(scene, slot) ||
        isSetBeside(scene, slot) ||
        hasDeadline(scene, slot)));
  const beyond = own === "target" ? differenceOf(scene, slot) : null;
  if (beyond) return { role: "change", change: { direction: beyond, basis: "target" } };
  const direction = directionOf(scene, slot);
  if (direction) {
    // `giao 7.105,8 tỷ đồng, cao hơn 693,3 tỷ đồng`: a target has grown
    const compares = scene.layout.tokens.forms[direction.from + 1] === "hơn";
    const ofTarget = compares && on?.role === "target" && own === null && link === "said";
    if (target && !ofTarget && !namesTarget(scene, direction)) return { role: "target", change: null };
    return {
      role: "change",
      change: { direction: direction.direction, basis: basisOf(scene, slot, direction.from) },
    };
  }
  const again = figure.kind === "percent" && on?.role === "change" && slot.on?.figure.kind !== "percent";
  if (again && (saysAgain(scene, slot) || (link === "aside" && lead.from >= figure.outer.from))) return on;
  if (figure.kind === "multiple") {
    return target
      ? { role: "target", change: null }
      : { role: "change", change: { direction: "up", basis: "period" } };
  }
  if (
    link === "shared" &&
    on &&
    own === null &&
    !isDueAlone(scene, slot) &&
    (on.role !== "change" || (sameKind(slot) && scene.layout.tokens.forms[lead.from - 1] !== ";"))
  )
    return on;
  if (own === null && contentWords(scene, lead.from, lead.to) <= 2 && orders(scene, tail.from, tail.to))
    return { role: "target", change: null };
  return { role: target ? "target" : "actual", change: null };
}

/** `Tỷ lệ giải ngân so với kế hoạch Thủ tướng giao: 44,9%`: what is measured, and against what. */
function isSetAgainst({ layout: { tokens } }: Scene, { figure, lead }: Slot): boolean {
  if (figure.kind !== "percent" || measureHeadAt(tokens, lead.from) < 0) return false;
  for (let at = lead.from + 1; at < figure.outer.from; at++)
    if (tokens.forms[at] === "so" && tokens.forms[at + 1] === "với") return true;
  return false;
}

const ABOVE = new Set(["cao", "nhiều", "lớn"]);
const BELOW = new Set(["thấp", "ít"]);

/** What two shares differ by. */
const POINTS = "điểm phần trăm";

/** `đạt 82,3%, cao hơn mục tiêu đề ra 7,3%`, `thấp hơn chỉ tiêu 1,7 điểm phần trăm`: far too small to be the target itself, so it says by how much. */
function differenceOf({ layout }: Scene, { figure, lead, on }: Slot): Direction | null {
  const { forms } = layout.tokens;
  const points = figure.unit === POINTS && on?.figure.kind === "percent";
  if (!on || (!points && figure.unit !== on.figure.unit) || figure.value * 2 >= on.figure.value) return null;
  const than = forms.slice(lead.from, figure.outer.from).indexOf("hơn");
  const word = than < 0 ? "" : forms[lead.from + than - 1]!;
  return ABOVE.has(word) ? "up" : BELOW.has(word) ? "down" : null;
}

const SAYS_AGAIN = new Set(["tương", "ứng", "đương", "hay", "tức", "là", "khoảng", "(", ",", "với"]);

/** `tăng 212 tỷ đồng (tương ứng 12,8%)`: the same change, as a share; alone in a bracket `(15%)` is one too. */
function saysAgain({ layout }: Scene, { figure, lead }: Slot): boolean {
  const { forms } = layout.tokens;
  const own = forms.slice(lead.from, figure.outer.from);
  const says = own.includes("tương") || own.includes("hay") || own.includes("tức");
  return says && own.every((form) => SAYS_AGAIN.has(form));
}

/** `Tối thiểu 80% xã có ...`: a share with a bound that somebody set. */
const setAsBound = (scene: Scene, { figure }: Slot): boolean =>
  figure.kind === "percent" &&
  (figure.bound === "min" || figure.bound === "max") &&
  bounds.match(scene.layout.tokens, figure.outer.from) !== null;

/** `Hoàn thành số hóa 100% hồ sơ trước ngày 15/8/2022`, `Trước 30/6, 100% cửa hàng ...`: a deadline beside the figure. */
const hasDeadline = (scene: Scene, { tail, lead }: Slot): boolean =>
  datesIn(scene, tail).some((date) => date.deadline && !isOfPurpose(scene, tail.from, date.from)) ||
  datesIn(scene, lead).some((date) => date.deadline && date.from - lead.from <= 2);

/** `24/24 bệnh viện ... trước ngày 30/9; 1.734.000 người ...`: a deadline holds no further than its semicolon. */
const isDueAlone = (scene: Scene, { on, lead }: Slot): boolean =>
  on !== null && scene.layout.tokens.forms[lead.from - 1] === ";" && hasDeadline(scene, on);

/** `... không dưới 1% tổng chi là chỉ tiêu bắt buộc` */
function namedBehind(scene: Scene, { tail }: Slot): boolean {
  for (let at = tail.from; at < tail.to; at++) if (behind.match(scene.layout.tokens, at)) return true;
  return false;
}

const BESIDE_REACH = 8;
const besides = new PhrasesBefore<true>([
  ["so với", true],
  ["so với mức", true],
  ["so với tổng số", true],
]);

/** `43 người so với 47 biên chế được giao` */
function isSetBeside({ layout: { tokens } }: Scene, { figure, tail }: Slot): boolean {
  if (!besides.match(tokens, figure.outer.from)) return false;
  const to = Math.min(tail.to, tail.from + BESIDE_REACH);
  for (let at = tail.from; at < to; at++) if (others.match(tokens, at)) return true;
  return false;
}

/** `tăng 12,5% về lượng và 8% về giá trị`; not `gấp 1,2 lần cùng kỳ; 704 doanh nghiệp`. */
const sameKind = (slot: Slot): boolean =>
  slot.on !== null && slot.on.figure.kind === slot.figure.kind && slot.on.figure.unit === slot.figure.unit;

/** `100% trang thông tin điện tử ... phải thường xuyên cập nhật` */
function orders(scene: Scene, from: number, to: number): boolean {
  const { forms } = scene.layout.tokens;
  for (let at = from; at < Math.min(to, from + 30); at++) {
    if (forms[at] === ";" || forms[at] === ".") return false;
    if (forms[at] === "phải" && forms[at - 1] !== "số" && !befalls.has(forms[at + 1]!)) return true;
  }
  return false;
}
