import { leagueWords } from "../lexicon/rank-words.ts";
import { Phrases, PhrasesBefore } from "../text/phrases.ts";
import { TokenKind } from "../text/tokens.ts";
import type { ResolvedDate } from "./resolved.ts";
import { Cover, type Scene } from "./scene.ts";

/**
 * What a date does in its sentence: `topic` says when; `base` is what something is compared with (`so với năm 2020`);
 * `plan` belongs to the name of a plan or document (`Kế hoạch chuyển đổi số năm 2023`).
 */
export type DateUse = "topic" | "base" | "plan";

const compares = new PhrasesBefore<true>(
  [
    "so với",
    "so",
    "bằng",
    "cao hơn",
    "thấp hơn",
    "nhiều hơn",
    "ít hơn",
    "gấp",
    "so với thực hiện",
    "so với mức",
    "so với con số",
    "so với thời điểm",
    "so với kết quả",
    "chuyển sang",
    "gối sang",
    "kéo dài sang",
  ].map((word) => [word, true]),
);
const planNouns = new Phrases<true>(
  [
    "kế hoạch",
    "đề án",
    "chương trình",
    "chiến lược",
    "nghị quyết",
    "quyết định",
    "dự án",
    "chỉ thị",
    "luật",
    "ngày chuyển đổi số quốc gia",
    "quy hoạch",
    "dự toán",
    "quy chế",
    "văn bản",
    "chỉ tiêu",
    "mục tiêu",
    "nhiệm vụ",
    "tầm nhìn",
    "định hướng",
  ].map((word) => [word, true]),
);
const REACH = 14;
/** Plans are named by years; a month or quarter behind a plan mostly says when. */
const SHORT_REACH = 3;

const stopsName = (scene: Scene, at: number): boolean => {
  const { kinds, forms } = scene.layout.tokens;
  return kinds[at] === TokenKind.Break || ",;:.()".includes(forms[at]!) || scene.cover[at] === Cover.Figure;
};

const MONEY = new Set(["kinh phí", "vốn", "ngân sách", "dự toán"]);
const MONEY_REACH = 10;
const STATES = new Set(["là", "đạt", ":"]);
const OWNER_TOKENS = 4;

/** `Kinh phí bố trí cho Đề án 06 năm 2024 là 1,25 tỷ đồng`: money is given by the year, whatever it is for. */
function isYearOfMoney(scene: Scene, { mention: { kind, outer } }: ResolvedDate): boolean {
  const { forms } = scene.layout.tokens;
  // `của tỉnh là`
  let verb = outer.to;
  while (verb < outer.to + OWNER_TOKENS && (forms[verb] === "của" || scene.cover[verb] === Cover.Place))
    verb++;
  if (kind !== "year" || !STATES.has(forms[verb] ?? "")) return false;
  for (let at = outer.from - 1; at > outer.from - MONEY_REACH && at > 0; at--) {
    if (stopsName(scene, at)) return false;
    if (MONEY.has(forms[at]!) || MONEY.has(`${forms[at - 1]} ${forms[at]}`)) return true;
  }
  return false;
}

/** `Kế hoạch hoạt động của Ủy ban ... năm 2022`: a plan is named right before, without a comma between. */
function namesPlan(scene: Scene, date: ResolvedDate): boolean {
  const { tokens } = scene.layout;
  if (isYearOfMoney(scene, date)) return false;
  const end = date.mention.outer.from;
  const reach = date.mention.kind === "year" || date.mention.kind === "range" ? REACH : SHORT_REACH;
  for (let at = end - 1; at >= Math.max(0, end - reach); at--) {
    if (scene.cover[at] === Cover.Reference) return reach === REACH;
    if (stopsName(scene, at)) return false;
    // `186,5 tỷ đồng cho các dự án công nghệ thông tin giai đoạn 2021 - 2025` names none of them
    if (planNouns.match(tokens, at)) return !(tokens.forms[at] === "dự" && tokens.forms[at - 1] === "các");
  }
  return false;
}

/** Inside “...” the date is part of a name. */
function quoted(scene: Scene, date: ResolvedDate): boolean {
  const { forms } = scene.layout.tokens;
  const sentence = scene.layout.sentenceAt(date.mention.from);
  for (let at = date.mention.from - 1; at >= sentence.from; at--) {
    if (forms[at] === "”") return false;
    if (forms[at] === "“") return true;
  }
  return false;
}

const MULTIPLES = new Set(["đôi", "ba", "bốn", "năm", "rưỡi"]);

/** `gấp 3,2 lần 6 tháng đầu năm 2022`, `gấp đôi năm 2019` */
function afterMultiple({ layout }: Scene, { mention }: ResolvedDate): boolean {
  const { forms } = layout.tokens;
  const before = mention.outer.from - 1;
  return forms[before] === "lần" || (forms[before - 1] === "gấp" && MULTIPLES.has(forms[before]!));
}

/** A year within this many tokens behind one of these is that of a league table: `chỉ số chuyển đổi số cấp tỉnh năm 2021`. */
const LEAGUE_REACH = 12;
const leagues = new Phrases<true>(leagueWords.map((word) => [word, true]));

/** True for the year of an index or ranking, which is seldom the year reported on. */
export function ofLeague(scene: Scene, { mention }: ResolvedDate): boolean {
  if (mention.kind !== "year") return false;
  const from = Math.max(scene.layout.sentenceAt(mention.from).from, mention.outer.from - LEAGUE_REACH);
  for (let at = from; at < mention.outer.from; at++) if (leagues.match(scene.layout.tokens, at)) return true;
  return false;
}

const REACHES = new Set(["lên", "xuống", "còn", "đến", "tới", "thành"]);
const START_TOKENS = 9;

/** `từ hạng 17 năm 2023 xuống hạng 21`, `từ 512 trạm (cuối năm 2024) lên 1.307 trạm`: when a change began. */
function isOfStart({ cover, layout }: Scene, { mention: { outer } }: ResolvedDate): boolean {
  const { forms } = layout.tokens;
  const inBracket = forms[outer.from - 1] === "(" && forms[outer.to] === ")";
  if (!REACHES.has(forms[inBracket ? outer.to + 1 : outer.to] ?? "")) return false;
  const floor = outer.from - START_TOKENS;
  for (let at = outer.from - 1, figures = 0; at >= Math.max(0, floor); at--) {
    if (forms[at] === "từ") return figures > 0;
    if (cover[at] === Cover.Figure) figures++;
    else if (cover[at] === Cover.Date || forms[at] === ";") return false;
  }
  return false;
}

/** `cùng kỳ`, `năm trước`; not `hiện nay`, `lũy kế`, `cả năm`. */
const isEarlier = ({ mention: { parts } }: ResolvedDate): boolean =>
  parts.unit === "relative" &&
  parts.what !== "now" &&
  parts.what !== "year-to-date" &&
  !parts.what.startsWith("this");

const COMPARED_REACH = 6;

/** `6.120 hồ sơ của cùng kỳ`, but not `so với mức tăng của cùng kỳ` */
function isOfEarlier({ layout: { tokens } }: Scene, date: ResolvedDate): boolean {
  const of = date.mention.outer.from - 1;
  if (!isEarlier(date) || tokens.forms[of] !== "của") return false;
  for (let at = of; at > of - COMPARED_REACH && at > 0; at--) if (compares.match(tokens, at)) return false;
  return true;
}

/** `6.120 hồ sơ của cùng kỳ`, `từ hạng 17 năm 2023 xuống hạng 21` */
export const isOfFigure = (scene: Scene, date: ResolvedDate): boolean =>
  isOfEarlier(scene, date) || isOfStart(scene, date);

/** `bằng năm 2020`, but not `của Cao Bằng năm 2020`. */
const comparesWith = ({ cover, layout }: Scene, at: number): boolean =>
  cover[at - 1] !== Cover.Place && compares.match(layout.tokens, at) !== null;

export function useOf(scene: Scene, date: ResolvedDate): DateUse {
  const { mention } = date;
  if (
    isEarlier(date) ||
    mention.aside ||
    isOfStart(scene, date) ||
    afterMultiple(scene, date) ||
    comparesWith(scene, mention.outer.from)
  )
    return "base";
  return namesPlan(scene, date) || quoted(scene, date) ? "plan" : "topic";
}
