import { wordMap, wordSet } from "./word-set.ts";

/** Digits as they may begin a group: `hai` trăm, `năm` mươi. */
export const DIGIT_WORDS = wordMap([
  ["không", 0],
  ["một", 1],
  ["hai", 2],
  ["ba", 3],
  ["bốn", 4],
  ["năm", 5],
  ["sáu", 6],
  ["bảy", 7],
  ["bẩy", 7],
  ["tám", 8],
  ["chín", 9],
]);

/** Forms a digit takes only after tens: hai mươi `mốt`, ba mươi `tư`, bốn mươi `lăm`. */
export const DIGITS_AFTER_TENS = wordMap([
  ["mốt", 1],
  ["tư", 4],
  ["lăm", 5],
  ["nhăm", 5],
]);

export const TEN_WORD = "mười";
export const TENS_WORD = "mươi";
/** ba `chục`. */
export const TENS_AS_NOUN = "chục";
export const HUNDRED_WORD = "trăm";
/** một trăm `linh` năm. */
export const ZERO_TENS_WORDS = wordSet(["linh", "lẻ", "lẽ"]);
export const HALF_WORD = "rưỡi";
/** `nửa` triệu. */
export const HALF_OF_SCALE = "nửa";
/** hai `phẩy` năm. */
export const POINT_WORD = "phẩy";

/** Words a figure in words can begin with. */
export const NUMBER_STARTERS: readonly string[] = [...DIGIT_WORDS.keys(), TEN_WORD, HALF_OF_SCALE];

/** `xếp thứ nhì`, `đứng thứ tư`. */
export const ORDINAL_WORDS = wordMap([
  ["nhất", 1],
  ["nhì", 2],
  ["tư", 4],
]);

/** `gấp đôi`. */
export const MULTIPLE_WORDS = wordMap([
  ["rưỡi", 1.5],
  ["đôi", 2],
]);
