import {
  array,
  assert,
  constantFrom,
  infiniteStream,
  integer,
  nat,
  oneof,
  pre,
  property,
  record,
  tuple,
} from "fast-check";
import { describe, expect, it } from "vitest";
import { readNumberWords } from "../../src/recognizers/number/number-words.ts";
import { toNumber } from "../../src/recognizers/number/decimal.ts";
import { normalizeText } from "../../src/text/normalize.ts";
import { tokenize } from "../../src/text/tokens.ts";
import { figures } from "../recognizers/number/forms.ts";
import { writeNumber } from "./number-words.ts";

const RUNS = { numRuns: 10_000 };

/** Sentences with a place for a figure, and whether the unit makes a lone fraction certain. */
const frames: readonly ((figure: string) => string)[] = [
  (x) => `Tỷ lệ văn bản được ký số đạt ${x}%, cao nhất từ trước đến nay.`,
  (x) => `đạt trên ${x}%`,
  (x) => `(chiếm ${x}%)`,
  (x) => `tổng diện tích ${x} ha`,
  (x) => `Doanh thu: ${x} tỷ đồng`,
  (x) => `thu ngân sách ước ${x} triệu đồng`,
  (x) => `năng suất khoảng ${x} tạ/ha;`,
  (x) => `tăng gấp ${x} lần so với cùng kỳ`,
  (x) => `sản lượng hơn ${x} tấn`,
  (x) => `- Toàn tỉnh có ${x} hộ sử dụng`,
  (x) => `Đã tiếp nhận ${x} hồ sơ trực tuyến`,
  (x) => `trong đó có ${x} doanh nghiệp`,
  (x) => `tốc độ đạt ${x} Mbps`,
];
const scaleOf = (sentence: string): number =>
  sentence.includes("tỷ đồng") ? 1e9 : sentence.includes("triệu đồng") ? 1e6 : 1;

const vietnamese = (places: number): Intl.NumberFormat =>
  new Intl.NumberFormat("vi-VN", { minimumFractionDigits: places, maximumFractionDigits: places });
const printers = [0, 1, 2, 4].map(vietnamese);

const figure = record({
  units: oneof(nat(99), nat(1e4), nat(1e9), integer({ min: 0, max: 1e12 })),
  places: constantFrom(0, 1, 2, 3),
  frame: nat(frames.length - 1),
});

const close = (left: number, right: number): boolean =>
  Math.abs(left - right) <= Number.EPSILON * Math.max(Math.abs(left), Math.abs(right)) * 2;

describe("figures", () => {
  it("printed by Intl.NumberFormat read back in any sentence", () => {
    const holds = property(figure, ({ units, places, frame }) => {
      const fraction = [0, 1, 2, 4][places]!;
      const number = units / 10 ** fraction;
      const printed = printers[places]!.format(number);
      const plainYear = places === 0 && number >= 1900 && number <= 2100;
      pre(!plainYear);
      const sentence = frames[frame]!(printed);
      const found = figures(sentence);
      expect(found).toHaveLength(1);
      expect(close(found[0]!.value, number * scaleOf(sentence))).toBe(true);
    });
    assert(holds, RUNS);
  });

  it("written in words from 0 to 10^12 read back", () => {
    const holds = property(
      oneof(nat(1000), nat(1e6), nat(1e9), integer({ min: 0, max: 1e12 })),
      infiniteStream(nat(1)),
      (number, choices) => {
        const written = writeNumber(number, (ways) => (choices.next().value as number) % ways);
        const tokens = tokenize(normalizeText(`${written} hồ sơ`));
        const read = readNumberWords(tokens, 0);
        expect([written, read && toNumber(read.value), read?.to]).toEqual([
          written,
          number,
          tokens.count - 2,
        ]);
      },
    );
    assert(holds, RUNS);
  });

  it("read the same whatever harmless text stands around them", () => {
    const harmless = constantFrom(
      "Theo báo cáo của Sở Thông tin và Truyền thông, ",
      "Bên cạnh đó; ",
      "Về hạ tầng số: ",
      "Kết quả như sau.\n",
      "- ",
      "",
    );
    const after = constantFrom(
      ".",
      ", góp phần phục vụ người dân.",
      "; các đơn vị tiếp tục thực hiện",
      "\nTrên đây là báo cáo",
      "",
    );
    const samples = [
      "đạt 97,60%",
      "tiếp nhận 502.225 hồ sơ",
      "hơn 122,7 triệu tài khoản",
      "từ 7,5 đến 8%",
      "xếp thứ 26/63",
      "tăng 21 bậc",
      "hai mươi ba xã",
      "gấp đôi",
      "ít nhất 80%",
      "27/27 bệnh viện",
      "0,69 doanh nghiệp trên 1.000 dân",
      "1 tỷ 200 triệu đồng",
      "đạt 82,5/100 điểm",
      "mức độ 3",
      "Đề án 06",
      "5,2 tỷ USD",
      "một phần ba",
      "giảm từ 15% xuống 10%",
    ];
    const holds = property(harmless, constantFrom(...samples), after, (left, sample, right) => {
      const bare = figures(sample).map(({ value, upper, kind, bound, text }) => ({
        value,
        upper,
        kind,
        bound,
        text,
      }));
      const around = figures(left + sample + right).map(({ value, upper, kind, bound, text }) => ({
        value,
        upper,
        kind,
        bound,
        text,
      }));
      expect(around).toEqual(bare);
    });
    assert(holds, RUNS);
  });

  it("never throws and keeps its ranges in order, whatever the tokens", () => {
    const piece = constantFrom(
      "1.902.270",
      "97,6",
      "5",
      "06",
      "2022",
      "%",
      "/",
      "-",
      ".",
      ",",
      "(",
      ")",
      "triệu",
      "tỷ",
      "đồng",
      "trên",
      "đến",
      "từ",
      "một",
      "năm",
      "hai",
      "mươi",
      "phần",
      "nửa",
      "gấp",
      "thứ",
      "hạng",
      "điểm",
      "lần",
      "bậc",
      "dân",
      "km",
      "2",
      "\n",
      "\t",
      "trở lên",
      "xã",
      "tuổi",
      "giờ",
      "phẩy",
      "rưỡi",
      "trăm",
      ":",
      "$",
      "≥",
    );
    const holds = property(array(tuple(piece, constantFrom(" ", ""))), (pieces) => {
      const text = pieces.flat().join("");
      for (const found of figures(text)) {
        expect(found.from).toBeLessThan(found.to);
        expect(found.outer.from).toBeLessThanOrEqual(found.from);
        expect(found.outer.to).toBeGreaterThanOrEqual(found.to);
        expect(Number.isFinite(found.value)).toBe(true);
      }
    });
    assert(holds, RUNS);
  });
});
