import { describe, expect, test } from "vitest";
import { figures, readsAs } from "./forms.ts";

readsAs("separators", [
  [{ value: 21640, kind: "count" }, "di động: 21 640 thuê bao", "Di động: 21.640 thuê bao"],
  [{ value: 1902270, kind: "count" }, "1.902.270 văn bản", "1,902,270 văn bản", "1 902 270 văn bản"],
  [{ value: 850000, kind: "money", unit: "USD" }, "850,000 USD", "850.000 USD"],
  [{ value: 97.6, kind: "percent", unit: "%" }, "đạt 97,60%", "đạt 97.6%", "đạt 97,6 %", "đạt97,6%"],
  [{ value: 0.69 }, "là 0,69 lần"],
  [{ value: 12345.6, kind: "measure", unit: "km" }, "12.345,6 km", "12,345.6 km", "12 345,6 km"],
  [{ value: 0.0005 }, "tỷ lệ 0,0005%"],
  [{ value: 2, kind: "count" }, "02 đề án", "2 đề án"],
  [{ value: 5, kind: "count" }, "05 (năm) gói thầu"],
  [{ value: 1e7, kind: "money", unit: "đồng" }, "10 (mười) triệu đồng"],
  [{ value: 150, kind: "count" }, "có 150 hộ.", "(150 hộ)", "“150 hộ”", "150hộ".replace("hộ", " hộ")],
]);

readsAs("scale words", [
  [{ value: 122700000, kind: "count", text: "122,7 triệu" }, "hơn 122,7 triệu hồ sơ"],
  [{ value: 68000000, kind: "count" }, "68triệu thẻ", "68 triệu thẻ"],
  [{ value: 1488000 }, "1,488 triệu lượt"],
  [{ value: 112655, kind: "measure", unit: "tấn" }, "112,655 ngàn tấn", "112,655 nghìn tấn"],
  [
    { value: 1.2e9, kind: "money", unit: "đồng" },
    "1 tỷ 200 triệu đồng",
    "1,2 tỷ đồng",
    "1,2 tỉ đồng",
    "1.200 triệu đồng",
  ],
  [{ value: 2500000 }, "2 triệu rưỡi", "2,5 triệu lượt"],
  [{ value: 500000, kind: "count", text: "nửa triệu" }, "nửa triệu người"],
  [{ value: 5e8, kind: "money", unit: "đồng" }, "nửa tỷ đồng"],
  [{ value: 412e12, kind: "money", text: "412 nghìn tỷ đồng" }, "412 nghìn tỷ đồng"],
  [{ value: 412e12, kind: "money" }, "412 ngàn tỉ đồng", "412.000 tỷ đồng"],
  [{ value: 3e15 }, "3 triệu tỷ đồng"],
  [{ value: 50000 }, "5 vạn hộ", "50 nghìn hộ"],
  [{ value: 15e6, kind: "money", unit: "đồng" }, "15trđ", "15 triệu đồng", "15 tr đồng", "15 tr.đồng"],
  [{ value: 5e12, kind: "money", unit: "đồng" }, "đạt 5.000 tỷ, bằng kế hoạch", "đạt 5 nghìn tỷ."],
]);

readsAs(
  "money",
  [
    [{ value: 5.2e9, kind: "money", unit: "USD", text: "5,2 tỷ USD" }, "đạt 5,2 tỷ USD"],
    [
      { value: 350e6, kind: "money", unit: "USD" },
      "350 triệu USD",
      "350 triệu đô la Mỹ",
      "350 triệu đô-la",
      "$350 triệu",
    ],
    [
      { value: 500000, kind: "money", unit: "đồng" },
      "500.000 đồng",
      "500.000đ",
      "500.000 VNĐ",
      "500.000 VND",
      "500 nghìn đồng",
    ],
    [
      { value: 55e6, kind: "money", unit: "đồng/người/năm", text: "55 triệu đồng" },
      "55 triệu đồng/người/năm",
    ],
    [{ value: 100, kind: "count", unit: null }, "100 đồng chí", "100 đồng bào"],
  ],
  ["en dash"],
);

readsAs("ratios", [
  [
    { value: 3.21e12, denominator: 5.6e12, kind: "money" },
    "Giải ngân 3.210/5.600 tỷ đồng",
    "Giải ngân được 3.210 / 5.600 tỷ đồng",
  ],
  [{ value: 1_200_000, denominator: 1_500_000, kind: "ratio" }, "đã cấp 1,2/1,5 triệu thẻ"],
  [{ value: 3210, denominator: 5600, kind: "ratio" }, "đã cấp 3.210/5,6 nghìn thẻ"],
  [
    { value: 27, denominator: 27, kind: "ratio" },
    "27/27 bệnh viện",
    "trên 27/27 bệnh viện",
    "27 / 27 bệnh viện",
  ],
  [
    { value: 27, denominator: 30, kind: "ratio" },
    "27/30 xã",
    "27 trên 30 xã",

    "27/tổng số 30 xã",
  ],
  [{ value: 2580, denominator: 6409, kind: "ratio" }, "2.580/6.409 lượt công dân"],
  [{ value: 9, denominator: 11, kind: "ratio" }, "triển khai 9/11 dịch vụ công", "đạt 9/11"],
  [{ value: 1, denominator: 3, kind: "ratio" }, "một phần ba", "chiếm 1/3"],
  [{ value: 2, denominator: 3, kind: "ratio" }, "hai phần ba số xã", "2/3 số xã"],
  [{ value: 3, denominator: 4, kind: "ratio" }, "ba phần tư số hộ"],
  [{ value: 1, denominator: 2, kind: "ratio" }, "giảm một nửa", "một nửa số hộ", "quá nửa số hộ"],
]);

readsAs("ranges", [
  [{ value: 7.5, upper: 8, kind: "percent", text: "7,5 đến 8%" }, "từ 7,5 đến 8%"],
  [
    { value: 7.4, upper: 8.4, kind: "percent" },
    "tăng 7,4 - 8,4%",
    "tăng 7,4-8,4%",
    "7,4% - 8,4%",
    "từ 7,4% đến 8,4%",
    "từ 7,4 tới 8,4%",
  ],
  [
    { value: 1e6, upper: 1.2e6, unit: "tấn" },
    "1-1,2 triệu tấn",
    "1 đến 1,2 triệu tấn",
    "từ 1 triệu đến 1,2 triệu tấn",
  ],
  [{ value: 2, upper: 3, kind: "multiple" }, "tăng từ 2 đến 3 lần", "gấp 2-3 lần"],
  [{ value: 20, upper: 50, kind: "percent" }, "cắt giảm từ 20% đến 50% thời gian", "giảm từ 20% - 50%"],
  [{ value: 15, upper: 20, kind: "count" }, "15 đến 20 xã", "từ 15 - 20 xã"],
  [{ value: 2, upper: 5, unit: "phút" }, "xuống còn 2 đến 5 phút"],
]);

describe("two figures and no range", () => {
  test.each([
    ["giảm từ 15% xuống 10%", [15, 10], "percent"],
    ["tăng từ 35 lên 42%", [35, 42], "percent"],
    ["tăng từ 35% đến 42%", [35, 42], "percent"],
    ["từ 80% lên 90%", [80, 90], "percent"],
    ["từ vị trí 45 lên 56", [45, 56], "rank"],
    ["từ 50 Mbps lên 100 Mbps", [50, 100], "measure"],
    ["từ 25 phút xuống còn 12 phút", [25, 12], "measure"],
    ["xong 63 trong tổng số 68 nhiệm vụ", [63, 68], "count"],
    ["lần lượt là 4,14; 13,61 và 7,88%", [4.14, 13.61, 7.88], "percent"],
    ["lần lượt đạt 96, 97 và 98%", [96, 97, 98], "percent"],
    ["lần lượt là 520, 780 và 1.450 tỷ đồng", [520e9, 780e9, 1450e9], "money"],
    ["lần lượt là 520 triệu, 780 triệu và 1,45 tỷ đồng", [520e6, 780e6, 1.45e9], "money"],
    ["lần lượt là 12, 15 và 20 nghìn hồ sơ", [12e3, 15e3, 20e3], "count"],
    ["có 12, 15 và 20 nghìn hồ sơ", [12, 15, 20e3], "count"],
  ])("%s", (form, values, kind) => {
    const found = figures(form);
    expect(found.map((figure) => figure.value)).toEqual(values);
    expect(found.every((figure) => figure.upper === null && figure.kind === kind)).toBe(true);
  });
});

describe("no digit is lost", () => {
  test.each([
    ["1.300.281,45 tỷ đồng", 1300281450000000, undefined],
    ["9.007.199.254.740.993 đồng", 9007199254740992, "9007199254740993"],
    ["0,12345678901234567%", 0.12345678901234566, "0.12345678901234567"],
    ["1.234.567.890.123,456789 tỷ đồng", 1.2345678901234568e21, "1234567890123456789000"],
    ["12.345.678.901.234.567,89 đồng", 12345678901234568, "12345678901234567.89"],
  ])("%s", (form, value, decimal) => {
    expect(figures(form).map((figure) => [figure.value, figure.decimal])).toEqual([[value, decimal]]);
  });
});

describe("a minus touches its digits and nothing before it", () => {
  test.each([
    ["tăng trưởng -3,2%", -3.2],
    ["(-3,2%)", -3.2],
    ["Cột\t-3,2\tCột", -3.2],
    ["- 3,2% dân số", 3.2],
    ["-100% cán bộ được tập huấn", 100],
    ["– 100% cán bộ", 100],
    ["+5,2%", 5.2],
  ])("%s", (form, value) => {
    expect(figures(form).map((figure) => figure.value)).toEqual([value]);
  });
});
