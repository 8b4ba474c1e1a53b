/** Months called by a number word: `tháng Tư`, `tháng mười hai`. `năm` is May only where the reader is sure of it. */
export const MONTH_WORDS: readonly (readonly [words: string, month: number])[] = [
  ["một", 1],
  ["hai", 2],
  ["ba", 3],
  ["tư", 4],
  ["bốn", 4],
  ["năm", 5],
  ["sáu", 6],
  ["bảy", 7],
  ["bẩy", 7],
  ["tám", 8],
  ["chín", 9],
  ["mười", 10],
  ["mười một", 11],
  ["mười hai", 12],
];
