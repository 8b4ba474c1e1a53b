import { wordSet } from "./word-set.ts";

/** Words shortly before `N điểm` that make it a score: `đạt 85 điểm`, `tăng 3 điểm`. */
export const SCORE_HEADS = wordSet([
  "đạt",
  "được",
  "là",
  "tăng",
  "giảm",
  "điểm",
  "số",
  "hơn",
  "mất",
  "chấm",
  "trừ",
  "cộng",
  "dưới",
  "trên",
  "còn",
  "với",
  ":",
  "(",
]);

/** Indices whose values are scores, even where `điểm` is not written. */
export const INDEX_HEADS = wordSet(["điểm", "dti", "ict", "pci", "papi", "sipas", "index", "egdi", "pgi"]);

/** Nouns that begin with `điểm`: `83 điểm cầu`, `12 điểm trường`. */
export const POINT_NOUN_TAILS = wordSet([
  "cầu", "trường", "bưu", "phục", "giao", "đến", "sáng", "du", "bán", "phát", "tiếp", "nghẽn", "đen", "truy", "kết", "thu", "sạt",
  "dân", "mỏ", "nóng", "tham", "chi", "đặt", "công", "kinh", "tập", "văn", "bắn", "mới", "lẻ", "cung", "dịch", "quan", "di", "nút", "lõm", "trắng", "mù", "cấp", "cai", "đỗ", "đấu", "rửa", "sinh", "dừng",
]); // prettier-ignore
