import { DURATION_HEADS } from "../../../lexicon/duration-words.ts";
import { wordSet } from "../../../lexicon/word-set.ts";
import { gluedToPrevious, TokenKind, type Tokens } from "../../../text/tokens.ts";
import type { Amount } from "../amount.ts";
import { toNumber } from "../decimal.ts";
import { countsSomething } from "./name.ts";

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const DATE_UNITS = wordSet(["ngày", "tháng", "quý", "năm"]);
const CLOCK_BEFORE = wordSet(["lúc", "vào", "hồi", "khoảng", "từ", "đến", "trước", "sau"]);
const CLOCK_AFTER = wordSet(["sáng", "chiều", "tối", "trưa", "đêm", "ngày", "kém"]);
const AGE_MEASURED = wordSet(["đạt", "là", "quân", "bình", "thọ", "lên", "tăng"]);

/** `2022`, `năm 2022`, `năm hai nghìn không trăm hai mươi hai`. */
export function isYear(tokens: Tokens, amount: Amount): boolean {
  if (amount.scale > 0 || (!amount.plain && !amount.words)) return false;
  const value = toNumber(amount.value);
  if (value < FIRST_YEAR || value > LAST_YEAR || !Number.isInteger(value)) return false;
  if (tokens.forms[amount.from - 1] === "năm") return true;
  return amount.plain && !countsSomething(tokens, amount.to);
}

/** `từ 15 tuổi`, `18 - 60 tuổi`, `36 tháng tuổi` say who is counted; `tuổi thọ bình quân 74,5 tuổi` is measured. */
export function isAge(tokens: Tokens, from: number, to: number): boolean {
  const at = tokens.forms[to] === "tháng" ? to + 1 : to;
  return tokens.forms[at] === "tuổi" && !AGE_MEASURED.has(tokens.forms[from - 1] ?? "");
}

/** `trong 2 năm 2021 và 2022`, `kỳ 2 tháng 6`: the number and a date behind it say when. */
export function leadsDate(tokens: Tokens, amount: Amount): boolean {
  if (!amount.plain || tokens.ends[amount.from]! - tokens.starts[amount.from]! > 2) return false;
  const dated =
    DATE_UNITS.has(tokens.forms[amount.to] ?? "") && tokens.kinds[amount.to + 1] === TokenKind.Number;
  return dated && DURATION_HEADS.has(tokens.forms[amount.from - 1] ?? "");
}

const HOUR = /^(?:[01]?\d|2[0-4])$/;
const MINUTES = /^[0-5]\d$/;

const AT_TIME = wordSet(["lúc", "hồi", "vào"]);

/** The minutes of `07 giờ 30`, behind which nothing is counted; of `lúc 16 giờ 45 cùng ngày` whatever follows. */
const endsClock = (tokens: Tokens, at: number): boolean =>
  MINUTES.test(tokens.forms[at] ?? "") &&
  tokens.forms[at + 1] !== "%" &&
  (tokens.kinds[at + 1] !== TokenKind.Word || AT_TIME.has(tokens.forms[at - 3] ?? ""));

/** `9g15`, `17g30`: each of its numbers. */
function inShortClock(tokens: Tokens, at: number): boolean {
  const { forms } = tokens;
  const hour = forms[at - 1] === "g" ? at - 2 : at;
  const glued = gluedToPrevious(tokens, hour + 1) && gluedToPrevious(tokens, hour + 2);
  return (
    glued && forms[hour + 1] === "g" && HOUR.test(forms[hour] ?? "") && MINUTES.test(forms[hour + 2] ?? "")
  );
}

const UNTIL = wordSet(["đến", "tới", "-", "–"]);

/** `8h`, `lúc 7 giờ 30 phút`, `8 giờ sáng`, `07 giờ 30`; each of its numbers. */
export function isClockTime(tokens: Tokens, from: number, to: number): boolean {
  const unit = tokens.forms[to];
  if (unit === "h" || inShortClock(tokens, from)) return true;
  const next = tokens.forms[to + 1] ?? "";
  const before = tokens.forms[from - 1] ?? "";
  const afterHour = before === "giờ" && tokens.kinds[from - 2] === TokenKind.Number;
  if (unit === "phút") return afterHour;
  if (afterHour && HOUR.test(tokens.forms[from - 2]!) && endsClock(tokens, from)) return true;
  if (unit !== "giờ") return false;
  // `từ 18 giờ đến 24 giờ`, not `giảm từ 16 giờ xuống 8 giờ`
  const lasts = to - from > 1 ? tokens.forms[from + 1] === "giờ" : UNTIL.has(next);
  if (before === "từ" && lasts && HOUR.test(tokens.forms[to - 1]!)) return true;
  if (before === "đến" && tokens.forms[from - 2] === "giờ" && tokens.forms[from - 4] === "từ") return true;
  return (
    CLOCK_AFTER.has(next) ||
    before === "lúc" ||
    before === "hồi" ||
    (HOUR.test(tokens.forms[from]!) && endsClock(tokens, to + 1)) ||
    (tokens.kinds[to + 1] === TokenKind.Number && CLOCK_BEFORE.has(before))
  );
}
