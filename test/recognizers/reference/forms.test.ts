import { describe, expect, test } from "vitest";
import { readReferences, summaryOf, writings } from "./read-references.ts";

/** Type, symbol, issuer, year and date, and the ways clerks write them. */
const FORMS: Record<string, readonly string[]> = {
  "QĐ 2951/QĐ-BCT BCT 2021 2021-12-27": [
    "theo Quyết định số 2951/QĐ-BCT ngày 27/12/2021 nhằm hỗ trợ",
    "Quyết định 2951/QĐ-BCT ngày 27/12/2021",
    "Quyết định số: 2951/QĐ-BCT, ngày 27/12/2021",
    "Quyết định số 2951/QĐ-BCT ngày 27 tháng 12 năm 2021",
    "Quyết định số 2951/QĐ-BCT ngày 27-12-2021",
    "Quyết định số 2951/QĐ-BCT ngày 27.12.2021",
    "Quyết định số 2951/QĐ-BCT (27/12/2021)",
    "Quyết định số 2951/QĐ-BCT (ngày 27/12/2021)",
    "Quyết định số 2951/QĐ-BCT ký ngày 27/12/2021",
    "Quyết định số 2951/QĐ-BCT ban hành ngày 27/12/2021",
    "Quyết định số 2951/QĐ-BCT được ban hành ngày 27/12/2021",
    "Quyết định số 2951/QĐ-BCT của Bộ Công Thương ngày 27/12/2021",
    "Quyết định số 2951 / QĐ - BCT ngày 27/12/2021",
    "Quyết định số 2951/ QĐ -BCT ngày 27/12/2021",
    "Quyết định số 2951/QĐ-\nBCT ngày 27/12/2021",
    "Quyết định số\n2951/QĐ-BCT ngày\u00a027/12/2021",
    "Quyết định số 2951/QĐ BCT ngày 27/12/2021",
    "Quyết định số 2951/QĐBCT ngày 27/12/2021",
    "QĐ số 2951/QĐ-BCT ngày 27/12/2021",
    "QĐ 2951/QD-BCT ngày 27/12/2021",
    "2951/QĐ-BCT ngày 27/12/2021",
  ],
  "NĐ 30/2020/NĐ-CP CP 2020 -": [
    "đã có Nghị định số 30/2020/NĐ-CP quy định rõ",
    "Nghị định 30/2020/ND-CP",
    "Nghị định số 30 / 2020 / NĐ - CP",
    "30/2020/NĐ-CP",
    "nghị định số 30/2020/nđ-cp",
    "Nghị định 30/2020",
    "Nghị định số 30/2020 của Chính phủ",
  ],
  "CT 22-CT/TU TU 2023 2023-05-19": [
    "Chỉ thị số 22-CT/TU ngày 19/5/2023 của Ban Thường vụ Tỉnh ủy",
    "Chỉ thị 22-CT/TU, ngày 19/5/2023",
    "Chỉ thị số 22 - CT/TU ngày 19/5/2023",
    "Chỉ thị số 22-CT / TU ngày 19 tháng 5 năm 2023",
    "22-CT/TU ngày 19/5/2023",
  ],
  "NQ 57-NQ/TW TW - -": ["Nghị quyết số 57-NQ/TW", "Nghị quyết 57-NQ/TW", "NQ 57-NQ/TW", "57-NQ/TW"],
  "NQ 06/TU TU - -": ["Nghị quyết số 06/TU"],
  "CV 6004/UBND-CNTT UBND 2022 2022-04-29": [
    "Công văn số 6004/UBND-CNTT ngày 29/4/2022",
    "Văn bản số 6004/UBND-CNTT ngày 29/4/2022",
    "CV số 6004/UBND-CNTT ngày 29/4/2022",
    "Công văn số 6.004/UBND-CNTT ngày 29/4/2022",
  ],
  "KH 1906/UBND-KGVX UBND 2022 2022-05-27": ["Kế hoạch số 1906/UBND-KGVX ngày 27/5/2022"],
  "- 6004/UBND-CNTT UBND - -": ["theo 6004/UBND-CNTT của UBND tỉnh"],
  "TTLT 141/2012/TTLT-BTC-BQP-BCA BTC 2012 -": [
    "Thông tư liên tịch số 141/2012/TTLT-BTC-BQP-BCA",
    "Thông tư liên tịch 141/2012/TTLT - BTC - BQP - BCA",
  ],
  "L 20/2023/QH15 QH15 2023 -": [
    "Luật Giao dịch điện tử số 20/2023/QH15",
    "Luật Giao dịch điện tử (số 20/2023/QH15)",
    "Luật số 20/2023/QH15",
  ],
  "L #null - 2014 -": ["Luật Hộ tịch năm 2014", "Luật Phòng, chống thiên tai năm 2014", "Luật Hộ tịch 2014"],
  "L #null - - -": ["Luật An ninh mạng", "Luật Đất đai"],
  "NQ 202/2025/QH15 QH15 2025 -": ["Nghị quyết số 202/2025/QH15"],
  "QĐ 06/QĐ-TTg TTg - -": [
    "Đề án 06",
    "Đề án số 06",
    "Đề án 06/CP",
    "Đ án 06",
    "ĐA 06",
    "Tổ công tác Đề án 06 của tỉnh",
  ],
  "QĐ 766/QĐ-TTg TTg - -": ["Bộ chỉ số 766"],
  "QĐ 749/QĐ-TTg TTg - -": ["Chương trình chuyển đổi số quốc gia"],
  "QĐ #969 - - -": ["Quyết định số 969", "Quyết định 969 của UBND tỉnh", "QĐ 969"],
  "QĐ #969 - 2022 2022-03-18": ["Quyết định số 969 ngày 18/3/2022", "Quyết định 969 ngày 18/3/2022"],
  "NQ #57 - - -": ["Nghị quyết 57 của Bộ Chính trị", "NQ 57", "NQ57", "nghị quyết 57 đã đi vào cuộc sống"],
  "TT #05 - 2019 -": ["Thông tư 05/2019", "Thông tư số 05/2019"],
  "TTr 164/TTr-SKHCN SKHCN - -": ["Tờ trình số 164/TTr- SKHCN"],
  "CV 1552/C06-TTDLDC C06 - -": ["Công văn số 1552/C06-TTDLDC"],
  "QĐ 145/2002/QĐ-UB UBND 2002 -": ["Quyết định số 145/2002/QĐ-UB"],
  "TT 12/2020/TT-BKH&ĐT BKHĐT 2020 -": ["Thông tư số 12/2020/TT-BKH&ĐT"],
  "NQ 36/NQ-TW TW - -": ["Nghị quyết 36/NQ-TW"],
  "KH 25/KHHĐ-UBND UBND - -": ["Kế hoạch hành động số 25/KHHĐ-UBND"],
  "QĐ 1234/QĐ-UBND.HC UBND - -": ["Quyết định số 1234/QĐ-UBND.HC"],
  "QĐ 5/QĐ-UBND UBND - -": ["Quyết định 5/QĐ.UBND", "Quyết định 5/QĐ_UBND", "Quyết định 5/QĐ/UBND"],
  "KH 12/KH-UBND UBND - -": ["Quyết định số 12/KH-UBND"],
};

describe.each(Object.entries(FORMS))("%s", (summary, texts) => {
  describe.each(texts)("%s", (text) => {
    test.each(Object.entries(writings(text)))("%s", (_name, written) => {
      expect(readReferences(written).map(summaryOf)).toEqual([summary]);
    });
  });
});

test("the text runs from the type word to the end of the date", () => {
  const [read] = readReferences(
    "theo Kế hoạch số 157/KH-UBND ngày 10/6/2022 của UBND tỉnh Thanh Hóa về thương mại",
  );
  expect(read?.text).toBe("Kế hoạch số 157/KH-UBND ngày 10/6/2022");
});

test.each(["Số: 45/BC-UBND\nThanh Hóa", "UBND TỈNH\nSố 45/BC-UBND\n", "UBND TỈNH THANH HÓA Số: 45 /BC-UBND"])(
  "the report's own number: %s",
  (text) => {
    expect(readReferences(text)).toMatchObject([
      { mention: { own: true, symbol: "45/BC-UBND", docType: "BC" } },
    ]);
  },
);

test.each([
  ["31/02/2022", "reference-impossible-date"],
  ["12/13/2022", "reference-impossible-date"],
])("no such day: %s", (day, code) => {
  const [read] = readReferences(`Quyết định số 12/QĐ-UBND ngày ${day}`);
  expect(read?.mention).toMatchObject({ date: null, remarks: [{ code }] });
});
