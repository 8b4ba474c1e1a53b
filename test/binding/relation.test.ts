import { describe, expect, test } from "vitest";
import type { RelationType } from "../../src/model/observation.ts";
import { HEAD, observe } from "./observe.ts";

/** The figure between « and » stands so to the one between ‹ and ›. */
const related: readonly (readonly [RelationType, ...string[]])[] = [
  [
    "part-of",
    "Kinh phí dự kiến là ‹86.450 triệu đồng›, trong đó: ngân sách tỉnh «58.750 triệu đồng»; nguồn khác 27.700 triệu đồng.",
    "Đã cấp 7.298 người, còn ‹42› người chưa cấp (30 người đi làm ăn xa, «08» người già yếu, 04 người khác).",
    "Thu ngân sách đạt ‹27.540 tỷ đồng›; trong đó thu nội địa «17.100 tỷ đồng», thu xuất nhập khẩu 10.440 tỷ đồng.",
    "Trong ‹28› chỉ tiêu, có «26» chỉ tiêu đạt kế hoạch, 2 chỉ tiêu không đạt.",
    "Trong ‹5› nhiệm vụ chưa hoàn thành có «2» nhiệm vụ đã quá hạn.",
    "Trong tổng số ‹2.104› dịch vụ công trực tuyến, có «1.986» dịch vụ phát sinh hồ sơ.",
    "Tỉnh giao ‹68› nhiệm vụ; đến nay đã hoàn thành «39» nhiệm vụ (57,4%), đang triển khai 26 nhiệm vụ.",
    "Tỉnh giao ‹68› nhiệm vụ; đến nay đã hoàn thành 39 nhiệm vụ (57,4%), đang triển khai «26» nhiệm vụ.",
    "• Hồ sơ tiếp nhận: ‹38.604› hồ sơ\n+ Nộp trực tuyến: 27.139 hồ sơ (70,3%)\n+ Nộp qua bưu chính: «11.465» hồ sơ",
    "Wi-Fi công cộng: ‹155› điểm (Bỉm Sơn «92» điểm, Sầm Sơn 63 điểm).",
    "Toàn tỉnh có ‹1.118.642› người tham gia. Trong số này, hộ gia đình có «186.420» người, học sinh 214.077 người.",
    "Toàn tỉnh có ‹1.118.642› người tham gia. Trong số này, hộ gia đình có 186.420 người, học sinh «214.077» người.",
    "Nộp trực tuyến ‹588› hồ sơ. Trong số hồ sơ trực tuyến có: đăng ký thường trú 121 hồ sơ, tạm trú «64» hồ sơ.",
    "Doanh thu đạt ‹37,6 tỷ USD›, tăng 7,1%; trong đó xuất khẩu đạt «30,2 tỷ USD».",
    "Cấp mới ‹45› dự án, trong đó có «5» dự án FDI.",
    "Có ‹1.204› doanh nghiệp số, gồm «310» doanh nghiệp phần cứng và 894 doanh nghiệp phần mềm.",
    "Tổng số ‹12› lớp: «7» lớp cấp huyện, 5 lớp cấp xã.",
    "Tổng số ‹12› lớp: 7 lớp cấp huyện, «5» lớp cấp xã.",
    "Tiếp nhận ‹502› hồ sơ. Trong đó, «400» hồ sơ trực tuyến.",
    "Chi ‹412,6 tỷ đồng›, trong đó «300 tỷ đồng» từ ngân sách tỉnh.",
    "Trao đổi ‹1.902.270› văn bản («1.328.552» văn bản đến và 573.718 văn bản đi).",
    "Trao đổi ‹1.902.270› văn bản (1.328.552 văn bản đến và «573.718» văn bản đi).",
    "Hội nghị có ‹215› điểm cầu, gồm «83» điểm cầu cấp huyện; 132 điểm cầu cấp xã.",
    "Hội nghị có ‹215› điểm cầu, gồm 83 điểm cầu cấp huyện; «132» điểm cầu cấp xã.",
    "Tiếp nhận ‹502› hồ sơ, trong đó «400» hồ sơ trực tuyến.",
    "Tiếp nhận ‹502› hồ sơ; trong đó: «400» hồ sơ trực tuyến, 102 hồ sơ trực tiếp.",
    "Có ‹5.304› trạm BTS, trong đó có «48» trạm 5G.",
    "Có ‹5.304› trạm BTS, trong đó 1.987 trạm 4G và «48» trạm 5G.",
    "Tổng số ‹64› hệ thống (bao gồm «53» hệ thống cấp độ 2 và 11 hệ thống cấp độ 3).",
    "Toàn tỉnh có ‹874› dịch vụ công, gồm: «149» dịch vụ công mức độ 3 và 725 dịch vụ công mức độ 4.",
  ],
  [
    "share-of",
    "Dân số là ‹3,72 triệu› người, trong đó thành thị chiếm «25,3%», nông thôn 74,7%.",
    "Thu ngân sách đạt ‹27.540 tỷ đồng›, bằng «97%» dự toán năm, tăng 41% so với cùng kỳ.",
    "Có ‹1.310› hộ kinh doanh lên sàn, bằng «62%» kế hoạch.",
    "Quy mô thương mại điện tử đạt ‹20,5 tỷ USD›, chiếm khoảng «8%» tổng mức bán lẻ hàng hóa.",
    "Giải ngân ‹412,6 tỷ đồng›, đạt «40,2%» kế hoạch vốn.",
    "«97,5%» (‹14.037› hồ sơ) được trả đúng hạn.",
    "Có ‹559› xã («100%») có cáp quang.",
    "Số hồ sơ trực tuyến là ‹182.090› hồ sơ, tỷ lệ «77%».",
    "‹23/27› huyện («85%») đã có trung tâm điều hành.",
    "Giải quyết ‹14.037› hồ sơ (đạt «97,5%»).",
    "Có ‹1.118.642› người tham gia bảo hiểm, tương ứng tỷ lệ bao phủ «93,6%» dân số.",
    "Nộp trực tuyến ‹182.090› hồ sơ, chiếm «77%».",
    "Có ‹23› xã hoàn thành, đạt tỷ lệ «85%».",
    "Hoàn thành ‹29› nhiệm vụ (tương đương «42,6%»).",
    "Chi trả qua tài khoản cho ‹61.480› người, chiếm «72,3%» số người hưởng.",
  ],
  [
    "change-of",
    "Tỷ lệ trực tuyến đạt ‹82,3%›, cao hơn mục tiêu đề ra «7,3%».",
    "Bao phủ ‹93,6%› dân số, còn thiếu «0,9%» mới chạm chỉ tiêu Chính phủ giao.",
    "Tỉnh giao ‹7.105,8 tỷ đồng›, cao hơn «693,3 tỷ đồng» do bổ sung nguồn thu.",
    "- Xảy ra ‹34› vụ tai nạn, làm chết 21 người.\n- So với tháng trước: giảm «06» vụ.",
    "- Xảy ra 34 vụ tai nạn, làm chết ‹21› người, bị thương 19 người.\n- So với tháng trước: giảm 06 vụ, giảm «02» người chết.",
    "- Xảy ra 34 vụ tai nạn, làm chết 21 người, bị thương ‹19› người.\n- So với tháng trước: tăng «05» người bị thương.",
    "Thu ngân sách đạt ‹27.540 tỷ đồng›, bằng 97% dự toán năm, tăng «41%» so với cùng kỳ.",
    "Tỷ lệ hồ sơ quá hạn giảm «1,4 điểm phần trăm», còn ‹0,6%›.",
    "PCI đạt 63,21 điểm, xếp thứ ‹43›/63, giảm «15 bậc».",
    "Diện tích đạt ‹118.250 ha›, bằng 99,3% kế hoạch và giảm «0,6%» so với cùng kỳ.",
    "Xếp hạng ‹12›/63, tăng «3 bậc».",
    "Số vụ việc là ‹12› vụ (giảm «5» vụ so với cùng kỳ).",
    "Doanh thu ước đạt ‹1.950 tỷ đồng› (tăng «12%»).",
    "Thu được ‹1.204› triệu đồng, giảm «4,1%» so với cùng kỳ.",
    "Chỉ số đạt ‹84,6 điểm›, tăng «1,2 điểm» so với năm trước.",
    "Mở ‹12› lớp, gấp «đôi» cùng kỳ.",
    "Chỉ số DTI xếp thứ ‹12›, tăng «21 bậc» so với năm 2020.",
    "Doanh thu đạt ‹1.204 tỷ đồng›, tăng «12,5%» so với cùng kỳ.",
    "Số vụ tấn công mạng là ‹120› vụ, giảm «15%» so với cùng kỳ.",
    "Tỉnh xếp hạng ‹39/63› về DTI, tăng «10» bậc so với năm 2021 và đứng thứ 09/13 trong vùng.",
    "Doanh thu ước ‹3.460 tỷ đồng›, tăng «14%», đạt 47,3% kế hoạch năm.",
    "Chỉ số DTI đứng vị trí ‹49/63›, cải thiện «6» bậc (từ vị trí 55 của năm 2020).",
    "Tỷ lệ đạt ‹78,4%›, tăng «6,1 điểm phần trăm» nhưng vẫn kém mức trung bình toàn quốc (82,3%).",
    "Diện tích gieo trồng bằng 99,4% cùng kỳ; sản lượng lương thực đạt ‹29,8 vạn tấn›, vượt «14,6%» kế hoạch năm.",
    "PCI đạt 66,89 điểm, giảm «3» bậc, đứng thứ ‹29›.",
    "Tiếp nhận 512.660 hồ sơ, tỷ lệ nộp trực tuyến ‹66,9%›, tăng hơn «1,4 lần» so với cùng kỳ.",
    "Mật độ đạt ‹78,5› thuê bao/100 dân, tăng «5,4» thuê bao so với năm trước.",
    "Có ‹198› máy ATM, giảm «12» máy so với cuối năm 2021; 2.615 máy POS.",
    "Chỉ số DTI năm 2020 ở vị trí thứ 12; năm 2021 tụt «ba» bậc, còn thứ ‹15›.",
    "Có ‹5.304› trạm BTS (tăng «214» trạm so với đầu năm).",
    "Tỷ lệ ký số đạt ‹97%›, cao hơn cùng kỳ «3,2%».",
    "Thu phí trực tuyến ‹31,7 tỷ đồng›, gấp «3,2 lần» cùng kỳ.",
  ],
  [
    "target-of",
    "Kinh tế số ước đạt ‹18,9%›, tiến gần mục tiêu «20%» vào năm 2025.",
    "Tỷ lệ hồ sơ đúng hạn: ‹99,08%› - mục tiêu: ≥ «98%»",
    "Hồ sơ trực tuyến đạt ‹77%›, mục tiêu: «80%»",
    "Chứng thực điện tử được ‹35› bản, chỉ tiêu cả năm «60» bản.",
    "Kinh tế số đóng góp ‹11,8%› GRDP, vượt chỉ tiêu đề ra cho năm 2022 là «10%».",
    "Tỷ lệ ‹77%›, vượt 7% so với chỉ tiêu Tỉnh ủy giao năm 2022 («70%»).",
    "Tỷ lệ tham gia bảo hiểm y tế đạt ‹91,6%›, phấn đấu hết năm đạt «93%».",
    "Tỷ lệ đạt ‹62%›, trong khi chỉ tiêu là «80%».",
    "Số cơ sở đăng ký là ‹1.046› cơ sở, tăng 146 cơ sở so với chỉ tiêu Tổng cục giao «900» cơ sở.",
    "Số hộ có mã QR là ‹412› hộ, vượt 37 hộ so với kế hoạch giao «375» hộ.",
    "Tỷ lệ hồ sơ trực tuyến đạt ‹77%›, vượt chỉ tiêu giao («70%»).",
    "Kinh tế số chiếm ‹11%› GRDP (mục tiêu đến năm 2025 là «20%»).",
    "Tỷ lệ ký số đạt ‹97%› so với mục tiêu «95%».",
    "Tỷ lệ hồ sơ trực tuyến đạt ‹55,32%› (chỉ tiêu «50%»).",
    "Tỷ lệ hồ sơ trực tuyến đạt ‹55,32%›, chỉ tiêu giao là «50%».",
    "Đạt ‹77%› hồ sơ trực tuyến (kế hoạch: «70%»).",
    "Tỷ lệ hồ sơ trực tuyến đạt ‹77%›, mục tiêu năm 2022 là «70%».",
  ],
];

describe.each(related)("%s", (type, ...forms) => {
  test.each(forms)("%s", (form) => {
    const { figure, other } = observe(HEAD + form);
    expect(other).toBeDefined();
    expect(figure?.relation).toEqual({ type, to: other!.id });
  });
});

describe("no relation", () => {
  test.each([
    "IIP tháng 6 tăng 14,2% so với tháng trước và tăng «16,5%» so với cùng kỳ.",
    "Độ che phủ rừng 53,6%; tỷ lệ thu gom chất thải rắn «90%».",
    "Hạ tầng: 5.304 trạm BTS; «89%» hộ có cáp quang.",
    "Ban hành 12 kế hoạch, «27» công văn.",
    "Huyện Bá Thước có 225 tổ, huyện Quan Hóa có «109» tổ.",
    "Có 27 bệnh viện và «559» trạm y tế.",
    "Tỷ lệ ký số đạt 97%, tỷ lệ số hóa đạt «85%».",
    "Tiếp nhận 502 hồ sơ. Có «27» huyện tham gia.",
    "Mở 12 lớp tập huấn cho «1.250» cán bộ.",
    "Doanh thu «1.204 tỷ đồng», tăng 12,5% so với cùng kỳ.",
    "Tổng số «1.902.270» văn bản (1.328.552 văn bản đến và 573.718 văn bản đi).",
    "Xếp thứ «12» về hạ tầng, thứ 15 về nhân lực.",
    "Sở Y tế đạt 90%, Sở Nội vụ đạt «85%».",
  ])("%s", (form) => expect(observe(HEAD + form).figure).toMatchObject({ relation: null }));
});

describe("parts count what their whole counts", () => {
  test.each([
    ["văn bản", "Trao đổi 1.902.270 văn bản (đến: «1.328.552», đi: 573.718)."],
    ["điểm cầu", "Có 215 điểm cầu, trong đó cấp huyện 83, cấp xã «132»."],
  ])("%s: %s", (unit, form) => expect(observe(HEAD + form).figure).toMatchObject({ unit }));
});
