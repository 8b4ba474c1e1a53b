import { expect, test } from "vitest";
import { codesOf, readDates } from "./read-dates.ts";

/** Several dates in a row, each as `text = code`. */
const ROWS: readonly (readonly [text: string, ...dates: string[]])[] = [
  ["ngày 5 và 6/8/2022", "5 = 2022-08-05", "6/8/2022 = 2022-08-06"],
  ["các ngày 5, 6 và 7/8/2022", "5 = 2022-08-05", "6 = 2022-08-06", "7/8/2022 = 2022-08-07"],
  ["ngày 5 và ngày 6/8/2022", "5 = 2022-08-05", "6/8/2022 = 2022-08-06"],
  ["ngày 5, ngày 6/8/2022", "5 = 2022-08-05", "6/8/2022 = 2022-08-06"],
  ["quý I, II/2022", "quý I = 2022-Q1", "II/2022 = 2022-Q2"],
  ["quý I và II năm 2021", "quý I = 2021-Q1", "II năm 2021 = 2021-Q2"],
  ["quý I, quý II năm 2021", "quý I = 2021-Q1", "quý II năm 2021 = 2021-Q2"],
  ["quý I, II, III/2021", "quý I = 2021-Q1", "II = 2021-Q2", "III/2021 = 2021-Q3"],
  ["tháng 5, 6/2021", "tháng 5 = 2021-05", "6/2021 = 2021-06"],
  ["tháng 4, 5 và 6 năm 2021", "tháng 4 = 2021-04", "5 = 2021-05", "6 năm 2021 = 2021-06"],
  ["tháng 5 và tháng 6/2021", "tháng 5 = 2021-05", "tháng 6/2021 = 2021-06"],
  ["tháng 8, 6 huyện đã làm", "tháng 8 = 2022-08"],
  ["trong tháng 8 và 9 tháng đầu năm", "tháng 8 = 2022-08", "9 tháng đầu năm = 2022-01-01/P9M"],
  [
    "tháng 6, quý II và 6 tháng đầu năm 2022",
    "tháng 6 = 2022-06",
    "quý II = 2022-Q2",
    "6 tháng đầu năm 2022 = 2022-S1",
  ],
  ["quý III và 9 tháng năm 2022", "quý III = 2022-Q3", "9 tháng năm 2022 = 2022-01-01/P9M"],
  [
    "quý III, 9 tháng và dự báo cả năm 2022",
    "quý III = 2022-Q3",
    "9 tháng = 2022-01-01/P9M",
    "năm 2022 = 2022",
  ],
  ["tháng Chín tăng 0,32% so với tháng Tám", "tháng Chín = 2022-09", "tháng Tám = 2022-08"],
  ["tăng 2,2% so với cuối 2011, tăng so với tháng 9.2012", "2011 = ../2011-12-31", "tháng 9.2012 = 2012-09"],
  ["Từ 1/7, chính quyền hai cấp", "1/7 = 2022-07-01/.."],
  ["Trong hai ngày 12 và 13/7/2022", "12 = 2022-07-12", "13/7/2022 = 2022-07-13"],
  ["xếp hạng nhất 3 năm liên tiếp (2020-2022)", "2020-2022 = 2020-01-01/P3Y"],
  ["ngày 8, 9 tháng 8", "8 = 2022-08-08", "9 tháng 8 = 2022-08-09"],
  ["ngày 8 - 9 tháng 8", "8 - 9 tháng 8 = 2022-08-08/P2D"],
  ["quý I+II/2022", "quý I = 2022-Q1", "II/2022 = 2022-Q2"],
  ["Hà Nội, ngày 10 tháng năm 2022", "năm 2022 = 2022"],
  ["thứ 12 tháng 5/2022", "tháng 5/2022 = 2022-05"],
  ["đến đầu tháng 7/2022", "tháng 7/2022 = 2022-07"],
  ["năm 2021, 2022", "năm 2021 = 2021", "2022 = 2022"],
  ["các năm 2020, 2021, 2022 liên tục tăng", "năm 2020 = 2020", "2021 = 2021", "2022 = 2022"],
  ["năm 2021, 2022 hồ sơ được trả", "năm 2021 = 2021"],
  ["đợt 1/3–31/5/2022", "1/3–31/5/2022 = 2022-03-01/P3M"],
  ["đợt 1/3 - 31/5/2022", "1/3 - 31/5/2022 = 2022-03-01/P3M"],
  ["các năm 2020, 2021 và 2022", "năm 2020 = 2020", "2021 = 2021", "2022 = 2022"],
  ["năm 2021 và 2022 đạt", "năm 2021 = 2021", "2022 = 2022"],
  ["năm 2021 và năm 2022", "năm 2021 = 2021", "năm 2022 = 2022"],
  ["hạng 38 (2021) xuống 30 (2022)", "2021 = 2021", "2022 = 2022"],
  [
    "06 tháng đầu năm và nhiệm vụ 06 tháng cuối năm 2023",
    "06 tháng đầu năm = 2023-S1",
    "06 tháng cuối năm 2023 = 2023-S2",
  ],
  [
    "6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2023",
    "6 tháng đầu năm = 2023-S1",
    "6 tháng cuối năm 2023 = 2023-S2",
  ],
  ["9 tháng năm 2022; nhiệm vụ quý IV", "9 tháng năm 2022 = 2022-01-01/P9M", "quý IV = 2022-Q4"],
  [
    "9 tháng đầu năm; nhiệm vụ trọng tâm quý IV năm 2023",
    "9 tháng đầu năm = 2023-01-01/P9M",
    "quý IV năm 2023 = 2023-Q4",
  ],
  [
    "giai đoạn 2019 - 2020, định hướng đến năm 2025",
    "giai đoạn 2019 - 2020 = 2019-01-01/P2Y",
    "năm 2025 = 2025",
  ],
  ["giai đoạn 2022-2025, tầm nhìn đến 2030", "giai đoạn 2022-2025 = 2022-01-01/P4Y", "2030 = 2030"],
  ["đến năm 2025, định hướng đến năm 2030", "năm 2025 = 2025", "năm 2030 = 2030"],
  ["đến năm 2025, tầm nhìn 2030", "năm 2025 = 2025", "2030 = 2030"],
  ["đến năm 2025 và đến năm 2030", "năm 2025 = ../2025-12-31", "năm 2030 = ../2030-12-31"],
  ["từ 45 năm 2021 xuống 56 năm 2022", "năm 2021 = 2021", "năm 2022 = 2022"],
  ["từ 6 tháng đầu năm, sang 6 tháng cuối năm", "6 tháng đầu năm = 2022-S1", "6 tháng cuối năm = 2022-S2"],
  [
    "Từ ngày 22/5/2020, 100% văn bản; từ ngày 30/6/2020, 100%",
    "22/5/2020 = 2020-05-22/..",
    "30/6/2020 = 2020-06-30/..",
  ],
  ["Năm 2021 đạt 5%, tăng so với cùng kỳ", "Năm 2021 = 2021", "cùng kỳ = 2020"],
  [
    "9 tháng năm 2022 tăng 2 lần cùng kỳ năm 2021",
    "9 tháng năm 2022 = 2022-01-01/P9M",
    "cùng kỳ năm 2021 = 2021-01-01/P9M",
  ],
  ["Quý I/2022 tăng so với quý trước", "Quý I/2022 = 2022-Q1", "quý trước = 2021-Q4"],
  [
    "Tháng 1/2022 tăng so với tháng trước và cùng kỳ",
    "Tháng 1/2022 = 2022-01",
    "tháng trước = 2021-12",
    "cùng kỳ = 2021-01",
  ],
  ["Tính đến 31/5/2022 tăng so với cùng kỳ", "31/5/2022 = ../2022-05-31", "cùng kỳ = ../2021-05-31"],
  [
    "Tháng 6/2022, CPI tăng so với tháng 12 năm trước",
    "Tháng 6/2022 = 2022-06",
    "tháng 12 năm trước = 2021-12",
  ],
  ["Ngày 22/7/2022, họp sơ kết; tăng so với cùng kỳ", "22/7/2022 = 2022-07-22", "cùng kỳ = 2021-S1"],
  ["So với năm 2020 tăng 5 bậc trong 6 tháng đầu năm", "năm 2020 = 2020", "6 tháng đầu năm = 2022-S1"],
  ["trước ngày 15/8/2022; quý III phải xong", "15/8/2022 = 2022-08-15", "quý III = 2022-Q3"],
  ["ngày   tháng   năm 2022", "năm 2022 = 2022"],
  ["Hà Nội, ngày … tháng 7 năm 2022", "tháng 7 năm 2022 = 2022-07"],
  ["Quyết định có hiệu lực từ 01/7/2022 đến hết năm 2025", "01/7/2022 đến hết năm 2025 = 2022-07-01/P42M"],
  ["(26/09/2020 11:08 CH)", "26/09/2020 = 2020-09-26"],
  ["Đăng ngày 29 - 04 - 2020", "29 - 04 - 2020 = 2020-04-29"],
  ["Ngày Chuyển đổi số quốc gia 10/10", "10/10 = 2022-10-10"],
];

test.each(ROWS)("%s", (text, ...dates) => {
  expect(readDates(text).map((date) => `${date.text} = ${date.resolved.code}`)).toEqual(dates);
});

test("what is used up around a date", () => {
  const outerOf = (text: string): string => {
    const [found] = readDates(text);
    const { mention } = found!;
    return `${mention.outer.from}-${mention.outer.to} ${mention.asOf} ${mention.open} ${mention.deadline}`;
  };
  expect(outerOf("Tính đến hết ngày 31/5/2022 có")).toBe("0-9 true false false");
  expect(outerOf("Chậm nhất ngày 31/5/2022")).toBe("0-8 false false true");
  expect(outerOf("hoàn thành trong Quý III năm 2023")).toBe("0-7 false false true");
  expect(outerOf("(26/09/2020 11:08 CH)")).toBe("1-10 false false false");
  expect(outerOf("Từ ngày 22/5/2020, 100%")).toBe("0-7 false true false");
  expect(outerOf("hoàn thành trước 15/8/2023")).toBe("0-8 false false true");
});

test("without document facts the text itself supplies the year", () => {
  const facts = { documentYear: null, documentPeriod: null, documentDate: null };
  expect(codesOf("Quý I\nQuý II năm 2023\nquý III", facts)).toEqual(["2023-Q1", "2023-Q2", "2023-Q3"]);
  expect(codesOf("6 tháng đầu năm", facts)).toEqual(["?"]);
  expect(codesOf("ngày 31/4 và tháng 14/2022", facts)).toEqual(["!", "!"]);
  expect(codesOf("cùng kỳ", facts)).toEqual(["?"]);
});

test("a report on a past year, signed in the next", () => {
  const facts = {
    documentYear: 2023,
    documentPeriod: { start: "2022-01-01", end: "2022-12-31" },
    documentDate: "2023-01-12",
  };
  const texts = [
    "Sáng 12/1, họp",
    "6 tháng đầu năm",
    "nhiệm vụ tháng 2",
    "cuối tháng 9",
    "so với quý I",
    "cùng kỳ",
  ];
  expect(texts.flatMap((text) => codesOf(text, facts))).toEqual([
    "2023-01-12",
    "2022-S1",
    "2023-02",
    "../2022-09-30",
    "2022-Q1",
    "2021",
  ]);
});
