import { backReferences, companionWords } from "../lexicon/clause-words.ts";
import { PhrasesBefore } from "../text/phrases.ts";
import { isAdverbialStart, isCompounded, isCopula, stopsTail } from "./clause-marks.ts";
import type { Frame } from "./frames.ts";
import { joinsName } from "./joined-name.ts";
import { Cover, type Scene } from "./scene.ts";
import type { Link } from "./slot.ts";
import { contentWords, measureHeadAt, partMarkerAt } from "./words.ts";

/** Where the words between two figures part: before `at` they belong to the first, from `at` on to the second. */
export interface Cut {
  at: number;
  link: Link;
}

/** `63 trong tổng số 68 nhiệm vụ`, `27 trên 30 xã`, `3.456 tỷ đồng/7.890 tỷ đồng` */
const BASE_WORDS = new Set(["trong", "trên", "tổng", "số", "của", "/"]);
/** `341.025 tài khoản đã kích hoạt trên tổng số 428.316 tài khoản` */
const bases = new PhrasesBefore<true>([
  ["trên tổng số", true],
  ["trong tổng số", true],
  ["trên tổng", true],
  ["trên tổng dân số", true],
  ["trong tổng dân số", true],
  ["trên dân số", true],
]);
const NAME_WORDS = 12;
const SUM_WORDS = 5;
const SEPARATORS = new Set([",", "và", "còn", ":", "nhưng", "song"]);

/** Tokens between two figures, those of other brackets left out. */
function visible(frameOf: (at: number) => Frame, frame: Frame, from: number, to: number): number[] {
  const seen: number[] = [];
  for (let at = from; at < to; at++) if (frameOf(at) === frame) seen.push(at);
  return seen;
}

/** `đạt`, `chiếm tỷ lệ`, `tỷ trọng này năm 2021 là`: words that name nothing new. */
function namesNothing(scene: Scene, from: number, to: number): boolean {
  const { tokens } = scene.layout;
  const content = contentWords(scene, from, to);
  if (content === 0) return true;
  const head = measureHeadAt(tokens, from);
  return head > 0 && backReferences.has(tokens.forms[head] ?? "") && content <= 3;
}

/** How the figure hangs on the one before when `rest` stands between the separator and it. */
function linkOf(scene: Scene, restFrom: number, restTo: number): Link {
  if (restFrom >= restTo) return "shared";
  return namesNothing(scene, restFrom, restTo) ? "said" : "head";
}

/** True where a clause of its own may start: a measure head, a date, or any word after a comma. */
const opensClause = (scene: Scene, at: number): boolean =>
  measureHeadAt(scene.layout.tokens, at) > 0 ||
  scene.cover[at] === Cover.Date ||
  scene.cover[at] === Cover.Place;

/** `tỷ lệ hộ cận nghèo còn 2,43%`, `giảm 12 vụ, còn 45 vụ`: what is left, no joint between two clauses. */
const remains = ({ layout }: Scene, at: number, to: number): boolean =>
  layout.tokens.forms[at] === "còn" && at === to - 1;

/** `trực tuyến: 28.904 hồ sơ, trực tiếp: 5.820 hồ sơ`: what stands in front of the colon is the figure's name. */
const isNamed = ({ layout: { tokens } }: Scene, separators: readonly number[], to: number): boolean =>
  separators.at(-1) === to - 1 && tokens.forms[to - 1] === ":" && tokens.forms[separators.at(-2)!] !== ":";

/** `6,8%, công nghiệp chế biến, chế tạo tăng 3,9%`: no words of the first figure, and behind its comma a name, no verb. */
function namesBehind(scene: Scene, at: number, to: number): boolean {
  const { tokens } = scene.layout;
  if (!SEPARATORS.has(tokens.forms[at]!) || scene.cover[at + 1] !== Cover.None) return false;
  return (
    contentWords(scene, at + 1, to) <= NAME_WORDS &&
    !stopsTail(tokens, at + 1) &&
    !isCopula(tokens, at + 1) &&
    !isAdverbialStart(tokens, at + 1)
  );
}

/** `được giao năm 2026, đến 31/3/2026 đã xong 61 nhiệm vụ`: the second date opens a clause. */
const DATE_OPENERS = new Set(["đến", "tới", "tính", "hết", "trong", "từ", "trước", "qua"]);

/** `các tháng 10, 11 và 12 lần lượt là` */
const joinsDates = ({ cover, layout }: Scene, at: number): boolean =>
  cover[at - 1] === Cover.Date &&
  cover[at + 1] === Cover.Date &&
  !DATE_OPENERS.has(layout.tokens.forms[at + 1]!);

function cutAtSeparator(scene: Scene, seen: readonly number[], to: number): Cut | null {
  const { tokens } = scene.layout;
  const separators = seen.filter(
    (at) =>
      SEPARATORS.has(tokens.forms[at]!) &&
      scene.cover[at] === Cover.None &&
      !joinsDates(scene, at) &&
      !joinsName(tokens, at),
  );
  if (separators.length > 1 && (remains(scene, separators.at(-1)!, to) || isNamed(scene, separators, to)))
    separators.pop();
  const last = separators.at(-1);
  if (last === undefined) return null;
  const link = linkOf(scene, last + 1, to);
  if (link !== "head") return { at: last + 1, link };
  const opening = separators.toReversed().find((at) => opensClause(scene, at + 1));
  const comma = separators.toReversed().find((at) => tokens.forms[at] !== "và");
  const chosen = opening ?? (namesBehind(scene, seen[0]!, to) ? seen[0]! : (comma ?? last));
  return { at: chosen + 1, link: "head" };
}

/** `với tổng số 1.128 thành viên`, `với số vốn 2.890 tỷ đồng`: how much comes with it, by its own name. */
const sumsUp = (scene: Scene, at: number, to: number): boolean =>
  scene.layout.tokens.forms[at] === "với" &&
  measureHeadAt(scene.layout.tokens, at + 1) > 0 &&
  contentWords(scene, at + 1, to) <= SUM_WORDS;

const BEFORE_VERB = new Set(["đã", "chỉ", "mới", "hiện", "thì", "vẫn", "chưa", "cũng"]);

/** `đã có`, `thì chỉ có` */
function startOfVerb(forms: readonly string[], verb: number): number {
  let at = verb;
  while (BEFORE_VERB.has(forms[at - 1] ?? "")) at--;
  return at;
}

/** No separator at all: `187 cuộc họp trực tuyến với 3.053 điểm cầu`, `25/25 dịch vụ công đạt 100%`. */
function cutInside(scene: Scene, seen: readonly number[], to: number): Cut {
  const { tokens } = scene.layout;
  for (const at of seen) {
    if (scene.cover[at] !== Cover.None) continue;
    if (isCompounded(tokens, at)) continue;
    if (sumsUp(scene, at, to)) return { at: at + 1, link: "companion" };
    if (contentWords(scene, at, to) === 0) {
      // `Trong 42 nhiệm vụ được giao có 39 nhiệm vụ đã hoàn thành`: `được giao` is said of the 42
      const verb = tokens.forms[to - 1] === "có" ? startOfVerb(tokens.forms, to - 1) : at;
      if (verb > at) return { at: verb, link: "said" };
      const companion = companionWords.has(tokens.forms[at]!);
      return { at, link: companion ? "companion" : "said" };
    }
  }
  return { at: to, link: "companion" };
}

/** Dates and places right behind a figure are still its own: `thứ 45 năm 2021 giảm xuống vị trí 56`. */
function afterOwnDate(scene: Scene, seen: readonly number[]): readonly number[] {
  let i = 0;
  while (i < seen.length && scene.cover[seen[i]!] === Cover.Date) i++;
  return i < seen.length ? seen.slice(i) : seen;
}

/** Cuts the words `from..to` between two figures of one frame. */
export function cutBetween(
  scene: Scene,
  frameOf: (at: number) => Frame,
  frame: Frame,
  from: number,
  to: number,
): Cut {
  const { tokens } = scene.layout;
  const seen = visible(frameOf, frame, from, to);
  const semicolon = seen.findLast((at) => tokens.forms[at] === ";");
  if (semicolon !== undefined && partMarkerAt(tokens, semicolon + 1) > 0)
    return { at: semicolon + 1, link: "part" };
  if (semicolon !== undefined) {
    const link = linkOf(scene, semicolon + 1, to);
    return { at: semicolon + 1, link: link === "said" ? "said" : link };
  }
  const base = bases.match(tokens, to);
  if (base && base.from >= from) return { at: base.from, link: "base" };
  if (seen.length > 0 && seen.length <= 4 && seen.every((at) => BASE_WORDS.has(tokens.forms[at]!)))
    return { at: seen[0]!, link: "base" };
  const part = seen.find((at) => partMarkerAt(tokens, at) > 0);
  if (part !== undefined) return { at: part, link: "part" };
  const rest = afterOwnDate(scene, seen);
  return cutAtSeparator(scene, rest, to) ?? cutInside(scene, rest, to);
}
