import { wordSet } from "./word-set.ts";

/** Words shortly before `N lần` that make it a multiple: `tăng 2,8 lần`, `gấp 3 lần`, `cao hơn 2 lần`. */
export const MULTIPLE_HEADS = wordSet([
  "gấp",
  "tăng",
  "giảm",
  "bằng",
  "hơn",
  "cao",
  "thấp",
  "lớn",
  "nhiều",
  "vượt",
  "nhanh",
]);

/** Words behind `N lần` that make it a multiple. */
export const MULTIPLE_TAILS = wordSet(["so", "cùng", "mức", "bình", "trung", "kế", "dự"]);
