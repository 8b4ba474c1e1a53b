import { describe, expect, it, test } from "vitest";
import { extract } from "../../src/extract.ts";

const BODY = "\n\nI. KẾT QUẢ\nTỷ lệ ký số đạt 97,6%. Có 27 bệnh viện thu phí qua mạng.\n";
const documentOf = (head: string) => extract(head + BODY).document;

const HEADS = {
  letter:
    "UBND TỈNH THANH HÓA\nSố: 45/BC-UBND\nThanh Hóa, ngày 05 tháng 7 năm 2022\n\nBÁO CÁO\nKết quả chuyển đổi số 6 tháng đầu năm 2022",
  news: "Thanh Hóa: Sơ kết công tác chuyển đổi số 6 tháng đầu năm 2022\nChiều ngày 22/7/2022, Ban Chỉ đạo chuyển đổi số tỉnh Thanh Hóa tổ chức Hội nghị sơ kết công tác 6 tháng đầu năm 2022.",
};

describe("the day of the report", () => {
  test.each([
    ["2022-07-05", HEADS.letter],
    ["2022-07-22", HEADS.news],
    [
      "2023-01-09",
      "UBND TỈNH QUẢNG NINH\nQuảng Ninh, ngày 9 tháng 01 năm 2023\nBÁO CÁO\nCông tác chuyển đổi số năm 2022",
    ],
    [
      "2021-12-20",
      "SỞ THÔNG TIN VÀ TRUYỀN THÔNG\nBa Đình, ngày 20/12/2021\nBÁO CÁO\nKết quả chuyển đổi số năm 2021 của thành phố Hà Nội",
    ],
    [
      "2023-10-10",
      "Nghệ An tổng kết 9 tháng năm 2023\nSáng 10/10/2023, UBND tỉnh Nghệ An họp Ban Chỉ đạo chuyển đổi số.",
    ],
    [
      "2023-10-11",
      "Nghệ An đẩy mạnh số hóa\nĐăng ngày 11/10/2023\nTỉnh Nghệ An tiếp tục đẩy mạnh số hóa hồ sơ.",
    ],
    [
      "2022-07-05",
      "Thanh Hóa, ngày 05 tháng 7 năm 2022\nBÁO CÁO\nThực hiện Quyết định số 942/QĐ-TTg ngày 15/6/2021, tỉnh báo cáo kết quả 6 tháng đầu năm 2022.",
    ],
    [
      "2022-12-02",
      "SỞ Y TẾ LÂM ĐỒNG\nBIÊN BẢN\nHọp giao ban tháng 11/2022\nThời gian: 14 giờ 00, ngày 02 tháng 12 năm 2022.",
    ],
    [
      "2026-04-08",
      "BIÊN BẢN\nHọp Tổ công tác tỉnh Đắk Lắk quý I năm 2026\nBắt đầu lúc 14 giờ 00, ngày 08 tháng 4 năm 2026, tại trụ sở UBND tỉnh Đắk Lắk.",
    ],
    [null, "BÁO CÁO\nKết quả chuyển đổi số tỉnh Thanh Hóa 6 tháng đầu năm 2022"],
    [null, "BÁO CÁO\nKết quả chuyển đổi số tỉnh Thanh Hóa theo Quyết định số 942/QĐ-TTg ngày 15/6/2021"],
  ])("%s: %s", (date, head) => expect(documentOf(head)).toMatchObject({ date }));
});

describe("the period reported on", () => {
  const named = (period: string): string => `UBND TỈNH THANH HÓA\nBÁO CÁO\nKết quả chuyển đổi số ${period}`;
  test.each([
    ["2022-S1", HEADS.letter],
    ["2022-S1", HEADS.news],
    [
      "2024",
      "Thanh Hóa nhìn lại một năm\n18/12/2024 20:15\nSáng 18/12, Ban Chỉ đạo chuyển đổi số tỉnh Thanh Hóa họp phiên tổng kết năm 2024.\nTỉnh đã hoàn thành 58/67 chỉ tiêu của năm 2024, trong đó hai mươi ba chỉ tiêu vượt kế hoạch đề ra từ đầu năm; kết quả này có được nhờ sự vào cuộc của cả hệ thống chính trị và sự đồng thuận của người dân, doanh nghiệp trong tỉnh, nhất là ở các địa phương miền núi, nơi hạ tầng còn khó khăn.\nHuyện Nga Sơn, 11 tháng năm 2024, tiếp nhận 30.118 hồ sơ.",
    ],
    [
      "2023-11",
      "Trang chủ » Chuyển đổi số » Số liệu công khai của tỉnh\nKết quả chuyển đổi số tỉnh Thanh Hóa tháng 11 năm 2023\n• Hồ sơ: 38.604 (lũy kế 11 tháng năm 2023: 402.977)\n• Họp: 46 cuộc",
    ],
    ["2022", named("năm 2022")],
    ["2022-S1", named("6 tháng đầu năm 2022")],
    ["2022-S1", named("sáu tháng đầu năm 2022, phương hướng 6 tháng cuối năm 2022")],
    ["2022-S1", named("6 tháng đầu năm, nhiệm vụ trọng tâm 6 tháng cuối năm 2022")],
    ["2022-01-01/P9M", named("9 tháng năm 2022")],
    ["2022-01-01/P9M", named("9 tháng đầu năm 2022")],
    ["2022-Q3", named("quý III năm 2022")],
    ["2022-Q3", named("Quý 3/2022")],
    ["2022-08", named("tháng 8 năm 2022")],
    ["2022-08", named("tháng 8/2022")],
    [
      "2022-08",
      "UBND TỈNH TIỀN GIANG\nTiền Giang, ngày 29 tháng 8 năm 2022\nBÁO CÁO\nTình hình kinh tế - xã hội tháng 8 năm 2022\n\nTính chung 8 tháng đầu năm đạt 231.480 tấn. Xuất khẩu 8 tháng năm 2022 đạt 3,8 tỷ USD. Thu ngân sách 8 tháng đầu năm 2022 là 8.754 tỷ đồng; 8 tháng năm 2022 cấp 412 giấy phép.",
    ],
    [
      "2022",
      "UBND XÃ HÒA BÌNH\nHòa Bình, ngày 05 tháng 12 năm 2022\nBÁO CÁO\nKết quả thực hiện nhiệm vụ chuyển đổi số năm 2022; phương hướng, nhiệm vụ năm 2023\n\nTừ 01/7/2022 đến 30/11/2022, xã tiếp nhận 2.345 hồ sơ.",
    ],
    ["2022", named("năm 2022, phương hướng nhiệm vụ năm 2023")],
    ["2021", named("năm 2021 và kế hoạch năm 2022")],
    [
      "2022",
      "Thanh Hóa, ngày 05 tháng 01 năm 2023\nBÁO CÁO\nTổng kết công tác chuyển đổi số năm 2022; nhiệm vụ, giải pháp năm 2023 tỉnh Thanh Hóa",
    ],
    [
      "2023",
      "Hải Dương, ngày 19 tháng 8 năm 2024\nBÁO CÁO\nGiải trình kết quả Chỉ số chuyển đổi số (DTI) năm 2023\n\nDTI đạt 0,66 điểm, tăng 5 bậc so với năm 2022. Năm 2022, tỉnh đạt 0,60 điểm.",
    ],
  ])("%s: %s", (code, head) => expect(documentOf(head).period).toMatchObject({ code }));
});

describe("the area that reports", () => {
  test.each([
    ["38", HEADS.letter],
    ["38", HEADS.news],
    ["22", "SỞ THÔNG TIN VÀ TRUYỀN THÔNG QUẢNG NINH\nTình hình chuyển đổi số của tỉnh 6 tháng đầu năm 2023"],
    [
      "92",
      "UBND THÀNH PHỐ CẦN THƠ\nCần Thơ, ngày 05 tháng 7 năm 2022\nBÁO CÁO\nTình hình chuyển đổi số 6 tháng đầu năm 2022",
    ],
    [
      "38",
      "Thanh Hóa học tập kinh nghiệm của Quảng Ninh\nNgày 12/5/2022, đoàn công tác của tỉnh Thanh Hóa đã đến làm việc. Tỉnh Thanh Hóa có nhiều điểm tương đồng.",
    ],
    ["VN", "BỘ THÔNG TIN VÀ TRUYỀN THÔNG\nBÁO CÁO\nTình hình chuyển đổi số quốc gia 6 tháng đầu năm 2022"],
    [
      "VN",
      "Theo Chính phủ, 6 tháng đầu năm 2022 cả nước giải ngân 30% kế hoạch.\nDẫn đầu là Ninh Bình 51%, Hà Tĩnh 45%, Lào Cai 43%; thấp nhất là Cần Thơ 18%.",
    ],
    [
      "VN",
      "Nhóm dẫn đầu cải cách hành chính tiếp tục bứt phá\nHải Phòng xếp thứ 1/63; Hà Nội đứng thứ hai, Thái Nguyên thứ 3.\nNgười dân làm thủ tục tại thành phố Hải Phòng.\nCao Bằng xếp cuối bảng; kết quả của cả nước đạt 83,94%.\nĐà Nẵng dẫn đầu, Huế xếp thứ 5 và Long An xếp thứ 12; Trung tâm tại thành phố Đà Nẵng.",
    ],
    [
      "VN",
      "Thủ tướng Chính phủ chủ trì phiên họp của Ủy ban Quốc gia về chuyển đổi số\nSáng 12/7/2023, tại Hà Nội, Thủ tướng Chính phủ chủ trì phiên họp.",
    ],
    [
      "VN",
      "Dịch vụ công: khoảng cách còn lớn\nSáng 28/8/2024, Văn phòng Chính phủ phối hợp với Bộ Thông tin và Truyền thông tổ chức Hội nghị trực tuyến toàn quốc, kết nối tới 63 điểm cầu.\nTheo báo cáo, cả nước tiếp nhận 32 triệu hồ sơ.\nLãnh đạo UBND tỉnh Quảng Ninh cho biết đã cung cấp 1.318 dịch vụ.\nTại thành phố Đà Nẵng, 94,5% hồ sơ nộp trực tuyến.",
    ],
    [
      "04",
      "ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHUYỆN THẠCH AN            Độc lập - Tự do - Hạnh phúc\nBÁO CÁO\nKết quả chuyển đổi số năm 2023\n\nKính gửi: Sở Thông tin và Truyền thông tỉnh Cao Bằng.",
    ],
    ["38", "HUYỆN ỦY BÁ THƯỚC, TỈNH THANH HÓA\nBÁO CÁO\nKết quả chuyển đổi số năm 2022 của huyện"],
    [
      "79",
      "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HỒ CHÍ MINH\nTP. Hồ Chí Minh, ngày 05 tháng 7 năm 2022\nBÁO CÁO\nKết quả chuyển đổi số",
    ],
    ["70", "UBND TỈNH BÌNH PHƯỚC\nBình Phước, ngày 05 tháng 7 năm 2022\nBÁO CÁO\nKết quả chuyển đổi số"],
    ["46", "UBND TỈNH THỪA THIÊN HUẾ\nHuế, ngày 05 tháng 7 năm 2022\nBÁO CÁO\nKết quả chuyển đổi số"],
  ])("%s: %s", (code, head) => expect(documentOf(head).area).toMatchObject({ code }));
});

it("is not told of a district that names no province", () => {
  expect(documentOf("UBND HUYỆN VĂN BÀN\nBÁO CÁO\nKết quả năm 2023 của huyện").area).toBeNull();
});

describe("the title", () => {
  test.each([
    ["Thanh Hóa: Sơ kết công tác chuyển đổi số 6 tháng đầu năm 2022", HEADS.news],
    ["Kết quả chuyển đổi số 6 tháng đầu năm 2022", HEADS.letter],
    [
      "Công tác chuyển đổi số năm 2022",
      "UBND TỈNH QUẢNG NINH\nQuảng Ninh, ngày 9 tháng 01 năm 2023\nBÁO CÁO\nCông tác chuyển đổi số năm 2022",
    ],
    [
      "Kết quả chuyển đổi số năm 2023",
      "ỦY BAN NHÂN DÂN     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH HẬU GIANG     Độc lập - Tự do - Hạnh phúc\nSố: 41/BC-UBND     Hậu Giang, ngày 15 tháng 12 năm 2023\n\nBÁO CÁO\nKết quả chuyển đổi số năm 2023",
    ],
    [
      "Tình hình chuyển đổi số quý I",
      "NGÂN HÀNG NHÀ NƯỚC VIỆT NAM\n--------\nHuế, ngày 9 tháng 4 năm 2022\nBÁO CÁO TÓM TẮT\nTình hình chuyển đổi số quý I",
    ],
    [
      "Khi mã QR lên bản",
      "BÁO LẠNG SƠN ĐIỆN TỬ\nThứ ba, 22/10/2024 08:15\n\nKhi mã QR lên bản\n\nSáng nay chợ đông, người bán kẻ mua đều quét mã để trả tiền.",
    ],
    [
      "Sáng 14/7, tỉnh Quảng Ninh họp về chuyển đổi số.",
      "Sáng 14/7, tỉnh Quảng Ninh họp về chuyển đổi số. Cuộc họp nối với 13 điểm cầu.\n1. Hạ tầng số",
    ],
  ])("%s: %s", (title, head) => expect(documentOf(head).title).toBe(title));

  test.each(["Có 12 xã.", "-------\n======\n", "1. Hạ tầng số của toàn tỉnh năm 2022"])(
    "none in %s",
    (text) => expect(extract(text).document.title).toBeNull(),
  );
});
