import type { RelativePeriod } from "../model/mention.ts";

/** What a word before a date says of it. */
export interface Governing {
  /** A state at the end of what is named. */
  asOf?: true;
  /** Begins there, open end. */
  open?: true;
  /** To be done by then. */
  deadline?: true;
  /** Part of a plan's name: the year is named and nothing more. */
  plain?: true;
  /** A part of what is named (`đến đầu tháng 7`): its end is not meant. */
  within?: true;
  /** Named to compare with. */
  compared?: true;
}

/** Words right before a date, nearest first; several may stand in a row (`chậm nhất đến hết ngày`). */
export const GOVERNING: readonly (readonly [words: string, says: Governing])[] = [
  ["ngày", {}],
  ["thời điểm", {}],
  ["mốc", {}],
  ["đầu", { within: true }],
  ["giữa", { within: true }],
  ["trong", {}],
  ["vào", {}],
  ["cả", {}],
  ["đến", { asOf: true }],
  ["tới", { asOf: true }],
  ["tính đến", { asOf: true }],
  ["tính tới", { asOf: true }],
  ["tính", {}],
  ["cho đến", { asOf: true }],
  ["lũy kế đến", { asOf: true }],
  ["lũy kế tới", { asOf: true }],
  ["hết", { asOf: true }],
  ["cuối", { asOf: true }],
  ["kết thúc", { asOf: true }],
  ["từ", { open: true }],
  ["kể từ", { open: true }],
  ["bắt đầu từ", { open: true }],
  ["trước", { deadline: true }],
  ["xong trước", { deadline: true }],
  ["chậm nhất", { deadline: true }],
  ["chậm nhất là", { deadline: true }],
  ["chậm nhất vào", { deadline: true }],
  ["muộn nhất", { deadline: true }],
  ["muộn nhất là", { deadline: true }],
  ["không muộn hơn", { deadline: true }],
  ["không quá", { deadline: true }],
  ["thời hạn", { deadline: true }],
  ["thời hạn:", { deadline: true }],
  ["thời hạn hoàn thành:", { deadline: true }],
  ["hạn chót:", { deadline: true }],
  ["hạn cuối:", { deadline: true }],
  ["hạn cuối", { deadline: true }],
  ["hạn chót", { deadline: true }],
  ["hoàn thành", { deadline: true }],
  ["xong", { deadline: true }],
  ["với", { compared: true }],
  ["so", { compared: true }],
  ["so với", { compared: true }],
  ["định hướng đến", { plain: true }],
  ["định hướng tới", { plain: true }],
  ["định hướng", { plain: true }],
  ["tầm nhìn đến", { plain: true }],
  ["tầm nhìn tới", { plain: true }],
  ["tầm nhìn", { plain: true }],
];

/** Periods named by their distance from another. */
export const RELATIVES: readonly (readonly [words: string, what: RelativePeriod])[] = [
  ["lũy kế từ đầu năm", "year-to-date"],
  ["luỹ kế từ đầu năm", "year-to-date"],
  ["tính từ đầu năm", "year-to-date"],
  ["cộng dồn từ đầu năm", "year-to-date"],
  ["tính chung từ đầu năm", "year-to-date"],
  ["kể từ đầu năm", "year-to-date"],
  ["cùng kỳ", "same-period"],
  ["cùng kì", "same-period"],
  ["cùng thời kỳ", "same-period"],
  ["cùng tháng", "same-period"],
  ["cùng quý", "same-period"],
  ["cùng thời điểm", "same-period"],
  ["năm trước", "previous-year"],
  ["năm ngoái", "previous-year"],
  ["năm liền trước", "previous-year"],
  ["năm liền kề", "previous-year"],
  ["năm trước đó", "previous-year"],
  ["năm trước liền kề", "previous-year"],
  ["quý trước", "previous-quarter"],
  ["quý trước đó", "previous-quarter"],
  ["quý liền trước", "previous-quarter"],
  ["tháng trước", "previous-month"],
  ["tháng trước đó", "previous-month"],
  ["tháng liền trước", "previous-month"],
  ["năm nay", "this-year"],
  ["cả năm", "this-year"],
  ["quý này", "this-quarter"],
  ["tháng này", "this-month"],
  ["hiện", "now"],
  ["hiện nay", "now"],
  ["hiện tại", "now"],
  ["đến nay", "now"],
  ["tới nay", "now"],
  ["cho đến nay", "now"],
  ["cho tới nay", "now"],
  ["tính đến nay", "now"],
  ["tính tới nay", "now"],
  ["đến hiện tại", "now"],
  ["đến thời điểm này", "now"],
  ["đến thời điểm hiện tại", "now"],
  ["đến thời điểm hiện nay", "now"],
  ["đến thời điểm báo cáo", "now"],
  ["tính đến thời điểm này", "now"],
  ["tính đến thời điểm hiện tại", "now"],
  ["tính đến thời điểm hiện nay", "now"],
  ["tính đến thời điểm báo cáo", "now"],
];

/** Before `năm trước`, `tháng trước` these count or spread: `các năm trước`, `2 năm trước`, `từ trước đến nay`. */
export const NOT_BEFORE_RELATIVE: ReadonlySet<string> = new Set([
  "các", "những", "nhiều", "mấy", "vài", "mỗi", "hằng", "hàng", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy",
  "tám", "chín", "mười", "trước", "xưa",
]); // prettier-ignore

/** `hiện` is `now` only alone: not in `thực hiện`, `phát hiện`, nor in `hiện đại`, `hiện trường`. */
export const NOT_BEFORE_HIEN: ReadonlySet<string> = new Set([
  "thực", "thể", "phát", "xuất", "biểu", "tái", "ẩn", "hiển", "lộ",
]); // prettier-ignore
export const NOT_AFTER_HIEN: ReadonlySet<string> = new Set([
  "đại", "thực", "hành", "diện", "vật", "hữu", "trạng", "tượng", "hóa", "thân", "trường", "thời", "kim", "lên", "ra",
]); // prettier-ignore

/** What may stand between `năm` and its number: `năm ngân sách 2022`. */
export const YEAR_KINDS: readonly string[] = [
  "tài chính",
  "ngân sách",
  "kế hoạch",
  "báo cáo",
  "tài khóa",
  "dương lịch",
];

/** Names of spans of years: `giai đoạn 2022 - 2025`. */
export const YEAR_SPANS: readonly string[] = [
  "giai đoạn", "nhiệm kỳ", "nhiệm kì", "thời kỳ", "thời kì", "niên khóa", "niên vụ", "năm học", "khóa", "vụ",
]; // prettier-ignore

/** Parts of the day before a date: `Sáng 14/7`, `chiều 22/7/2022`. They make `14/7` a day. */
export const DAY_PARTS: ReadonlySet<string> = new Set([
  "sáng", "trưa", "chiều", "tối", "đêm", "hôm", "dịp", "lễ",
]); // prettier-ignore

/** Behind a part of the day these name it: `sáng nay (5/10)`. */
export const TOLD_DAYS: ReadonlySet<string> = new Set(["nay", "qua", "mai"]);

/** Words that make a day of `15/8` where a clause ends behind it: `trước 15/8.` */
export const BEFORE_SHORT_DAY: ReadonlySet<string> = new Set([
  "trước", "hết", "nhất", "đến", "tới", "từ",
]); // prettier-ignore

/** Words that make a month of `8/2022` and a year of a bare `2030` behind them. */
export const BEFORE_BARE_PERIOD: ReadonlySet<string> = new Set([
  "đến", "tới", "từ", "hết", "với", "nhìn", "kỳ", "trước", "cuối", "đầu", "hướng", "tiêu", "hoạch",
]); // prettier-ignore

/** Words that may follow a bare year; any other word would be a counted noun (`đến 2025 hồ sơ`). */
export const AFTER_BARE_YEAR: ReadonlySet<string> = new Set([
  "nhưng", "và", "thì", "tăng", "giảm", "là", "của", "có", "đạt", "so", "cả", "toàn", "phải", "sẽ", "với", "tại",
  "trên", "đã", "được", "đều", "về", "theo", "để", "cho", "cũng", "đến", "tới", "trở",
]); // prettier-ignore

/** Before `tháng` or `quý` these spread it over many, or make a name of it: `mỗi tháng`, `Cách mạng Tháng Tám`, `Phú Quý`. */
export const NOT_BEFORE_UNIT: ReadonlySet<string> = new Set([
  "hàng", "hằng", "mỗi", "các", "những", "nhiều", "mạng", "phú",
]); // prettier-ignore
