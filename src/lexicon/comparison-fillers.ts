import { wordSet } from "./word-set.ts";

/** Words of an indicator's name that do not tell it from another. */
export const COMPARISON_FILLERS = wordSet([
  "tỷ", "tỉ", "lệ", "số", "lượng", "tổng", "toàn", "tỉnh", "địa", "bàn", "phương", "các", "những", "của", "trên", "trong", "tại", "ở", "và", "với", "cho", "về", "từ", "theo",
  "là", "đạt", "được", "đã", "đang", "sẽ", "còn", "cũng", "đều", "mới", "chỉ", "hiện", "nay", "cả", "có", "chiếm", "tới", "lên", "ra", "vào", "nhằm", "để", "này", "đó",
  "năm", "tháng", "quý", "ngày", "kỳ", "đầu", "cuối", "kết", "quả", "bằng", "qua", "do", "bởi", "khi", "mà", "thì", "như", "hơn", "so", "ước", "khoảng", "gần", "tương", "đương",
  "lần", "lượt", "riêng", "nghĩa", "gồm", "cụ", "thể", "việc", "công", "tác", "nhà", "nước", "hoặc", "hay", "một", "thực", "triển", "khai", "đến", "mức", "chung", "bình", "quân", "tiếp", "tục", "tiếp theo",
]); // prettier-ignore
