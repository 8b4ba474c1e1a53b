import { wordSet } from "./word-set.ts";

/** Before one number word these make it no figure: `tháng năm`, `thứ ba`, `trong năm`, `hàng chục`. */
export const NO_FIGURE_AFTER = wordSet([
  "tháng", "thứ", "ngày", "mùng", "mồng", "quý", "lớp", "khóa", "hàng", "hằng", "cả", "mỗi", "từng", "đầu", "cuối", "giữa", "trong", "của", "nhiều",
  "các", "những", "mấy", "vài", "qua", "nửa", "suốt", "một", "nay", "mọi", "số", "theo", "về", "hết", "cùng", "trước", "sau", "chỉ", "duy", "đề", "án", "độ", "mức",
  "giải", "là", "dăm", "hai", "ba", "bốn", "sáu", "bảy", "tám", "chín",
]); // prettier-ignore

/** Those of them that still allow a figure in other number words than `năm`: `của ba xã`, `trong hai huyện`. */
export const NO_FIGURE_AFTER_FOR_YEAR_ONLY = wordSet([
  "là", "cả", "đầu", "cuối", "giữa", "trong", "của", "qua", "nửa", "suốt", "nay", "theo", "về", "hết", "cùng", "trước", "sau", "chỉ", "các", "những", "mỗi",
]); // prettier-ignore

/** Behind these even `một` counts: `ít nhất một xã`. */
export const ONE_COUNTS_AFTER: readonly string[] = [
  "ít nhất",
  "tối thiểu",
  "ít nhất có",
  "không quá",
  "tối đa",
  "duy nhất",
  "chỉ có",
  "gồm",
];

/** Nouns that a number word before them does not count: `hai bên`, `ba mặt`. */
export const NOT_COUNTED = wordSet([
  "bên",
  "mặt",
  "chiều",
  "phía",
  "cửa",
  "nhóm",
  "loại",
  "phần",
  "nước",
  "mùa",
  "miền",
  "vùng",
  "việc",
  "bản",
  "ban",
  "nội",
  "chương",
]);

/** Behind one digit these make a slogan or a name: `3 không`, `6 rõ`, `chính quyền địa phương 2 cấp`. */
export const SLOGAN_TAILS = wordSet(["không", "rõ", "dám", "cấp"]);

/** Behind `nửa` these show part of a stretch of time: `nửa đầu năm`, `nửa nhiệm kỳ`. */
export const HALF_OF_TIME = wordSet([
  "đầu",
  "cuối",
  "năm",
  "tháng",
  "nhiệm",
  "ngày",
  "sau",
  "trước",
  "kỳ",
  "giờ",
  "thế",
  "đêm",
  "buổi",
]);

/** Before `nửa` alone these make it a figure: `quá nửa`, `hơn nửa số xã`. */
export const HALF_AFTER: readonly string[] = ["quá", "hơn", "trên", "gần", "một", "phân"];
