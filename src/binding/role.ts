import { downWords, growthRates, targetBases, targetTails, upWords } from "../lexicon/role-words.ts";
import type { Change, Role } from "../model/observation.ts";
import { Phrases, PhrasesBefore } from "../text/phrases.ts";
import { moodIn, type Mood } from "./mood.ts";
import { Cover, type Scene } from "./scene.ts";
import type { Slot } from "./slot.ts";
import { contentTokens } from "./words.ts";

type Direction = Change["direction"];
const directions = new PhrasesBefore<Direction>([
  ...upWords.map((word) => [word, "up"] as const),
  ...downWords.map((word) => [word, "down"] as const),
]);
const bases = new Phrases<true>(targetBases.map((word) => [word, true]));
const plans = new PhrasesBefore<true>(
  ["mục tiêu", "chỉ tiêu", "kế hoạch", "kế hoạch giao", "chỉ tiêu giao", "dự toán", "kh", "kế hoạch vốn"].map(
    (word) => [word, true],
  ),
);
const rates = new Phrases<true>(growthRates.map((word) => [word, true]));
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
]);

export interface Bearing {
  role: Role;
  change: Change | null;
}

const has = (phrases: Phrases<true>, scene: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (phrases.match(scene.layout.tokens, at)) return true;
  return false;
};

/** `tăng 12,5%`, `giảm gần 3.500`, `vượt mục tiêu 16,79%`; not `tăng lên 95%`, `tốc độ tăng đạt 8%`. */
function directionOf(scene: Scene, slot: Slot): { direction: Direction; from: number } | null {
  const { tokens } = scene.layout;
  const { figure, lead } = slot;
  if (figure.kind === "rank" && figure.unit === "hạng") return null;
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
    if (hit && hit.from >= lead.from) return { direction: hit.value, from: hit.from };
  }
  let before = slot.figure.outer.from;
  for (let skipped = 0; skipped < 2; skipped++) {
    const hit = directions.match(tokens, before);
    if (hit && tokens.forms[hit.from - 1] === "và" && tokens.forms[hit.from + 1] === "thêm") return null;
    if (hit && hit.from >= slot.lead.from) {
      if (has(rates, scene, Math.max(slot.lead.from, hit.from - 3), before) && skipped > 0) return null;
      return { direction: hit.value, from: hit.from };
    }
    const word = tokens.forms[before - 1] ?? "";
    if (!BETWEEN.has(word) || word === "đạt" || word === "là" || word === "đến" || word === "tới")
      return null;
    before--;
  }
  return null;
}

const COMPARISON = new Set(
  "so với cùng kỳ năm trước giai đoạn mức bình quân chung cả nước toàn quốc quý tháng kế hoạch dự toán là đầu cuối ngoái thực hiện của hơn".split(
    " ",
  ),
);

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
    if (scene.cover[at] === Cover.Date || forms[at] === "so") compares = true;
  }
  if (!compares) return slot.figure.outer.from;
  return forms[at] === "hơn" ? at + 1 : at;
}

/** Against a plan when the words say so before or right behind the figure; else against an earlier period. */
function basisOf(scene: Scene, slot: Slot, from: number): Change["basis"] {
  const stop = Math.min(slot.tail.to, slot.figure.outer.to + 6);
  const named = has(bases, scene, from, slot.figure.from) || has(bases, scene, slot.figure.outer.to, stop);
  return named ? "target" : "period";
}

/** `(kế hoạch: 80%)`, `chỉ tiêu năm 2022 là 50%`: a plan is named right before the figure; not `vượt kế hoạch 5%`. */
function namesPlan(scene: Scene, slot: Slot): boolean {
  const { forms } = scene.layout.tokens;
  let end = slot.figure.outer.from;
  let stated = false;
  while (
    end > slot.lead.from &&
    (scene.cover[end - 1] === Cover.Date ||
      targetTails.has(forms[end - 1]!) ||
      forms[end - 1] === ":" ||
      forms[end - 1] === "là")
  ) {
    if (forms[end - 1] === ":" || forms[end - 1] === "là") stated = true;
    end--;
  }
  const named = bases.match(scene.layout.tokens, end - 1) ?? bases.match(scene.layout.tokens, end - 2);
  if (!named || named.to !== end || !stated) return false;
  return !directions.match(scene.layout.tokens, end) || stated;
}

/** `so với mục tiêu năm 2023 (70%)`: the words right in front of the bracket name the target. */
function moodBeforeBracket(scene: Scene, slot: Slot): Mood {
  const { forms } = scene.layout.tokens;
  const to = slot.frame.from;
  if (contentTokens(scene, slot.lead.from, slot.lead.to).length > 0) return "actual";
  let end = to;
  while (
    end > slot.sentence.from &&
    (scene.cover[end - 1] === Cover.Date || ["đề", "ra", "đặt", "năm", ":"].includes(forms[end - 1]!))
  )
    end--;
  const named = plans.match(scene.layout.tokens, end);
  return named && scene.cover[named.from - 1] !== Cover.Figure ? "target" : "actual";
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
  const own = namesPlan(scene, slot) ? "target" : moodIn(scene, lead.from, figure.outer.from);
  const said =
    own ??
    (slot.frame.outer
      ? on?.role === "target"
        ? "target"
        : moodBeforeBracket(scene, slot)
      : (opening ?? mood));
  const target = said === "target" && (figure.kind !== "ratio" || own === "target");
  const direction = directionOf(scene, slot);
  if (direction) {
    if (target && !statesDone(scene, slot)) return { role: "target", change: null };
    return {
      role: "change",
      change: { direction: direction.direction, basis: basisOf(scene, slot, direction.from) },
    };
  }
  if (figure.kind === "multiple") {
    return target
      ? { role: "target", change: null }
      : { role: "change", change: { direction: "up", basis: "period" } };
  }
  if (link === "shared" && on && own === null && (on.role !== "change" || sameKind(slot))) return on;
  if (
    own === null &&
    contentTokens(scene, lead.from, lead.to).length <= 2 &&
    orders(scene, tail.from, tail.to)
  )
    return { role: "target", change: null };
  return { role: target ? "target" : "actual", change: null };
}

/** `tăng 12,5% về lượng và 8% về giá trị`; not `gấp 1,2 lần cùng kỳ; 704 doanh nghiệp`. */
const sameKind = (slot: Slot): boolean =>
  slot.on !== null && slot.on.figure.kind === slot.figure.kind && slot.on.figure.unit === slot.figure.unit;

/** `vượt mục tiêu 16,79%`: the direction itself names the target. */
const statesDone = (scene: Scene, slot: Slot): boolean => {
  const from = directionOf(scene, slot)?.from ?? -1;
  return scene.layout.tokens.forms[from] === "vượt" && bases.match(scene.layout.tokens, from + 1) !== null;
};

/** `100% trang thông tin điện tử ... phải thường xuyên cập nhật` */
function orders(scene: Scene, from: number, to: number): boolean {
  const { forms } = scene.layout.tokens;
  for (let at = from; at < Math.min(to, from + 30); at++) {
    if (forms[at] === ";" || forms[at] === ".") return false;
    if (forms[at] === "phải" && forms[at + 1] !== "là") return true;
  }
  return false;
}
