import { expect, test } from "vitest";
import { bind } from "./bind.ts";

test.each([
  ["Quyết định số 969/QĐ-UBND của UBND tỉnh", "UBND", "Ủy ban nhân dân tỉnh Thanh Hóa"],
  ["Quyết định số 969/QĐ-UBND của Ủy ban nhân dân tỉnh Phú Thọ về", "UBND", "Ủy ban nhân dân tỉnh Phú Thọ"],
  ["Quyết định số 969/QĐ-UBND của UBND TP. Hà Nội", "UBND", "Ủy ban nhân dân thành phố Hà Nội"],
  ["Quyết định số 969/QĐ-UBND của UBND huyện Hoằng Hóa", "UBND", "Ủy ban nhân dân huyện Hoằng Hóa"],
  ["Nghị quyết số 172/NQ-HĐND", "HĐND", "Hội đồng nhân dân tỉnh Thanh Hóa"],
  ["Chỉ thị số 22-CT/TU", "TU", "Tỉnh ủy Thanh Hóa"],
  ["Kế hoạch số 99/KH-BCĐ", "BCĐ", "Ban Chỉ đạo tỉnh Thanh Hóa"],
  ["Công văn số 215/STTTT-CNTT", "STTTT", "Sở Thông tin và Truyền thông tỉnh Thanh Hóa"],
  ["Báo cáo số 12/BC-CAT", "CAT", "Công an tỉnh Thanh Hóa"],
  ["Nghị quyết số 12-NQ/HU", "HU", "Huyện ủy"],
  ["Quyết định số 2951/QĐ-BCT", "BCT", "Bộ Công Thương"],
  ["Nghị quyết số 57-NQ/TW của Bộ Chính trị", "TW", "Bộ Chính trị"],
  ["Quyết định số 204-QĐ/TW của Ban Bí thư", "TW", "Ban Bí thư"],
  ["Luật số 20/2023/QH15", "QH15", "Quốc hội khóa XV"],
  ["Luật Hộ tịch năm 2014", "QH", "Quốc hội"],
  ["Nghị định số 999", "CP", "Chính phủ"],
  ["Quyết định số 12/QĐ-XYZ", "XYZ", "XYZ"],
])("%s", (text, code, name) => {
  expect(bind(text).references.map(({ issuer }) => issuer)).toEqual([{ code, name }]);
});

test("a city has a Thành ủy, and the nation has no Ủy ban nhân dân", () => {
  const city = bind("Nghị quyết số 12-NQ/TU", { area: { code: "01", name: "Hà Nội" } });
  expect(city.references[0]?.issuer?.name).toBe("Thành ủy Hà Nội");
  const nation = bind("Quyết định số 12/QĐ-UBND", { area: { code: "VN", name: "Việt Nam" } });
  expect(nation.references[0]?.issuer?.name).toBe("Ủy ban nhân dân");
});

test("a section on another province gives its name", () => {
  const facts = { area: null, areaAt: () => ({ code: "25", name: "Phú Thọ" }) };
  expect(bind("Quyết định số 619/QĐ-UBND", facts).references[0]?.issuer?.name).toBe(
    "Ủy ban nhân dân tỉnh Phú Thọ",
  );
});

test("Huế was the province Thừa Thiên Huế before 2025", () => {
  const facts = { area: { code: "46", name: "Huế" } };
  const names = bind(
    "Kế hoạch số 1/KH-UBND ngày 3/1/2022; Kế hoạch số 2/KH-UBND ngày 3/1/2025",
    facts,
  ).references;
  expect(names.map(({ issuer }) => issuer?.name)).toEqual([
    "Ủy ban nhân dân tỉnh Thừa Thiên Huế",
    "Ủy ban nhân dân thành phố Huế",
  ]);
});
