import {
  BETWEEN_BOUND_AND_FIGURE,
  BOUNDS_AFTER,
  BOUNDS_BEFORE,
  CAN_EXCEED_ALL,
  COMPARATIVES,
  FAR_REACHING_BOUNDS,
  NO_ESTIMATE_AFTER,
  NO_ESTIMATE_BEFORE,
  SURPASSED,
} from "../../lexicon/bounds.ts";
import type { Bound } from "../../model/observation.ts";
import { Phrases, PhrasesBefore } from "../../text/phrases.ts";
import { TokenKind, type Tokens } from "../../text/tokens.ts";

export interface BoundBefore {
  bound: Bound;
  from: number;
}

export interface BoundAfter {
  bound: Bound;
  to: number;
}

const BEFORE = new PhrasesBefore(BOUNDS_BEFORE);
const AFTER = new Phrases(BOUNDS_AFTER);
const REACH_BACK = 2;
const REACH_AHEAD = 5;
/** Behind `từ` it is waited for: `từ 90% tài khoản định danh điện tử trở lên`. */
const FAR_AHEAD = 9;

/** What something is done on: `cáp ngầm trên 24 tuyến đường`, `bán trên 3 sàn`; behind these `trên` is a bound all the same. */
const DONE_ON = new Set(["tuyến", "sàn", "kênh", "nền", "trang", "trục"]);
const COUNTED_BEHIND = new Set(["có", "đạt", "với", "gồm", "được", "là", "lên", "còn", "đã", "hiện", "lắp", "đặt", "cấp", "mở", "dựng", "thêm", "cho", "của", "hơn", "số", "quản", "lý"]); // prettier-ignore

const isDoneOn = ({ forms, kinds }: Tokens, at: number, noun: number): boolean =>
  DONE_ON.has(forms[noun] ?? "") && kinds[at - 1] === TokenKind.Word && !COUNTED_BEHIND.has(forms[at - 1]!);

/** In `triển khai trên 27/27 xã`, `trên 100% máy tính` the word says where: more than all there is cannot be. */
function saysWhere(tokens: Tokens, hit: BoundBefore, from: number): boolean {
  if (tokens.forms[hit.from] !== "trên" || hit.from !== from - 1) return false;
  if (tokens.forms[from + 1] === "/") return tokens.forms[from] === tokens.forms[from + 2];
  if (isDoneOn(tokens, hit.from, from + 1)) return true;
  const all = tokens.forms[from] === "100" && tokens.forms[from + 1] === "%";
  return all && !CAN_EXCEED_ALL.has(tokens.forms[hit.from - 1] ?? "");
}

const PLAN_REACH = 8;

/** `bằng 113,1% dự toán, vượt 3.314 tỷ đồng`: the plan is named in the clause before. */
function followsPlan(tokens: Tokens, at: number): boolean {
  const mark = tokens.forms[at - 1];
  if (mark !== "," && mark !== "(" && mark !== "và") return false;
  for (let i = at - 2; i >= at - PLAN_REACH && i > 0; i--) {
    if (tokens.kinds[i] === TokenKind.Number || tokens.forms[i] === ";") return false;
    if (SURPASSED.has(tokens.forms[i]!)) return true;
  }
  return false;
}

/** `vượt 5% kế hoạch` and `cao hơn 3,2%` state by how much, and bound nothing. */
function statesDifference(tokens: Tokens, hit: BoundBefore, figureTo: number): boolean {
  const first = tokens.forms[hit.from]!;
  if (first === "hơn") return COMPARATIVES.has(tokens.forms[hit.from - 1] ?? "");
  if (first !== "vượt" || hit.from < 0) return false;
  if (tokens.forms[figureTo - 1] === "%" || followsPlan(tokens, hit.from)) return true;
  for (let i = figureTo; i < Math.min(figureTo + 5, tokens.count); i++) {
    if (tokens.kinds[i] !== TokenKind.Word && tokens.forms[i] !== "%") return false;
    if (SURPASSED.has(tokens.forms[i]!)) return true;
  }
  return false;
}

const ESTIMATE_REACH = 7;
const TIMES = new Set(["tháng", "quý", "năm"]);

/** A word, or the number of a time: `ước thực hiện tháng 9 là 6,8 tỷ đồng`. */
const isWordOrTime = ({ forms, kinds }: Tokens, at: number): boolean =>
  kinds[at] === TokenKind.Word ||
  (kinds[at] === TokenKind.Number && (TIMES.has(forms[at - 1] ?? "") || TIMES.has(forms[at + 1] ?? "")));

/** `ước giải ngân 440 tỷ đồng`, `ước thu hút 1,2 triệu lượt`: an estimate, whatever is done. */
function isEstimate(tokens: Tokens, from: number): boolean {
  const { forms } = tokens;
  for (let at = from - 1; at >= from - ESTIMATE_REACH && isWordOrTime(tokens, at); at--) {
    if (forms[at] === "ước")
      return !NO_ESTIMATE_AFTER.has(forms[at - 1] ?? "") && !NO_ESTIMATE_BEFORE.has(forms[at + 1] ?? "");
  }
  return false;
}

/** `trên`, `ước đạt`, `ít nhất` before the figure; a few words may stand between. */
export function readBoundBefore(tokens: Tokens, from: number, figureTo: number): BoundBefore | null {
  for (let before = from; before >= from - REACH_BACK; before--) {
    const match = BEFORE.match(tokens, before);
    if (match) {
      const hit = { bound: match.value, from: match.from };
      if (before < from && !FAR_REACHING_BOUNDS.has(match.value)) return null;
      return statesDifference(tokens, hit, figureTo) || saysWhere(tokens, hit, from) ? null : hit;
    }
    if (!BETWEEN_BOUND_AND_FIGURE.has(tokens.forms[before - 1] ?? "")) break;
  }
  return isEstimate(tokens, from) ? { bound: "about", from } : null;
}

/** `trở lên` behind the figure, or behind the noun it counts: `80% số xã trở lên`. */
export function readBoundAfter(tokens: Tokens, from: number, to: number): BoundAfter | null {
  const reach = tokens.forms[from - 1] === "từ" ? FAR_AHEAD : REACH_AHEAD;
  for (let at = to; at <= to + reach && tokens.kinds[at] === TokenKind.Word; at++) {
    const match = AFTER.match(tokens, at);
    if (match) return { bound: match.value, to: at === to ? match.to : to };
  }
  return null;
}
