import {
  comparedDownWords,
  comparedUpWords,
  downWords,
  growthRates,
  targetBases,
  upWords,
} from "../lexicon/role-words.ts";
import { noNounWords } from "../lexicon/count-nouns.ts";
import type { Change } from "../model/observation.ts";
import { Phrases, PhrasesBefore } from "../text/phrases.ts";
import { gluedToPrevious, TokenKind } from "../text/tokens.ts";
import { Cover, type Scene } from "./scene.ts";
import type { Slot } from "./slot.ts";

export type Direction = Change["direction"];
const directions = new PhrasesBefore<Direction>([
  ...upWords.map((word) => [word, "up"] as const),
  ...downWords.map((word) => [word, "down"] as const),
]);
const compared = new PhrasesBefore<Direction>([
  ...comparedUpWords.map((word) => [word, "up"] as const),
  ...comparedDownWords.map((word) => [word, "down"] as const),
]);
const bases = new Phrases<true>(targetBases.map((word) => [word, true]));
const rates = new Phrases<true>(growthRates.map((word) => [word, true]));
/** `tăng lần lượt là 8%` */
const MOST_BETWEEN = 4;
/** Words that may stand between `tăng` and its figure. */
const BETWEEN = new Set([
  "thêm",
  "được",
  "đã",
  "là",
  "đạt",
  "bình",
  "quân",
  "trung",
  "khoảng",
  "tới",
  "mạnh",
  "nhẹ",
  "đến",
  "lần",
  "lượt",
]);

/** A direction named before a figure, and the token it begins with. */
export interface NamedDirection {
  direction: Direction;
  from: number;
}

const has = (phrases: Phrases<true>, scene: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (phrases.match(scene.layout.tokens, at)) return true;
  return false;
};

/** `tăng 12,5%`, `giảm gần 3.500`, `vượt mục tiêu 16,79%`; not `tăng lên 95%`, `tốc độ tăng đạt 8%`. */
export function directionOf(scene: Scene, slot: Slot): NamedDirection | null {
  const { tokens } = scene.layout;
  const { figure, lead } = slot;
  if (figure.kind === "rank" && figure.unit === "hạng") return null;
  if (
    tokens.forms[figure.from - 1] === "+" &&
    figure.kind === "percent" &&
    gluedToPrevious(tokens, figure.from)
  )
    return { direction: "up", from: figure.from - 1 };
  // `đàn bò 52.300 con (-1,1%)`
  if (figure.value < 0 && figure.kind === "percent" && slot.link === "aside")
    return { direction: "down", from: figure.from };
  for (let at = figure.from; at > figure.outer.from; at--) {
    const inside = directions.match(tokens, at);
    if (
      inside &&
      inside.from >= figure.outer.from &&
      (figure.kind === "percent" || tokens.forms[inside.from] !== "vượt")
    )
      return { direction: inside.value, from: inside.from };
    if (tokens.forms[at - 1] === "từ") return null;
  }
  const compared = beforeComparison(scene, slot);
  if (compared < figure.outer.from) {
    const hit = directions.match(tokens, compared);
    // `vượt mục tiêu năm 2026 là 85%` states the target
    const states = tokens.forms[figure.outer.from - 1] === "là" && bases.match(tokens, compared - 2);
    if (hit && hit.from >= lead.from && states && tokens.forms[hit.from] === "vượt") return null;
    if (hit && hit.from >= lead.from) return { direction: hit.value, from: hit.from };
  }
  // `còn` parts clauses, and belongs to `còn thiếu 0,9%`
  const first = tokens.forms[lead.from - 1] === "còn" ? lead.from - 1 : lead.from;
  let before = slot.figure.outer.from;
  for (let skipped = 0; skipped < MOST_BETWEEN; skipped++) {
    const hit = directions.match(tokens, before);
    if (hit && tokens.forms[hit.from - 1] === "và" && tokens.forms[hit.from + 1] === "thêm") return null;
    if (hit && tokens.forms[before - 1] === "thiếu" && lacksThings(scene, slot)) return null;
    if (hit && hit.from >= first) {
      if (has(rates, scene, Math.max(slot.lead.from, hit.from - 3), before) && skipped > 0) return null;
      return { direction: hit.value, from: hit.from };
    }
    const word = tokens.forms[before - 1] ?? "";
    if (!BETWEEN.has(word) || word === "đạt" || word === "là" || word === "đến" || word === "tới") break;
    before--;
  }
  return plainDirection(scene, slot) ?? overPlan(scene, slot);
}

/** `thiếu 45 giáo viên`, `thiếu 15% danh mục thuốc`: what is not there; `thiếu 0,9% mới chạm chỉ tiêu` is short of another. */
function lacksThings({ layout: { tokens } }: Scene, { figure }: Slot): boolean {
  const behind = figure.outer.to;
  const noun = tokens.kinds[behind] === TokenKind.Word && !noNounWords.has(tokens.forms[behind]!);
  return figure.kind !== "percent" || noun;
}

const COMPARISON_REACH = 6;

/** Where `so với` stands close behind a figure and what it counts, or -1. */
function comparisonBehind({ layout }: Scene, { figure }: Slot): number {
  const { forms, kinds } = layout.tokens;
  const end = Math.min(figure.outer.to + COMPARISON_REACH, layout.tokens.count - 1);
  for (let at = figure.outer.to; at < end; at++) {
    if (forms[at] === "so" && forms[at + 1] === "với") return at;
    if (kinds[at] !== TokenKind.Word && forms[at] !== ")") return -1;
  }
  return -1;
}

/** Units of which `lên`, `nhích`, `cải thiện` alone say a change. */
const stepUnits = new Set(["bậc", "điểm", "điểm phần trăm"]);

/** `lên 01 bậc`, `nhích nhẹ 0,08 điểm`, `thêm 1.130 người so với cuối tháng 6`. */
function plainDirection(scene: Scene, slot: Slot): NamedDirection | null {
  const { figure, lead } = slot;
  const hit = compared.match(scene.layout.tokens, figure.outer.from);
  if (!hit || hit.from < lead.from) return null;
  const says = stepUnits.has(figure.unit ?? "") || comparisonBehind(scene, slot) >= 0;
  return says ? { direction: hit.value, from: hit.from } : null;
}

const GIVES = new Set(["giao", "ra"]);
const GIVER_REACH = 10;

/** `vượt kế hoạch Tổng cục giao 146 cơ sở`: whose plan it is stands between. */
function overPlan({ layout }: Scene, { figure, lead }: Slot): NamedDirection | null {
  const { forms } = layout.tokens;
  if (!GIVES.has(forms[figure.outer.from - 1] ?? "")) return null;
  const end = Math.max(lead.from, figure.outer.from - GIVER_REACH);
  for (let at = figure.outer.from - 2; at >= end; at--) {
    if (forms[at] === "vượt" && bases.match(layout.tokens, at + 1)) return { direction: "up", from: at };
  }
  return null;
}

const COMPARISON = new Set(
  "so với cùng kỳ năm trước giai đoạn mức bình quân chung cả nước toàn quốc quý tháng kế hoạch dự toán là đầu cuối ngoái thực hiện của hơn".split(
    " ",
  ),
);

/** Of these words one at least must stand there to make it a comparison. */
const COMPARES = new Set(["so", "cùng", "trước", "chung"]);

/** `tăng so với cùng kỳ năm 2021 là 12%`: where the comparison between the direction and the figure begins. */
function beforeComparison(scene: Scene, slot: Slot): number {
  const { forms } = scene.layout.tokens;
  let at = slot.figure.outer.from;
  let compares = false;
  while (
    at > slot.lead.from &&
    (COMPARISON.has(forms[at - 1]!) ||
      scene.cover[at - 1] === Cover.Date ||
      scene.cover[at - 1] === Cover.Place)
  ) {
    at--;
    if (scene.cover[at] === Cover.Date || COMPARES.has(forms[at]!)) compares = true;
  }
  if (!compares) return slot.figure.outer.from;
  return forms[at] === "hơn" ? at + 1 : at;
}

/** Words between a change and its basis. */
const COMPARED_WITH = new Set(["so", "với", "mức", "con", "số", "các"]);

/** Against a plan when the words say so: `vượt kế hoạch 5%`, `vượt 17,79% so với mục tiêu 50%`; else against an earlier period. */
export function basisOf(scene: Scene, slot: Slot, from: number): Change["basis"] {
  const { tokens } = scene.layout;
  const comparison = comparisonBehind(scene, slot);
  let behind = comparison < 0 ? slot.figure.outer.to : comparison;
  while (COMPARED_WITH.has(tokens.forms[behind] ?? "")) behind++;
  const named =
    has(bases, scene, from, slot.figure.from) ||
    bases.match(tokens, behind) !== null ||
    (tokens.forms[from] === "vượt" && slot.on !== null && has(bases, scene, slot.on.figure.outer.to, from));
  return named ? "target" : "period";
}

/** `vượt mục tiêu 16,79%`: the direction itself names the target. */
export const namesTarget = (scene: Scene, { from }: NamedDirection): boolean =>
  scene.layout.tokens.forms[from] === "vượt" && bases.match(scene.layout.tokens, from + 1) !== null;
