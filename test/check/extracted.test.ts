import { describe, expect, it } from "vitest";
import { check } from "../../src/check/check.ts";
import { extract } from "../../src/extract.ts";

const HEAD = `ỦY BAN NHÂN DÂN TỈNH THANH HÓA
Thanh Hóa, ngày 22 tháng 7 năm 2022
BÁO CÁO
Kết quả chuyển đổi số 6 tháng đầu năm 2022

`;

const rulesIn = (sentence: string): string[] => check(extract(HEAD + sentence)).map(({ rule }) => rule);

describe("a report as it is written, read and checked", () => {
  it.each([
    ["parts-sum", "Toàn tỉnh có 559 xã, phường, thị trấn, bao gồm 469 xã, 60 phường và 29 thị trấn."],
    ["parts-sum", "Tỉnh có 215 điểm cầu, gồm 83 điểm cầu cấp tỉnh và 142 điểm cầu cấp xã."],
    ["parts-sum", "Toàn tỉnh có 3.250 cán bộ (nam 1.800, nữ 1.540)."],
    ["parts-slip", "Tiếp nhận 12.500 hồ sơ; trong đó: trực tuyến 8.200 hồ sơ, trực tiếp 4.400 hồ sơ."],
    ["part-exceeds-whole", "Đã tiếp nhận 502.225 hồ sơ, trong đó xử lý 592.933 hồ sơ trực tuyến."],
    ["share-denied", "Đã giải quyết 11.900/12.500 hồ sơ, đạt 85,2%."],
    ["share-denied", "Số hóa được 4.520 hồ sơ trên tổng số 5.000 hồ sơ, đạt tỷ lệ 80,4%."],
    ["excess-over-target", "Tỷ lệ hồ sơ trực tuyến đạt 66,79%, vượt 17,79% so với mục tiêu 50%."],
    ["excess-over-target", "Thực hiện 138.750 hộ, vượt 9,4% kế hoạch (kế hoạch giao 128.000 hộ)."],
    ["change-denied", "Chỉ số DTI năm 2021 xếp thứ 12, tăng 5 bậc so với năm 2020 (xếp thứ 16)."],
    ["change-denied", "Chỉ số PAR INDEX tăng từ vị trí 29 lên vị trí 14, tăng 16 bậc."],
    ["change-denied", "Doanh thu đạt 1.320 tỷ đồng, tăng 15% so với cùng kỳ năm trước (1.200 tỷ đồng)."],
    ["direction-denied", "Tỷ lệ văn bản ký số tăng từ 92,5% lên 85,4%."],
    ["ratio-over-one", "Có 28/27 bệnh viện tuyến huyện đã kết nối khám chữa bệnh từ xa."],
    ["impossible-date", "Tính đến ngày 31/6/2022, toàn tỉnh có 14.037 doanh nghiệp."],
    ["future-date", "Tính đến ngày 15/9/2022, đã cấp 1.482.332 thẻ căn cước công dân."],
    ["complement", "Giải quyết đúng hạn 97,6%, quá hạn 3,4%."],
    ["share-over-100", "Dịch vụ công trực tuyến toàn trình là 874 dịch vụ, chiếm 146% tổng số dịch vụ công."],
  ])("%s: %s", (rule, sentence) => expect(rulesIn(sentence)).toContain(rule));

  it.each([
    "Đã giải quyết 11.900 hồ sơ (đúng hạn 11.800 hồ sơ, đạt 99,2%; quá hạn 100 hồ sơ).",
    "Thu ngân sách 12.000 tỷ đồng (năm 2021: 11.000 tỷ đồng; năm 2020: 9.000 tỷ đồng), đạt 105% dự toán.",
    "Tỷ lệ hồ sơ trực tuyến đạt 66,79%, vượt 16,79% so với mục tiêu 50%; tỷ lệ ký số đạt 99,5%, vượt 2,5% chỉ tiêu.",
    "Chỉ số DTI xếp thứ 12, tăng 4 bậc so với năm 2020 (xếp thứ 16); PAPI xếp thứ 3, tăng 21 bậc so với năm 2020.",
    "Đã tổ chức 25 hội nghị (12 hội nghị trực tuyến) với 3.500 lượt người, trong đó 1.200 lượt cán bộ cấp xã, 800 nữ.",
    "Trung tâm dữ liệu có 02 phòng máy (45 tủ rack, 120 máy chủ).",
    "Cổng đã cung cấp 4.457 dịch vụ công trên tổng số 6.325 thủ tục hành chính (chiếm 70,5%).",
    "Xử lý 1.245 cuộc tấn công (giảm 12,3% so với cùng kỳ), gồm 468 cuộc Phishing, 210 cuộc Deface, 567 cuộc Malware.",
    "Có 178 xã, phường (137 xã, 41 phường) thuộc 09 đơn vị cấp huyện (03 thành phố và 06 huyện).",
    "Sản lượng điện đạt 105% kế hoạch, bằng 48% kế hoạch năm; nộp ngân sách 98,5 tỷ đồng, bằng 112% so với cùng kỳ.",
  ])("nothing: %s", (sentence) => expect(rulesIn(sentence)).toEqual([]));
});
