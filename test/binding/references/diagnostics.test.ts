import { describe, expect, test } from "vitest";
import { bind } from "./bind.ts";

const codesOf = (text: string): string[] => bind(text).diagnostics.map(({ code }) => code);

describe("what is odd is said", () => {
  test.each([
    ["Chỉ thị số 05/CT-TTg ngày 22/3/2023 và Chỉ thị số 05/CT-TTg ngày 23/02/2023", "reference-two-dates"],
    ["Kế hoạch số 40/KH-UBND ngày 09/3/2026", "reference-after-report"],
    ["Nghị định số 30/2020/NĐ-CP ngày 05/3/2021", "reference-year-denied"],
    ["Quyết định số 12/QĐ-BTTTT ngày 02/4/2025", "reference-issuer-not-then"],
    ["Thông tư số 75/2024/TT-BNNMT", "reference-issuer-not-then"],
    ["Luật số 20/2010/QH15", "reference-issuer-not-then"],
    ["Quyết định số 12/KH-UBND", "reference-type-contradiction"],
    ["Quyết định số 12/QĐ-UBND ngày 31/02/2022", "reference-impossible-date"],
  ])("%s: %s", (text, code) => {
    expect(codesOf(text)).toEqual([code]);
  });
});

describe("what is right is not", () => {
  test.each([
    "Chỉ thị số 05/CT-TTg ngày 22/3/2023 và Chỉ thị số 05/CT-TTg ngày 22 tháng 3 năm 2023",
    "Kế hoạch số 40/KH-UBND ngày 09/3/2022 và Kế hoạch số 40/KH-UBND ngày 10/3/2023",
    "Quyết định số 12/QĐ-BTTTT ngày 28/02/2025",
    "Quyết định số 12/QĐ-STTTT ngày 05/3/2025",
    "Quy định số 66-QĐ/TW",
    "Đề án số 06/QĐ-TTg ngày 06/01/2022",
    "Kế hoạch số 1906/UBND-KGVX ngày 27/5/2022",
    "Thông tư số 13/2021/TT-BKHĐT ngày 31/12/2021",
  ])("%s", (text) => {
    expect(codesOf(text)).toEqual([]);
  });
});

test("the finding stands where the reference does, in Vietnamese", () => {
  const [diagnostic] = bind("Theo\n\nQuyết định số 12/KH-UBND").diagnostics;
  expect(diagnostic).toMatchObject({ severity: "warning", span: { line: 3, column: 1 } });
  expect(diagnostic?.message).toMatch(/không khớp/);
});
