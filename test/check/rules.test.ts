import { describe, expect, it } from "vitest";
import { check } from "../../src/check/check.ts";
import { rules } from "../../src/check/registry.ts";
import { reportOf } from "./report-of.ts";

/** Findings as `severity rule: arithmetic`. */
const found = (text: string): string[] =>
  check(reportOf(text)).map(({ severity, rule, arithmetic }) => `${severity} ${rule}: ${arithmetic}`);

describe("figures of one report that cannot agree", () => {
  it.each([
    [
      "error parts-sum: 1.328.552 + 573.719 = 1.902.271, báo cáo ghi 1.902.270",
      "trao đổi «1.902.270|count|văn bản» văn bản («1.328.552|count|văn bản» văn bản đến; «573.719|count|văn bản» văn bản đi)",
    ],
    [
      "error parts-sum: 469 + 60 + 29 = 558, báo cáo ghi 559",
      "Có «559|count|xã, phường, thị trấn» xã, phường, thị trấn, bao gồm «469|count|xã» xã, «60|count|phường» phường và «29|count|thị trấn» thị trấn.",
    ],
    [
      "error parts-sum: 1 + 19 + 28 = 48, báo cáo ghi 47",
      "ban hành «47|count|văn bản» văn bản, gồm «1|count|nghị quyết» nghị quyết, «19|count|kế hoạch» kế hoạch và «28|count|công văn» công văn; mở «3|count|lớp» lớp",
    ],
    [
      "error parts-sum: 10,2 + 12,4 + 4 = 26,6 tỷ, báo cáo ghi 25,6 tỷ",
      "kinh phí «25,6 tỷ đồng|money|đồng», gồm: trung ương «10,2 tỷ đồng|money|đồng»; tỉnh «12,4 tỷ đồng|money|đồng»; xã hội hóa «4,0 tỷ đồng|money|đồng».",
    ],
    [
      "error parts-sum: 300 + 250 = 550, báo cáo ghi 500",
      "«300|count|hồ sơ» hồ sơ trực tuyến và «250|count|hồ sơ» hồ sơ trực tiếp, tổng cộng «500|count|hồ sơ» hồ sơ",
    ],
    [
      "warning parts-slip: 792.315 + 326.146 = 1.118.461, báo cáo ghi 1.118.460",
      "«1.118.460|count|văn bản» văn bản, trong đó văn bản đến «792.315|count|văn bản», văn bản đi «326.146|count|văn bản»",
    ],
    [
      "error part-exceeds-whole: 592.933 > 502.225",
      "tiếp nhận «502.225|count|hồ sơ» hồ sơ, trong đó «592.933|count|hồ sơ» hồ sơ trực tuyến",
    ],
    [
      "error part-exceeds-whole: 36 > 24",
      "Trong «24|count|chỉ tiêu» chỉ tiêu còn «36|count|chỉ tiêu» chỉ tiêu chưa đạt",
    ],
    ["error share-denied: 27 / 30 = 90%, báo cáo ghi 80%", "«27/30|ratio|xã» xã, đạt «80%|percent|%»"],
    [
      "error share-denied: 4.520 / 5.000 = 90,4%, báo cáo ghi 80,4%",
      "số hóa «4.520|count|hồ sơ» hồ sơ trên tổng số «5.000|count|hồ sơ» hồ sơ, đạt tỷ lệ «80,4%|percent|%»",
    ],
    [
      "warning share-denied: 91.507 / 97.979 = 93,4%, báo cáo ghi 83%",
      "chứng thực là «97.979|count|hồ sơ» hồ sơ, số đã hoàn thành «91.507|count|hồ sơ», đạt tỷ lệ «83%|percent|%»",
    ],
    ["error share-over-100: 136% > 100%", "mức độ 4 chiếm «136%|percent|%» tổng số dịch vụ công"],
    ["warning share-over-100: 197,6% > 100%", "tỷ lệ hồ sơ đúng hạn đạt «197,60%|percent|%»"],
    [
      "warning complement: 97,6% + 3,4% = 101%, phải là 100%",
      "đúng hạn «97,6%|percent|%», quá hạn «3,4%|percent|%»",
    ],
    ["error ratio-over-one: 37 > 27", "«37/27|ratio|bệnh viện» bệnh viện đã kết nối"],
    ["error ratio-over-one: 64 > 63", "xếp thứ «64/63|rank|hạng» cả nước"],
    [
      "error excess-over-target: 66,79% - 17,69% = 49,1, báo cáo ghi mục tiêu 50%",
      "đạt «66,79%|percent|%» (vượt «17,69%|percent|%|up-target» so với mục tiêu «50%|percent|%|target»)",
    ],
    [
      "error excess-over-target: 138.750 / 128.000 - 100% = 8,4%, báo cáo ghi 9,4%",
      "là «138.750|count|hộ» hộ, vượt «9,4%|percent|%|up-target» kế hoạch (kế hoạch giao «128.000|count|hộ|target» hộ)",
    ],
    [
      "warning excess-over-target: 101,2% - 2,2% = 99, kế hoạch là 100%",
      "đạt «101,2%|percent|%» (vượt chỉ tiêu «2,2%|percent|%|up-target»)",
    ],
    [
      "error change-denied: |56 - 45| = 11, báo cáo ghi 12",
      "giảm «12|rank|bậc|down» bậc (từ vị trí «45|rank|hạng» năm 2021 giảm xuống vị trí «56|rank|hạng» năm 2022)",
    ],
    [
      "error change-denied: 1.320 tỷ / 1.200 tỷ - 100% = 10%, báo cáo ghi 15%",
      "đạt «1.320 tỷ đồng|money|đồng», tăng «15%|percent|%|up» so với cùng kỳ («1.200 tỷ đồng|money|đồng»)",
    ],
    [
      "warning change-denied: |67.300 - 63.900| = 3.400, báo cáo ghi 3.500",
      "có «67.300|count|doanh nghiệp», tăng «3.500|count|doanh nghiệp|up» so với «63.900|count|doanh nghiệp» năm 2021",
    ],
    ["error direction-denied: 85,4% < 92,5%", "ký số tăng từ «92,5%|percent|%» lên «85,4%|percent|%»"],
    [
      "warning two-values: 98,4% ≠ 94,8%",
      "tỷ lệ văn bản điện tử được ký số đạt «98,4%|percent|%»\ntỷ lệ văn bản điện tử được ký số đạt «94,8%|percent|%» trong kỳ",
    ],
    [
      "error column-sum: 21.340 + 14.200 = 35.540, báo cáo ghi 35.640",
      "1 | Ninh Kiều | «21.340|count|hồ sơ» | «46,0|percent|%»\n2 | Bình Thủy | «14.200|count|hồ sơ» | «42,0|percent|%»\nTổng cộng | | «35.640|count|hồ sơ» | «42,5|percent|%»",
    ],
    [
      "warning row-share: 655.440 / 1.200.000 = 54,62%, báo cáo ghi 64,62%",
      "1\tVăn bản điện tử\tvăn bản\t«1.200.000|count|văn bản|target»\t«655.440|count|văn bản»\t«64,62|percent|%»",
    ],
  ])("%s", (expected, text) => expect(found(text)).toContain(expected));
});

describe("figures that agree, or of which nothing is known", () => {
  it.each([
    "«1.902.270|count|văn bản» văn bản («1.328.552|count|văn bản» văn bản đến; «573.718|count|văn bản» văn bản đi)",
    "«215|count|điểm cầu» điểm cầu («83|count|điểm cầu» điểm cầu cấp tỉnh; «132|count|điểm cầu» điểm cầu cấp xã)",
    "đạt «66,79%|percent|%» (vượt mục tiêu «16,79%|percent|%|up-target»)",
    "đạt «101,2%|percent|%» (vượt chỉ tiêu «1,2%|percent|%|up-target»)",
    "chứng thực «97.979|count|hồ sơ» hồ sơ, hoàn thành «91.507|count|hồ sơ», đạt tỷ lệ «93%|percent|%»",
    // 93,39% cut, not rounded
    "trên tổng số «97.979|count|hồ sơ» hồ sơ, trong đó «91.507|count|hồ sơ» hồ sơ (đạt «93,3%|percent|%»)",
    // examples in a bracket need not be all
    "«630|count|tổ» tổ ra mắt (Ninh Kiều «71|count|tổ» tổ, Ô Môn «86|count|tổ» tổ)",
    // earlier years in a bracket are no parts
    "«12.000 tỷ đồng|money|đồng» (năm trước: «11.000 tỷ đồng|money|đồng»; cùng kỳ: «9.000 tỷ đồng|money|đồng»)",
    // parts in `trong đó` may overlap
    "«500|count|người» người, trong đó «300|count|người» nữ, «280|count|người» đảng viên",
    "«02|count|phòng máy» phòng máy («45|count|tủ rack» tủ rack, «120|count|máy chủ» máy chủ)",
    "«1|count|trung tâm» trung tâm, gồm «24|count|máy chủ» máy chủ và «180|count|màn hình» màn hình",
    "«14.037|count|doanh nghiệp» doanh nghiệp (đạt «97,5%|percent|%») và «1.018|count|hộ» hộ (chiếm «98,4%|percent|%»)",
    "«149|count|dịch vụ công» dịch vụ công mức độ 3 và «725|count|dịch vụ công» dịch vụ công mức độ 4 (chiếm «36%|percent|%»)",
    "«326.145|count|văn bản» văn bản đi (ký số «99,2%|percent|%»)",
    "trên «68 triệu|count|thẻ||over» thẻ, gồm «45 triệu|count|thẻ» thẻ người lớn và «30 triệu|count|thẻ» thẻ trẻ em",
    "khoảng «1.000|count|xã||about» xã, gồm «500|count|xã» xã và «540|count|xã» xã",
    "đạt «117,4%|percent|%» chỉ tiêu Bộ Công an giao",
    "tốc độ tăng đạt «112%|percent|%»; mật độ thuê bao «121,5%|percent|%»",
    "đạt «120/100|ratio|xã» xã theo kế hoạch giao",
    "«27/28|ratio|chỉ tiêu» chỉ tiêu chủ yếu đạt và vượt kế hoạch",
    "giảm «11|rank|bậc|down» bậc (từ vị trí «45|rank|hạng» năm 2021 giảm xuống vị trí «56|rank|hạng» năm 2022)",
    "thứ «3|rank|hạng» cả nước, tăng «21|rank|bậc|up» bậc so với năm 2020 và thứ «14|rank|hạng» về PAR INDEX",
    "có «67.300|count|doanh nghiệp», tăng gần «3.500|count|doanh nghiệp|up|under» so với «63.900|count|doanh nghiệp» năm 2021",
    "tăng từ «85,4%|percent|%» lên «92,5%|percent|%», tăng «7,1|percent|điểm phần trăm|up» điểm phần trăm",
    "hài lòng «97,6%|percent|%», đúng hạn «98,1%|percent|%»",
    "1 | Ninh Kiều | «21.340|count|hồ sơ» | «46,0|percent|%»\n2 | Bình Thủy | «14.200|count|hồ sơ» | «42,0|percent|%»\nTổng cộng | | «35.540|count|hồ sơ» | «42,5|percent|%»",
    "1 | Thu ngân sách | «1.200|count|hồ sơ|target» | «655|count|hồ sơ» | «54,6|percent|%» | «112,7|percent|%»",
    "xử lý «1.245|count|cuộc» cuộc tấn công (giảm «12,3%|percent|%|down» so với cùng kỳ), gồm «468|count|cuộc», «777|count|cuộc»",
    "tỷ lệ ký số cá nhân đạt «98,72%|percent|%», tỷ lệ ký số cơ quan đạt «99,07%|percent|%»",
  ])("%s", (text) => expect(found(text)).toEqual([]));
});

it("each rule has an id of its own, an example and words in both languages", () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { example, says } of rules) expect([example, says.vi, says.en].every(Boolean)).toBe(true);
});
