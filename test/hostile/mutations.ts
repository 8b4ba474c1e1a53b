import * as fc from "fast-check";
import { reports } from "./reports.ts";

/** A change done to a text at a place given as a share of its length. */
type Mutation = (text: string, place: number, other: string) => string;

const at = (text: string, place: number): number => Math.floor(place * text.length);

const replaceAt = (text: string, from: number, to: number, by: string): string =>
  text.slice(0, from) + by + text.slice(to);

const STRANGE = ["\u202e", "\u0000", "\u0301", "\ud800", "\ufeff", "\u200b", "(", ")", "“", "/", "-", ".", ",", "\t", "|", "\n", "%", "0", "99999999999999999999", "31/02/2022", "năm ", "Quyết định số ", "trên ", "từ ", "quý "]; // prettier-ignore

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  cut: (text, place) => text.slice(0, at(text, place)),
  behead: (text, place) => text.slice(at(text, place)),
  splice: (text, place, other) => text.slice(0, at(text, place)) + other.slice(at(other, 1 - place)),
  swap: (text, place) => {
    const i = at(text, place);
    return replaceAt(text, i, i + 2, (text[i + 1] ?? "") + (text[i] ?? ""));
  },
  untone: (text, place) => {
    const i = at(text, place);
    const bare = text
      .slice(i, i + 40)
      .normalize("NFD")
      .replace(/\p{M}/gu, "");
    return replaceAt(text, i, i + 40, bare);
  },
  digit: (text, place) => {
    const i = at(text, place);
    const digit = text.slice(i).search(/\d/);
    return digit < 0 ? text : replaceAt(text, i + digit, i + digit + 1, String(at("0123456789", place)));
  },
  strange: (text, place) => {
    const i = at(text, place);
    return replaceAt(text, i, i, STRANGE[at(text, place) % STRANGE.length]!);
  },
  repeat: (text, place) => {
    const i = at(text, place);
    return replaceAt(text, i, i, text.slice(i, i + 30).repeat(5));
  },
  joinLines: (text, place) => {
    const i = at(text, place);
    return replaceAt(text, i, i + 400, text.slice(i, i + 400).replaceAll("\n", " "));
  },
  upper: (text, place) => {
    const i = at(text, place);
    return replaceAt(text, i, i + 200, text.slice(i, i + 200).toUpperCase());
  },
};

const report = fc.constantFrom(...reports);
const step = fc.record({
  mutation: fc.constantFrom(...Object.keys(MUTATIONS)),
  place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  other: report,
});

/** A stretch of a report, changed up to eight times. */
export const mutatedReport: fc.Arbitrary<string> = fc
  .record({
    text: report,
    from: fc.nat(4000),
    length: fc.integer({ min: 100, max: 1500 }),
    steps: fc.array(step, { minLength: 1, maxLength: 8 }),
  })
  .map(({ text, from, length, steps }) =>
    steps.reduce(
      (changed, { mutation, place, other }) => MUTATIONS[mutation]!(changed, place, other.slice(0, 800)),
      text.slice(from, from + length),
    ),
  );

const SCRAPS = [
  ...STRANGE, "1", "12", "1.234", "97,6", "1,018", "%", " ", ", ", "; ", ". ", ": ", "và ", "đạt ", "tăng ", "giảm ", "so với ", "cùng kỳ ", "tỷ đồng", "triệu ",
  "văn bản", "hồ sơ ", "xã ", "tỉnh ", "Hà Nội", "cả nước ", "ngày ", "tháng ", "22/7/2022", "6 tháng đầu ", "2022", "749/QĐ-TTg", "Nghị định ", "Đề án 06",
  "trong đó ", "lần lượt là ", "xếp thứ ", "hai mươi ", "một phần ba ", "gấp đôi ", "trở lên ", "I. ", "1. ", "- ", "TT", "Tên", "Đơn vị", "\r\n", "=", "@", "__proto__ ",
  "constructor ", "toString ",
]; // prettier-ignore

/** Words, figures and marks of reports in any order. */
export const scraps: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...SCRAPS), { maxLength: 60 })
  .map((parts) => parts.join(""));
