/** Words before a count of months or years that make it a length of time: `sau 6 tháng`, `thời hạn 3 tháng`. */
export const BEFORE_DURATION: ReadonlySet<string> = new Set([
  "sau", "nghỉ", "hành", "tuổi", "mỗi", "vòng", "hạn", "gian", "khoảng", "gần", "hơn", "trên", "dưới", "từ", "cách", "hàng", "hằng", "suốt",
  "được", "thêm", "ít", "nhất", "đủ", "mất", "chỉ", "các", "những", "mới", "đến", "kéo", "dài", "đã", "quá", "cứ",
  "chậm", "đợt", "kỳ", "và", "hoặc", "trước", "tối", "đa", "thiểu", "là", "có", "-", "phạt", "tù", "khóa", "lãi", "nửa",
]); // prettier-ignore

/** Words before a count of months that make it the first months of the year: `lũy kế 8 tháng`, `bình quân 9 tháng`. */
export const BEFORE_CUMULATIVE: ReadonlySet<string> = new Set(["kế", "chung", "quân", "dồn", "sơ"]);

/** Words behind a count of months that state something of these months: `CPI 9 tháng tăng`, `11 tháng toàn tỉnh`. */
export const AFTER_CUMULATIVE: ReadonlySet<string> = new Set([
  "toàn", "cả", "như", "tỉnh", "ước", "tăng", "giảm", "đạt", "đã", "có",
]); // prettier-ignore

/** More of them behind `trong`: `trong 9 tháng là 3.412.680 giao dịch`, `trong 6 tháng chỉ đạt 32,7%`. */
export const AFTER_WITHIN: ReadonlySet<string> = new Set([
  "là",
  "chỉ",
  "mới",
  "vừa",
  "cũng",
  "còn",
  "không",
  "chưa",
  "được",
]);

/** What was done, behind `Trong 8 tháng` that opens a clause: `xảy ra`, `tiếp nhận`, `cấp`, `thu`. */
export const DONE_WITHIN: ReadonlySet<string> = new Set([
  "xảy", "tiếp", "cấp", "phát", "thu", "giải", "xử", "tổ", "ban", "hoàn", "nhận", "khởi", "kết", "bắt",
]); // prettier-ignore

/** Last words of what a report is on: `kết quả 9 tháng`, `tình hình 11 tháng`, `công tác 6 tháng`. */
export const REPORTED_ON: ReadonlySet<string> = new Set(["quả", "hình", "tác", "tin", "cáo", "kết"]);

/** First words of an undertaking that lasted so long: `kết quả 6 tháng thực hiện`. */
export const UNDERTAKINGS: ReadonlySet<string> = new Set([
  "triển",
  "thực",
  "vận",
  "hoạt",
  "thí",
  "đi",
  "áp",
  "kể",
  "từ",
]);
