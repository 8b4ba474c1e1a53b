import { answers } from "./observe.ts";

answers("the noun that is counted", ({ unit }) => unit, [
  [
    "văn bản",
    "Các sở, ngành đã trao đổi «1.902.270» văn bản điện tử qua trục liên thông.",
    "Tổng số văn bản trao đổi qua mạng là «1.902.270» văn bản.",
    "Số văn bản điện tử đã gửi: «573.718» văn bản.",
  ],
  [
    "hồ sơ",
    "Bộ phận một cửa tiếp nhận «502.225» hồ sơ.",
    "Đã trả «14.037» hồ sơ đúng hạn cho công dân.",
    "Có trên «8.000» hồ sơ nộp qua mạng.",
  ],
  [
    "dịch vụ công",
    "Toàn tỉnh cung cấp «149» dịch vụ công mức độ 3.",
    "Cổng của tỉnh có «725» dịch vụ công toàn trình.",
  ],
  [
    "doanh nghiệp",
    "Có «9.812» doanh nghiệp sử dụng hóa đơn điện tử.",
    "Đến nay đã hỗ trợ được «310» doanh nghiệp nhỏ và vừa lên sàn.",
    "Thành lập mới «1.204» doanh nghiệp.",
  ],
  [
    "bệnh viện",
    "Có «27» bệnh viện thu viện phí không dùng tiền mặt.",
    "«27/27» bệnh viện đã kết nối bảo hiểm xã hội.",
  ],
  ["tài khoản", "Công an tỉnh đã kích hoạt «684.905» tài khoản định danh điện tử."],
  [
    "xã",
    "Đã phủ sóng tới «559» xã.",
    "Có «23/27» xã hoàn thành.",
    "Đến nay, «hai mươi ba» xã có tổ công nghệ số.",
  ],
  ["tổ công nghệ số cộng đồng", "Thành lập «4.353» tổ công nghệ số cộng đồng."],
  ["trạm thu phát sóng", "Xây mới «214» trạm thu phát sóng."],
  ["điểm cầu", "Hội nghị truyền hình có «215» điểm cầu."],
  ["người", "Đã tập huấn cho «1.250» người.", "Trợ cấp được chi trả qua tài khoản cho «61.480» người."],
  ["lượt truy cập", "Cổng dịch vụ công có «2.580/6.409» lượt truy cập thành công."],
  ["sản phẩm OCOP", "Đưa «393» sản phẩm OCOP lên sàn."],
  ["hệ thống thông tin", "Đã phê duyệt cấp độ an toàn cho «64» hệ thống thông tin."],
]);

answers("the unit the figure shows", ({ unit }) => unit, [
  [
    "%",
    "Tỷ lệ ký số đạt «97,60%».",
    "Tỷ lệ ký số vượt mục tiêu «16,79%».",
    "Có «85» % hồ sơ trực tuyến.",
    "Số hóa được «85 phần trăm» hồ sơ.",
  ],
  ["điểm phần trăm", "Tỷ lệ này tăng «3,5 điểm phần trăm» so với cùng kỳ."],
  [
    "đồng",
    "Doanh thu bưu chính đạt «122,7 tỷ đồng».",
    "Kinh phí bố trí là «31,7 tỷ đồng».",
    "Thu phí trực tuyến được «450 triệu đồng».",
  ],
  ["USD", "Kim ngạch xuất khẩu đạt «5,2 tỷ USD»."],
  ["km", "Kéo mới «1.204 km» cáp quang."],
  ["ha", "Lập bản đồ số cho «12.500 ha» rừng."],
  [
    "hạng",
    "Chỉ số DTI của tỉnh xếp thứ «12».",
    "Tỉnh đứng vị trí thứ «26/63» về chỉ số cải cách hành chính.",
  ],
  ["bậc", "Chỉ số DTI tăng «21 bậc» so với năm 2020."],
  ["điểm", "Chỉ số chuyển đổi số đạt «0,7024 điểm»."],
  ["lần", "Số giao dịch gấp «2,8 lần» cùng kỳ."],
  ["doanh nghiệp/1.000 dân", "Mật độ doanh nghiệp công nghệ số đạt «0,69» doanh nghiệp trên 1.000 dân."],
]);

answers("the unit stands once", ({ unit }) => unit, [
  ["hồ sơ", "Tiếp nhận 502 hồ sơ, đã giải quyết «498», còn lại 4.", "Tổng số hồ sơ tiếp nhận: «502.225»."],
  [
    "văn bản",
    "Tổng số là 1.902.270 văn bản (1.328.552 văn bản đến và «573.718» văn bản đi).",
    "Số văn bản đi của cấp tỉnh, huyện, xã lần lượt là 120, 340, «560» văn bản.",
  ],
  ["đồng", "Chi cho chuyển đổi số «412 tỷ», giải ngân 300 tỷ đồng."],
  ["cơ sở", "Đã kiểm tra Thọ Xuân (15 cơ sở), Nông Cống («7» cơ sở)."],
]);
