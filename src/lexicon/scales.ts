import { wordMap, wordSet } from "./word-set.ts";

/** Scale words as powers of ten; standing together they multiply: `nghìn tỷ` is 10^12. */
export const SCALES = wordMap([
  ["chục", 1],
  ["trăm", 2],
  ["nghìn", 3],
  ["ngàn", 3],
  ["vạn", 4],
  ["triệu", 6],
  ["tr", 6],
  ["tỷ", 9],
  ["tỉ", 9],
  ["tỹ", 9],
]);

/** Words that show the scale word before them to be none: `tỷ lệ`, `tỷ trọng`, `triệu tập`, `trăm năm`. */
export const NOT_A_SCALE_BEFORE = wordSet(["lệ", "trọng", "suất", "giá", "tập", "phú"]);

/** Scale words glued to a currency, or standing for it: `15trđ`, `20 trđ`, `120tr`. */
export const SCALED_CURRENCIES = wordMap([
  ["trđ", 6],
  ["tr", 6],
  ["tỷđ", 9],
  ["tỉđ", 9],
]);
