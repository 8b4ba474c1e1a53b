import { describe, expect, test } from "vitest";
import { readReferences, writings } from "./read-references.ts";

const LISTS: Record<string, readonly string[]> = {
  "các Nghị định số 45/2020/NĐ-CP, 107/2021/NĐ-CP và 42/2022/NĐ-CP": [
    "45/2020/NĐ-CP",
    "107/2021/NĐ-CP",
    "42/2022/NĐ-CP",
  ],
  "Quyết định số 619 và 1344/QĐ-UBND": ["619/QĐ-UBND", "1344/QĐ-UBND"],
  "các Quyết định số 619, 1344 và 1345/QĐ-UBND": ["619/QĐ-UBND", "1344/QĐ-UBND", "1345/QĐ-UBND"],
  "các Quyết định: số 619/QĐ-UBND, số 1344/QĐ-UBND": ["619/QĐ-UBND", "1344/QĐ-UBND"],
  "các Nghị định số 61/2018, 107/2021/NĐ-CP": ["61/2018/NĐ-CP", "107/2021/NĐ-CP"],
  "Quyết định số 619/QĐ-UBND ngày 21/3/2022; Quyết định số 1344/QĐ-UBND ngày 19/5/2022": [
    "619/QĐ-UBND",
    "1344/QĐ-UBND",
  ],
  "Chỉ thị số 05/CT-TTg ngày 22/3/2023, Chỉ thị số 22-CT/TU ngày 19/5/2023": ["05/CT-TTg", "22-CT/TU"],
};

describe.each(Object.entries(LISTS))("%s", (text, symbols) => {
  test.each(Object.entries(writings(text)))("%s", (_name, written) => {
    expect(readReferences(written).map(({ mention }) => mention.symbol)).toEqual(symbols);
  });
});

test.each([
  ["các Nghị quyết số 57, 59, 66 và 68 của Bộ Chính trị", ["57", "59", "66", "68"]],
  ["Nghị quyết 57, 59 của Bộ Chính trị", ["57", "59"]],
  ["chỉ tiêu số 57, 59 và 68 của Bộ", []],
  ["Nghị quyết số 57, 59 và 68 xã", ["57"]],
])("numbers alone are cited where their issuer closes the list: %s", (text, numbers) => {
  expect(readReferences(text).map(({ mention }) => mention.number)).toEqual(numbers);
});

test("each in a list has its own date and place", () => {
  const found = readReferences("Quyết định số 619/QĐ-UBND ngày 21/3/2022 và số 1344/QĐ-UBND ngày 19/5/2022");
  expect(found.map(({ text, mention }) => [text, mention.date])).toEqual([
    ["Quyết định số 619/QĐ-UBND ngày 21/3/2022", "2022-03-21"],
    ["1344/QĐ-UBND ngày 19/5/2022", "2022-05-19"],
  ]);
});
