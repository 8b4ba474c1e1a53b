import { wordSet } from "./word-set.ts";

/** What stands before a place in a ranking: `xếp thứ 12`, `hạng 3/63`. */
export const RANK_HEADS: readonly string[] = [
  "xếp thứ",
  "xếp hạng thứ",
  "xếp hạng",
  "xếp thứ hạng",
  "xếp vị trí",
  "xếp vị trí thứ",
  "xếp ở vị trí",
  "xếp ở vị trí thứ",
  "xếp số",
  "đứng thứ",
  "đứng hạng",
  "đứng hạng thứ",
  "đứng vị trí",
  "đứng vị trí thứ",
  "đứng ở vị trí",
  "đứng ở vị trí thứ",
  "đứng số",
  "đạt thứ",
  "đạt hạng",
  "giữ thứ",
  "về thứ",
  "ở thứ",
  "lên thứ",
  "xuống thứ",
  "lên hạng",
  "xuống hạng",
  "từ thứ",
  "từ hạng",
  "vị trí thứ",
  "vị trí số",
  "vị trí",
  "vị thứ",
  "vị thứ thứ",
  "thứ bậc",
  "thứ hạng",
  "thứ hạng thứ",
  "hạng thứ",
  "hạng",
  "đứng top",
  "top",
  "tốp",
];

/** Head for a place of so many: `xếp 8/63`, `đứng 26/63`. */
export const RANK_HEADS_WITH_TOTAL: readonly string[] = ["xếp", "đứng", "xếp loại", "giữ", "ở", "về"];

/** Those that lead together: `nhóm dẫn đầu cả nước`. */
export const LEADING_GROUPS = wordSet(["người", "nhóm", "tốp", "top", "các", "những", "vị"]);

/** `top 10`: among the first ten. */
export const TOP_WORDS = wordSet(["top", "tốp"]);

/** Verbs that make `thứ ba` a place. */
export const RANKING_VERBS = wordSet(["xếp", "đứng", "hạng", "giữ", "về", "lên", "xuống", "trí", "vươn"]);

/** Behind a place: `thứ 14 cả nước`. */
export const RANKED_AMONG: readonly string[] = [
  "cả nước",
  "toàn quốc",
  "trên toàn quốc",
  "trong cả nước",
  "trong toàn quốc",
  "trong số",
  "trong tổng số",
  "trong khu vực",
  "khu vực",
  "trong vùng",
  "vùng",
  "toàn tỉnh",
  "trên cả nước",
  "so với cả nước",
  "thế giới",
  "trên thế giới",
  "Đông Nam Á",
  "bảng xếp hạng",
];

/** Words before `thứ N` that make it an ordinal and no place: `lần thứ 5`, `kỳ họp thứ 13`. */
export const ORDINAL_HEADS = wordSet([
  "lần",
  "họp",
  "năm",
  "ngày",
  "tháng",
  "quý",
  "khóa",
  "đợt",
  "đoạn",
  "hội",
  "nghị",
  "người",
  "chiếc",
  "tuần",
  "mũi",
  "kỳ",
  "tập",
  "bước",
  "dân",
  "bên",
  "hệ",
  "buổi",
  "sáng",
  "chiều",
  "tối",
  "phiên",
  "vòng",
  "kỷ",
  "thế",
  "nhóm",
  "vụ",
  "tầng",
  "trưa",
  "hàng",
]);

/** Words behind `thứ N` that make it a day of the week. */
export const WEEKDAY_AFTER = wordSet(["hàng", "hằng", "tuần", "ngày", "chủ"]);

/** Grades called hạng: `Huân chương Lao động hạng 3`, `bệnh viện hạng 2`. */
export const GRADED_NOUNS = wordSet([
  "huân",
  "chương",
  "huy",
  "viện",
  "viên",
  "sĩ",
  "lái",
  "danh",
  "bằng",
  "sạn",
  "hàng",
  "khách",
  "phép",
  "trường",
  "động",
  "thị",
  "chứng",
  "kỹ",
  "sư",
]);

/** `tăng 3 hạng`, `giảm 2 bậc`, `tăng 5 vị trí`: a change of place. */
export const PLACES_MOVED: readonly string[] = ["bậc", "hạng", "vị trí", "thứ hạng", "bậc xếp hạng"];
export const NOT_PLACES_BEFORE = wordSet([
  "học",
  "đào",
  "lương",
  "thợ",
  "mầm",
  "tiểu",
  "trung",
  "đại",
  "thang",
  "phổ",
]);
export const MOVES = wordSet([
  "tăng",
  "giảm",
  "lên",
  "xuống",
  "tụt",
  "lùi",
  "thăng",
  "vượt",
  "cải",
  "hơn",
  "nâng",
  "cao",
  "thấp",
  "thêm",
]);

/** In front of a year these speak of an index or a ranking of that year. */
export const leagueWords: readonly string[] = [
  "chỉ số", "xếp", "hạng", "DTI", "PAPI", "PCI", "PAR", "index", "SIPAS", "đứng", "chấm",
]; // prettier-ignore

/** Indices by their short names, which say by themselves what a score or place is of. */
export const indexNames: readonly string[] = [
  "DTI", "PAPI", "PCI", "PAR INDEX", "SIPAS", "ICT Index", "EGDI", "GII", "PII", "PGI", "DDCI", "GCI",
]; // prettier-ignore

/** Words that a name of an index or ranking begins with: `chỉ số cải cách hành chính`, `xếp hạng chuyển đổi số`. */
export const rankingNames: readonly string[] = [
  "chỉ số", "bộ chỉ số", "bảng xếp hạng", "xếp hạng", "xếp loại", "mức độ",
]; // prettier-ignore
