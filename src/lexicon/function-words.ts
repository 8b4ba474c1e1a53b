import { wordSet } from "./word-set.ts";

/** Words that cannot begin the name of something counted. */
export const FUNCTION_WORDS = wordSet([
  "của", "đạt", "được", "là", "trên", "đã", "do", "cho", "tại", "với", "và", "trong", "từ", "theo", "về", "để", "có", "sẽ", "đang",
  "ở", "khi", "thì", "mà", "nhưng", "hoặc", "hay", "bằng", "như", "vào", "ra", "lên", "xuống", "đến", "tới", "so", "cùng", "chiếm",
  "tăng", "giảm", "phải", "cần", "nhằm", "qua", "bởi", "vẫn", "còn", "cũng", "chưa", "không", "trở", "gồm", "thuộc", "trước", "sau",
  "tương", "vượt", "đứng", "xếp", "nên", "vì", "tuy", "rồi", "lần", "cơ",
]); // prettier-ignore

/** Words that end the name of what a rate counts: in `12 xã có trên 1.000 dân` nothing is counted per head. */
export const RATE_NOUN_ENDS = wordSet([
  "của", "đạt", "được", "là", "đã", "do", "cho", "tại", "với", "và", "trong", "từ", "theo", "về", "để", "có", "sẽ", "đang", "ở", "khi",
  "thì", "mà", "nhưng", "hoặc", "vào", "lên", "xuống", "đến", "tới", "so", "gồm", "chiếm", "tăng", "giảm", "phục", "hỗ", "cấp",
]); // prettier-ignore
