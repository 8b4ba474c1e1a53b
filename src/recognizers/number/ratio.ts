import { OUT_OF_PHRASES } from "../../lexicon/ratio-words.ts";
import { Phrases } from "../../text/phrases.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { FUNCTION_WORDS } from "../../lexicon/function-words.ts";
import { gluedToPrevious, TokenKind, type Tokens } from "../../text/tokens.ts";
import { readAmount, type Amount } from "./amount.ts";
import { toNumber } from "./decimal.ts";
import { countsSomething } from "./refusals/name.ts";

const DATE_BEFORE = wordSet([
  "ngày",
  "hôm",
  "sáng",
  "chiều",
  "tối",
  "đêm",
  "trưa",
  "trước",
  "dịp",
  "lễ",
  "tháng",
  "khánh",
  "quý",
  "hết",
  "mùng",
]);
const MAYBE_DATE_BEFORE = wordSet(["từ", "đến", "sau", "tới", "vào"]);
const SAID_OF_FIGURES = wordSet([
  "đạt",
  "chiếm",
  "bằng",
  "còn",
  "giảm",
  "tăng",
  "được",
  "khoảng",
  "hơn",
  "trên",
  "gần",
  "là",
  "có",
  "thứ",
  "hạng",
  "xếp",
  "đứng",
  "với",
  "tới",
  "(",
  ":",
  "trí",
]);
const YEAR = /^(?:19|20)\d\d$/;
const ROUND_THE_CLOCK = new Set(["24/7", "24/24"]);

const integer = (amount: Amount): boolean => amount.plain;

function couldBeDate(day: Amount, month: Amount): boolean {
  return integer(day) && integer(month) && toNumber(day.value) <= 31 && toNumber(month.value) <= 12;
}

/** `tỷ lệ 1/500` of a map. */
const isMapScale = (tokens: Tokens, part: Amount, whole: Amount): boolean =>
  tokens.forms[part.from] === "1" &&
  tokens.forms[part.from - 1] === "lệ" &&
  toNumber(whole.value) >= 200 &&
  !countsSomething(tokens, whole.to);

const LIST_REACH = 12;
const MOST_MONTHS = 12;

/** `15/16`, `12/12`: no day and month. */
function isPlainRatio({ forms, kinds }: Tokens, slash: number): boolean {
  if (forms[slash] !== "/" || kinds[slash - 1] !== TokenKind.Number || kinds[slash + 1] !== TokenKind.Number)
    return false;
  if (forms[slash - 2] === "/" || forms[slash + 2] === "/") return false;
  return forms[slash - 1] === forms[slash + 1] || Number(forms[slash + 1]) > MOST_MONTHS;
}

/** `Công an thành phố 12/12, Sở Y tế 8/11`: one of a list of ratios. */
function isListed(tokens: Tokens, from: number, to: number): boolean {
  const listed = (step: number, start: number): boolean => {
    let mark = false;
    for (let at = start, i = 0; i < LIST_REACH && at > 0 && at < tokens.count; i++, at += step) {
      if (tokens.kinds[at] === TokenKind.Break) return false;
      mark ||= tokens.forms[at] === "," || tokens.forms[at] === ";";
      if (tokens.forms[at] === "/") return mark && isPlainRatio(tokens, at);
    }
    return false;
  };
  return listed(-1, from - 1) || listed(1, to);
}

/** Nothing but a day and month, a month and year, or `24/7`. */
function isNoRatio(tokens: Tokens, part: Amount, whole: Amount, ranked: boolean): boolean {
  const before = tokens.forms[part.from - 1] ?? "";
  const written = `${tokens.forms[part.from]}/${tokens.forms[whole.from]}`;
  const next = tokens.kinds[whole.to] === TokenKind.Word ? tokens.forms[whole.to]! : "";
  const counted = next !== "" && !FUNCTION_WORDS.has(next);
  if (ROUND_THE_CLOCK.has(written)) return !countsSomething(tokens, whole.to);
  if (YEAR.test(tokens.forms[whole.from]!) && integer(part) && toNumber(part.value) <= 12) return true;
  if (isMapScale(tokens, part, whole)) return true;
  if (!couldBeDate(part, whole)) return false;
  if (DATE_BEFORE.has(before)) return true;
  if (MAYBE_DATE_BEFORE.has(before)) return !countsSomething(tokens, whole.to);
  if (ranked || counted || SAID_OF_FIGURES.has(before)) return false;
  return tokens.forms[part.from] !== tokens.forms[whole.from] && !isListed(tokens, part.from, whole.to);
}

const OUT_OF = new Phrases(OUT_OF_PHRASES.map((phrase) => [phrase, true] as const));

/** `27 trên 27 xã`, `27/tổng số 30 xã`, between whole numbers. */
export function readSpelledWhole(tokens: Tokens, part: Amount): Amount | null {
  const link = part.plain ? OUT_OF.match(tokens, part.to) : null;
  const whole = link && tokens.kinds[link.to] === TokenKind.Number ? readAmount(tokens, link.to) : null;
  const counted = whole?.plain && countsSomething(tokens, whole.to);
  return counted && toNumber(whole.value) >= toNumber(part.value) ? whole : null;
}

/** `whole` of `part`/`whole`; `refused` for `22/7/2022`, `8/2022`, `24/7`; null where no slash follows. */
export function readWhole(tokens: Tokens, part: Amount, ranked: boolean): Amount | "refused" | null {
  if (tokens.forms[part.to] !== "/" || tokens.kinds[part.to + 1] !== TokenKind.Number) return null;
  const whole = readAmount(tokens, part.to + 1);
  if (!whole || part.scale > 0 || part.words) return "refused";
  const more = tokens.forms[whole.to] === "/" && gluedToPrevious(tokens, whole.to);
  if (more && !gluedToPrevious(tokens, whole.to + 1)) return "refused";
  if (more || tokens.forms[part.from - 1] === "/") return "refused";
  if (toNumber(whole.value) === 0) return "refused";
  return isNoRatio(tokens, part, whole, ranked) ? "refused" : whole;
}
