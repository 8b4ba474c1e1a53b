import { PhrasesBefore } from "../text/phrases.ts";

/** Before `cả nước` these compare or rank; the figure is still the province's: `đứng thứ 3 cả nước`. */
export const scopes = new PhrasesBefore<true>(
  [
    "so với",
    "nhất",
    "đầu",
    "nhóm",
    "top",
    "trong nhóm",
    "hàng đầu",
    "thứ",
    "hạng",
    "dẫn đầu",
    "cao nhất",
    "thấp nhất",
  ].map((word) => [word, true]),
);
