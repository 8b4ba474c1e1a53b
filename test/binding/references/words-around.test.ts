import { describe, expect, test } from "vitest";
import { bind } from "./bind.ts";

describe("titles", () => {
  test.each([
    [
      "Kế hoạch số 157/KH-UBND ngày 10/6/2022 của UBND tỉnh Thanh Hóa về phát triển thương mại điện tử; Kế hoạch số 99/KH-BCĐ",
      "về phát triển thương mại điện tử",
    ],
    [
      "Quyết định số 969/QĐ-UBND về chỉ tiêu chuyển đổi số cấp huyện, cấp xã (nhất là 94 xã năm 2022).",
      "về chỉ tiêu chuyển đổi số cấp huyện, cấp xã (nhất là 94 xã năm 2022)",
    ],
    ["Quyết định số 2951/QĐ-BCT ngày 27/12/2021 nhằm hỗ trợ các đơn vị", null],
    [
      "(Quyết định số 619/QĐ-UBND về việc thành lập Ban Chỉ đạo) đã có hiệu lực",
      "về việc thành lập Ban Chỉ đạo",
    ],
    [
      "Kế hoạch số 114/KH-UBND triển khai các nhiệm vụ năm 2022 nhằm thúc đẩy",
      "triển khai các nhiệm vụ năm 2022",
    ],
    ["đã có Nghị định số 30/2020/NĐ-CP quy định rõ; hạ tầng", null],
    [
      "Nghị định số 107/2021/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 61/2018/NĐ-CP.",
      "sửa đổi, bổ sung một số điều của Nghị định số 61/2018/NĐ-CP",
    ],
    ["Kế hoạch số 40/KH-UBND về chuyển đổi số và Quyết định số 12/QĐ-UBND về danh mục", "về chuyển đổi số"],
    [
      "Quyết định số 749/QĐ-TTg phê duyệt “Chương trình Chuyển đổi số”, trong đó",
      "phê duyệt “Chương trình Chuyển đổi số”",
    ],
    ["Công văn số 512/UBND-KGVX về đẩy mạnh ký số.", "về đẩy mạnh ký số"],
  ])("%s", (text, title) => {
    expect(bind(text).references[0]?.title).toBe(title);
  });
});

describe("pointers", () => {
  test.each([
    ["theo khoản 2 Điều 5 Nghị định số 45/2020/NĐ-CP", "khoản 2 Điều 5"],
    ["điểm a, b khoản 1 Điều 3 của Thông tư số 01/2023/TT-VPCP", "điểm a, b khoản 1 Điều 3"],
    ["Phụ lục I ban hành kèm theo Quyết định số 5/QĐ-UBND", "Phụ lục I"],
    ["đạt 82,5 điểm theo Quyết định số 5/QĐ-UBND", null],
    ["theo Quyết định số 5/QĐ-UBND", null],
  ])("%s", (text, pointer) => {
    expect(bind(text).references[0]?.pointer).toBe(pointer);
  });
});

describe("relations", () => {
  test.each([
    ["triển khai thực hiện Nghị quyết số 17/NQ-CP", "thực hiện"],
    ["sửa đổi, bổ sung một số điều của Quyết định số 12/QĐ-UBND", "sửa đổi, bổ sung"],
    ["thay thế Quyết định số 12/2019/QĐ-UBND", "thay thế"],
    ["Căn cứ Luật An ninh mạng", "căn cứ"],
    ["quy chế ban hành kèm theo Quyết định số 1176/QĐ-BCĐ", "ban hành kèm theo"],
    ["UBND tỉnh đã ban hành Kế hoạch số 41/KH-UBND", "ban hành"],
    ["theo Quyết định số 2951/QĐ-BCT", "theo"],
    ["thực hiện khoản 2 Điều 5 Nghị định số 45/2020/NĐ-CP", "thực hiện"],
    ["Kế hoạch số 628/KH-UBND", null],
  ])("%s", (text, relation) => {
    expect(bind(text).references[0]?.relation).toBe(relation);
  });
});
