import { wordSet } from "./word-set.ts";

/** Behind these a stretch of time only says when: `trong 3 ngày`, `sau 01 năm`, `kế hoạch 5 năm`. */
export const DURATION_HEADS = wordSet([
  "trong", "sau", "vòng", "qua", "hoạch", "mỗi", "suốt", "đoạn", "cứ", "đầu", "cuối", "trải", "kỳ", "gian", "cách", "hàng", "hằng",
  "những", "các", "mấy", "lúc", "vào", "hồi", "từng", "kết", "và",
]); // prettier-ignore

/** Behind a stretch of time these only say when: `3 năm qua`, `6 tháng đầu năm`, `24 giờ tới`. */
export const DURATION_TAILS = wordSet([
  "qua", "tới", "đầu", "cuối", "gần", "liên", "liền", "nay", "năm", "sau", "trước", "tiếp", "triển", "thực", "thi", "xây", "kể", "ngày", "sáng", "chiều", "tuổi", "kỷ",
]); // prettier-ignore

/** Before a stretch of time these show that it is measured: `rút ngắn 3 tháng`, `bình quân 2 năm`. */
export const DURATION_MEASURED = wordSet([
  "ngắn", "giảm", "tăng", "dài", "hạn", "chậm", "xuống", "còn", "quân", "bình", "mất", "là", "thọ", "từ", "đến", "lên", "sớm", "muộn",
]); // prettier-ignore
