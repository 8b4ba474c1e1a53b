import { describe, expect, test } from "vitest";
import { bind } from "./bind.ts";

const symbolsOf = (text: string, facts = {}): (string | null)[] =>
  bind(text, facts).references.map(({ symbol }) => symbol);
const keysOf = (text: string): string[] => bind(text).references.map(({ key }) => key);

describe("short forms take the symbol of the only document they can mean", () => {
  test.each([
    ["Nghị quyết 57", "2025-10-01", "57-NQ/TW"],
    ["Nghị quyết 57 của Bộ Chính trị", null, "57-NQ/TW"],
    ["Nghị quyết 57", "2024-06-30", null],
    ["Nghị quyết 57 của HĐND tỉnh", "2025-10-01", null],
    ["Nghị quyết số 17 của Chính phủ", "2020-05-01", "17/NQ-CP"],
    ["Nghị quyết 17", "2025-05-01", null],
    ["Nghị quyết 17", null, null],
    ["Nghị quyết 71", "2025-06-01", "71/NQ-CP"],
    ["Nghị quyết 71", "2025-12-01", null],
    ["Nghị quyết 71 của Chính phủ", "2025-12-01", "71/NQ-CP"],
    ["Nghị quyết 71 của Bộ Chính trị", "2025-12-01", "71-NQ/TW"],
    ["Quyết định 749 của Thủ tướng Chính phủ", "2022-12-31", "749/QĐ-TTg"],
    ["Quyết định 749 của UBND tỉnh", "2022-12-31", null],
    ["Nghị quyết số 202 của Quốc hội", "2025-12-01", "202/2025/QH15"],
    ["Nghị định 45/2020", null, "45/2020/NĐ-CP"],
    ["Luật Giao dịch điện tử", "2025-01-01", "20/2023/QH15"],
    ["Luật Giao dịch điện tử", "2022-01-01", "51/2005/QH11"],
    ["Luật Giao dịch điện tử", null, null],
    ["Luật Giao dịch điện tử năm 2005", "2025-01-01", "51/2005/QH11"],
    ["Luật Đất đai ngày 18/01/2024", "2025-01-01", "31/2024/QH15"],
    ["Luật Công nghệ thông tin", null, "67/2006/QH11"],
  ])("%s in a report of %s", (text, date, symbol) => {
    expect(symbolsOf(text, { date, periodYear: null })).toEqual([symbol]);
  });

  test("of the document cited in full, before or after", () => {
    expect(symbolsOf("Quyết định 969 của tỉnh. Quyết định số 969/QĐ-UBND ngày 18/3/2022.")).toEqual([
      "969/QĐ-UBND",
      "969/QĐ-UBND",
    ]);
  });

  test("but not where two fit", () => {
    const text = "Quyết định số 12/QĐ-UBND; Quyết định số 12/QĐ-TTg. Theo Quyết định số 12, các xã";
    expect(symbolsOf(text)).toEqual(["12/QĐ-UBND", "12/QĐ-TTg", null]);
    expect(symbolsOf(`${text}. Theo Quyết định số 12 của Thủ tướng`).at(-1)).toBe("12/QĐ-TTg");
  });
});

test("a known document of the same number stands in the way, unless the issuer is said", () => {
  const text = "Nghị quyết số 57/NQ-HĐND ngày 10/12/2024. Nghị quyết 57";
  expect(symbolsOf(`${text} đặt mục tiêu.`).at(-1)).toBeNull();
  expect(symbolsOf(`${text} của Bộ Chính trị.`).at(-1)).toBe("57-NQ/TW");
  expect(symbolsOf(`${text} của HĐND tỉnh.`).at(-1)).toBe("57/NQ-HĐND");
});

test("the year of a short form is in its own words or in the symbol", () => {
  const years = bind("Quyết định số 969/QĐ-UBND ngày 18/3/2022; Quyết định 969; Nghị định 45.").references;
  expect(years.map(({ year }) => year)).toEqual([2022, null, 2020]);
});

test("a report has one number of its own", () => {
  const text = "Số: 45/BC-UBND\n\nNội dung\n\nSố: 46/QĐ-UBND\n\nSố 12/KH-UBND ngày 1/3/2022 về chuyển đổi số";
  expect(bind(text).references.map(({ own }) => own)).toEqual([true, false, false]);
});

describe("keys join mentions of one document", () => {
  test.each([
    "Quyết định số 969/QĐ-UBND ngày 18/3/2022; Quyết định 969; 969/QĐ-UBND; QĐ số 969 ngày 18/3/2022",
    "Nghị quyết số 57-NQ/TW ngày 22/12/2024; Nghị quyết 57/NQ-TW; Nghị quyết số 57 của Bộ Chính trị",
    "Nghị quyết số 06-NQ/TU; Nghị quyết số 06/TU; Nghị quyết 6-NQ/TU",
    "Quyết định số 06/QĐ-TTg ngày 06/01/2022; Đề án 06; Đề án số 06 của Chính phủ",
    "Luật Giao dịch điện tử số 20/2023/QH15; Luật Giao dịch điện tử; Luật Giao dịch điện tử năm 2023",
    "Nghị định số 45/2020/NĐ-CP ngày 08/4/2020; Nghị định 45/2020; 45/2020/ND-CP",
  ])("%s", (text) => {
    const keys = keysOf(text);
    expect(keys.length).toBeGreaterThan(2);
    expect(new Set(keys).size).toBe(1);
  });

  test.each([
    "Kế hoạch số 40/KH-UBND ngày 09/3/2022; Kế hoạch số 40/KH-UBND ngày 10/3/2023; Kế hoạch số 40/KH-UBND",
    "Quyết định số 12/QĐ-UBND của UBND tỉnh Phú Thọ; Quyết định số 12/QĐ-UBND của UBND tỉnh",
    "Quyết định số 12/QĐ-UBND; Kế hoạch số 12/KH-UBND; Quyết định số 12/QĐ-TTg",
    "Thông tư số 05/2019/TT-BTTTT; Thông tư số 05/2020/TT-BTTTT",
  ])("and keep others apart: %s", (text) => {
    const keys = keysOf(text);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test("a symbol without a code takes the type of the head of its list, else it is a letter", () => {
  const types = bind("các Kế hoạch số 1906/UBND-KGVX, 1907/UBND-KGVX. Theo 1908/UBND-KGVX").references;
  expect(types.map(({ type }) => type)).toEqual(["KH", "KH", "CV"]);
});

test("an issuer at the end of a list is that of all", () => {
  expect(symbolsOf("các Nghị quyết số 57, 59, 66 và 71 của Bộ Chính trị")).toEqual([
    "57-NQ/TW",
    "59-NQ/TW",
    "66-NQ/TW",
    "71-NQ/TW",
  ]);
});

test("the name of a programme in the title of its own decision is no second mention", () => {
  const text = "Quyết định số 749/QĐ-TTg ngày 03/6/2020 phê duyệt Chương trình chuyển đổi số quốc gia";
  expect(symbolsOf(text)).toEqual(["749/QĐ-TTg"]);
});
