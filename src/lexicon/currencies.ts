import { wordSet } from "./word-set.ts";

/** Currencies as written, with the unit they are given in. */
export const CURRENCIES: readonly (readonly [written: string, unit: string])[] = [
  ["đồng", "đồng"],
  ["đồng Việt Nam", "đồng"],
  ["đồng VN", "đồng"],
  ["đ", "đồng"],
  ["₫", "đồng"],
  ["VNĐ", "đồng"],
  ["VND", "đồng"],
  ["USD", "USD"],
  ["US$", "USD"],
  ["$", "USD"],
  ["đô la", "USD"],
  ["đô-la", "USD"],
  ["đô la Mỹ", "USD"],
  ["đô-la Mỹ", "USD"],
  ["đôla Mỹ", "USD"],
  ["đôla", "USD"],
  ["đô la Úc", "AUD"],
  ["AUD", "AUD"],
  ["EUR", "EUR"],
  ["euro", "EUR"],
  ["€", "EUR"],
  ["bảng Anh", "GBP"],
  ["GBP", "GBP"],
  ["yên Nhật", "JPY"],
  ["yên", "JPY"],
  ["JPY", "JPY"],
  ["nhân dân tệ", "CNY"],
  ["CNY", "CNY"],
  ["won", "KRW"],
  ["KRW", "KRW"],
  ["baht", "THB"],
  ["kíp", "LAK"],
];

/** `đồng` that is no money: `100 đồng chí`. */
export const NOT_MONEY_AFTER_DONG = wordSet([
  "chí",
  "bào",
  "hồ",
  "cỏ",
  "lúa",
  "muối",
  "ruộng",
  "phục",
  "nghiệp",
  "đội",
]);

/** Signs that stand before the figure: `$5 triệu`. */
export const CURRENCY_SIGNS_BEFORE: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["€", "EUR"],
  ["₫", "đồng"],
]);

/** What is paid, earned or set aside: behind one of these `180 triệu` is money. Not `tiền`, `thu`, `chi` alone: `tiền mặt`, `thu hút`, `chi nhánh`. */
export const moneyNouns: readonly string[] = [
  "kinh phí", "số tiền", "vốn", "ngân sách", "dự toán", "doanh thu", "doanh số", "giá trị", "trị giá", "tổng thu", "tổng chi", "thu ngân sách", "chi ngân sách", "thu được", "thu về", "dư nợ", "lợi nhuận", "giải ngân", "đầu tư", "tài trợ", "ủng hộ",
]; // prettier-ignore
