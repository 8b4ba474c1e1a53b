/** Words in the head of a table. All are compared folded. */

/** A column of row numbers. */
export const numberColumns: readonly string[] = ["stt", "tt", "số tt", "số thứ tự", "#", "no"];

/** The column of units. */
export const unitColumns: readonly string[] = [
  "đơn vị tính",
  "đvt",
  "đơn vị",
  "đơn vị đo",
  "đ / v tính",
  "đv tính",
];

/** A column of figures to be reached. */
export const planColumns: readonly string[] = [
  "kế hoạch", "kh", "chỉ tiêu", "chỉ tiêu giao", "mục tiêu", "dự toán", "được giao", "kế hoạch giao", "phấn đấu", "nhiệm vụ năm", "giao",
]; // prettier-ignore

/** A column of figures reached. */
export const doneColumns: readonly string[] = [
  "thực hiện",
  "th",
  "kết quả",
  "đạt được",
  "ước thực hiện",
  "ước th",
  "đã",
  "hiện trạng",
  "lũy kế",
  "đạt",
  "so",
  "so với",
  "tỷ lệ",
  "tỉ lệ",
  "hoàn thành",
];

/** A column of changes. */
export const changeColumns: readonly string[] = [
  "tăng , giảm",
  "tăng / giảm",
  "tăng giảm",
  "tăng ( giảm )",
  "tăng trưởng",
  "tăng , giảm so với",
  "mức tăng",
  "chênh lệch",
  "tăng so với",
];

/** A column of places in a ranking. */
export const placeColumns: readonly string[] = [
  "hạng",
  "xếp hạng",
  "thứ hạng",
  "vị trí",
  "vị thứ",
  "xếp thứ",
  "thứ bậc",
];

/** A column of scores. */
export const scoreColumns: readonly string[] = [
  "điểm",
  "điểm số",
  "số điểm",
  "điểm đạt",
  "điểm đạt được",
  "tổng điểm",
  "điểm đánh giá",
];
