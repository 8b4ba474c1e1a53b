import { countNouns } from "../../../lexicon/count-nouns.ts";
import {
  ACCOUNT_WORDS,
  NAME_HEADS,
  NAME_HEADS_UNLESS_COUNTING,
  NO_NAME_HEADS,
  NUMBERED_PLACES,
  NOT_A_NUMBER_SIGN_AFTER,
  NUMBERED_WITH_COLON,
  TELEPHONE_NOUNS,
  TELEPHONE_WORDS,
} from "../../../lexicon/name-heads.ts";
import { SLOGAN_TAILS } from "../../../lexicon/number-idioms.ts";
import { wordSet } from "../../../lexicon/word-set.ts";
import { Phrases, PhrasesBefore } from "../../../text/phrases.ts";
import { startsCapital } from "../../../text/capitals.ts";
import { startsCell, TokenKind, type Tokens } from "../../../text/tokens.ts";
import type { Amount } from "../amount.ts";
import { isAddress } from "./address.ts";
import { isMotto } from "./motto.ts";

const marked = (phrases: readonly string[]): (readonly [string, true])[] =>
  phrases.map((phrase) => [phrase, true]);

const ALWAYS = new PhrasesBefore(marked(NAME_HEADS));
const UNLESS_COUNTING = new PhrasesBefore<boolean>([
  ...marked(NAME_HEADS_UNLESS_COUNTING),
  ...NO_NAME_HEADS.map((phrase) => [phrase, false] as const),
]);
const PLACE_HEADS = new PhrasesBefore(marked(NUMBERED_PLACES));
const ACCOUNT = new PhrasesBefore(marked(ACCOUNT_WORDS));
const TELEPHONE = new PhrasesBefore<"call" | "noun">([
  ...TELEPHONE_WORDS.map((phrase) => [phrase, "call"] as const),
  ...TELEPHONE_NOUNS.map((phrase) => [phrase, "noun"] as const),
]);
const NOUNS = new Phrases(marked(countNouns));
const NOT_NUMBER_SIGN = wordSet(NOT_A_NUMBER_SIGN_AFTER);
const NUMBERED = wordSet(NUMBERED_WITH_COLON);
const DAY_HEADS = wordSet(["tháng", "quý", "ngày"]);
const PER_DAY = wordSet(["mỗi", "hàng", "hằng", "một", "từng", "trong", "các"]);
const JOINERS = new Set([",", "và", "hoặc", "-", "đến", "/", "&", "hay", "tới"]);
const SHORT = /^\d{1,2}(?:[,.]\d{1,2})?$/;
const CHAIN = 4;

/** True where a noun reports count stands at `at`. */
export const countsSomething = (tokens: Tokens, at: number): boolean => NOUNS.match(tokens, at) !== null;

/** `mỗi ngày 500 lượt`: the day is no date. */
const isPerDay = (tokens: Tokens, from: number): boolean =>
  DAY_HEADS.has(tokens.forms[from - 1] ?? "") &&
  PER_DAY.has(tokens.forms[from - 2] ?? "") &&
  tokens.forms[from - 2] !== "trong";

/** Days, months and quarters are never more. */
const MOST = new Map([
  ["ngày", 31],
  ["tháng", 12],
  ["quý", 4],
]);

/** `lũy kế 10 tháng 912 hồ sơ`, `trong tháng 45 lượt`: more than there are of them, so something is counted. */
const isBeyond = (tokens: Tokens, from: number, to: number): boolean =>
  Number(tokens.forms[from]) > (MOST.get(tokens.forms[from - 1] ?? "") ?? Infinity) &&
  countsSomething(tokens, to);

/** `số 12`, `Số: 45`, `Phụ lục số: 2`; not `tổng số 211`, `doanh nghiệp số: 45`. */
function hasNumberSign(tokens: Tokens, from: number): boolean {
  const colon = tokens.forms[from - 1] === ":";
  const sign = colon ? from - 2 : from - 1;
  if (tokens.forms[sign] !== "số") return false;
  const before = tokens.forms[sign - 1] ?? "";
  return colon && tokens.kinds[sign - 1] === TokenKind.Word
    ? NUMBERED.has(before)
    : !NOT_NUMBER_SIGN.has(before);
}

const PLACE_NAME_WORDS = 4;

/** `ấp Vĩnh Đông 2`, `khu phố Tân Lập 3`: a place whose name ends in a number. */
function endsPlaceName(tokens: Tokens, from: number): boolean {
  for (let at = from - 1; at >= from - PLACE_NAME_WORDS && startsCapital(tokens, at); at--)
    if (PLACE_HEADS.match(tokens, at)) return true;
  return false;
}

function headBefore(tokens: Tokens, from: number, to: number): boolean {
  if (ALWAYS.match(tokens, from)) return !isPerDay(tokens, from) && !isBeyond(tokens, from, to);
  if (endsPlaceName(tokens, from) && !countsSomething(tokens, to)) return true;
  if (
    (UNLESS_COUNTING.match(tokens, from)?.value && tokens.forms[to - 2] !== "/") ||
    hasNumberSign(tokens, from)
  )
    return !countsSomething(tokens, to);
  return false;
}

/** `mức độ 3, 4`, `lớp 6 và 7`: a number joined to one that is part of a name. */
function inChain(tokens: Tokens, from: number, to: number): boolean {
  const follows = Number(tokens.forms[from]) === Number(tokens.forms[from - 2]) + 1;
  if (!follows && countsSomething(tokens, to)) return false;
  for (let at = from, step = 0; step < CHAIN; step++, at -= 2) {
    if (!JOINERS.has(tokens.forms[at - 1] ?? "") || !SHORT.test(tokens.forms[at - 2] ?? "")) return false;
    if (headBefore(tokens, at - 2, at - 1)) return true;
  }
  return false;
}

const STARS = /^[1-5]$/;

/** `OCOP từ 3 sao trở lên`, `khách sạn 4 - 5 sao`. */
function isGrade(tokens: Tokens, { from }: Amount): boolean {
  if (!STARS.test(tokens.forms[from]!)) return false;
  const dash = tokens.forms[from + 1] === "-" && STARS.test(tokens.forms[from + 2] ?? "");
  return tokens.forms[dash ? from + 3 : from + 1] === "sao";
}

/** `2 trong 1`, `3 trong 1`. */
const isBundle = (tokens: Tokens, { from }: Amount): boolean =>
  (tokens.forms[from + 1] === "trong" &&
    tokens.forms[from + 2] === "1" &&
    !countsSomething(tokens, from + 3)) ||
  (tokens.forms[from] === "1" &&
    tokens.forms[from - 1] === "trong" &&
    STARS.test(tokens.forms[from - 2] ?? ""));

/** `3 không`, `6 rõ`, `4 tại chỗ`, `2 cấp`; not `8 cấp ủy`. */
const isSlogan = (tokens: Tokens, { from, to }: Amount): boolean =>
  tokens.forms[from]!.length === 1 &&
  ((SLOGAN_TAILS.has(tokens.forms[to] ?? "") && !countsSomething(tokens, to)) ||
    (tokens.forms[to] === "tại" && tokens.forms[to + 1] === "chỗ"));

/** The number belongs to a name: `Đề án 06`, `mức độ 3`, `Covid 19`, `số 12 đường ...`. */
export function isPartOfName(tokens: Tokens, amount: Amount, hasUnit: boolean): boolean {
  if (hasUnit || amount.scale > 0 || amount.words) return false;
  if (isGrade(tokens, amount) || isBundle(tokens, amount)) return true;
  if (startsCell(tokens, amount.from)) return false;
  const short = SHORT.test(tokens.forms[amount.from]!);
  if (!amount.plain && !short) return false;
  const counts = countsSomething(tokens, amount.to);
  if (amount.plain && isSlogan(tokens, amount)) return true;
  if (amount.plain && !counts && (isMotto(tokens, amount) || isAddress(tokens, amount))) return true;
  return headBefore(tokens, amount.from, amount.to) || (short && inChain(tokens, amount.from, amount.to));
}

const TELEPHONE_REACH = 8;
const TELEPHONE_MARKS = new Set(["(", ")", "-", "."]);
const LONG_WITH_ZERO = /^0\d{2,}$/;
const FREE_CALL = /^1[89]00$/;
const LONG = /^\d{8,}$/;
const UNPARTED = /^\d{4,}$/;
const SUBSCRIBER = /^\d{4,6}$/;

/** Where the digits of one number end: `21 640 thuê bao` counts something. */
function runEnd(tokens: Tokens, from: number): number {
  let to = from + 1;
  while (to < from + TELEPHONE_REACH && tokens.kinds[to] === TokenKind.Number) to++;
  return to;
}

const AMOUNT = /^\d{1,3}(?:\.\d{3}){1,2}$/;

/** `Qua điện thoại di động: 12.400; qua thẻ: 9.800`: thousands parted by dots, and nothing behind them. */
const isAmount = (tokens: Tokens, at: number): boolean =>
  AMOUNT.test(tokens.forms[at]!) && tokens.kinds[at + 1] !== TokenKind.Number;

/** `ĐT: 0237 3852 246`, `hotline 1900 1234`, `1900 6048`, `Mã số thuế: 2800123456`. */
export function isTelephone(tokens: Tokens, from: number): boolean {
  let first = from;
  for (let at = from - 1; at >= from - TELEPHONE_REACH && at >= 0; at--) {
    if (tokens.kinds[at] === TokenKind.Number) first = at;
    else if (!TELEPHONE_MARKS.has(tokens.forms[at]!)) break;
  }
  if (LONG_WITH_ZERO.test(tokens.forms[first]!)) return true;
  if (FREE_CALL.test(tokens.forms[first]!) && SUBSCRIBER.test(tokens.forms[first + 1] ?? "")) return true;
  let before = first;
  while (before > first - 3 && /^[:.()]$/.test(tokens.forms[before - 1] ?? "")) before--;
  if (ACCOUNT.match(tokens, before) && LONG.test(tokens.forms[first]!)) return true;
  const word = TELEPHONE.match(tokens, before);
  if (!word || (word.value === "noun" && isAmount(tokens, first))) return false;
  // `tổng đài 1022 hoạt động ngoài giờ`: reports part thousands by dots
  return UNPARTED.test(tokens.forms[first]!) || !countsSomething(tokens, runEnd(tokens, from));
}
