/** Words before a count of months or years that make it a length of time: `sau 6 tháng`, `thời hạn 3 tháng`. */
export const BEFORE_DURATION: ReadonlySet<string> = new Set([
  "sau", "mỗi", "vòng", "hạn", "gian", "khoảng", "gần", "hơn", "trên", "dưới", "từ", "cách", "hàng", "hằng", "suốt",
  "được", "thêm", "ít", "nhất", "đủ", "mất", "chỉ", "các", "những", "mới", "đến", "kéo", "dài", "đã", "quá", "cứ",
  "chậm", "đợt", "kỳ", "và", "hoặc", "trước", "tối", "đa", "thiểu", "là", "có", "-", "phạt", "tù", "khóa", "lãi", "nửa",
]); // prettier-ignore

/** Words behind a count of months that make it a length of time: `6 tháng triển khai`, `3 tháng một lần`. */
export const AFTER_DURATION: ReadonlySet<string> = new Set([
  "triển", "thực", "kể", "liên", "liền", "một", "tuổi", "trở", "tù", "lương", "sau", "nữa", "gần", "qua", "làm", "tới",
  "hỗ", "vận", "hoạt", "thử", "đào",
]); // prettier-ignore
