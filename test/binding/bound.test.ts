import { answers } from "./observe.ts";

answers("how the figure bounds the value", ({ bound }) => bound, [
  [
    "exact",
    "Tỷ lệ hồ sơ đúng hạn đạt «97,6%».",
    "Có «27» bệnh viện tham gia.",
    "Cài đặt phần mềm trên «100%» máy tính.",
    "Tỷ lệ này vượt mục tiêu «16,79%».",
    "Doanh thu tăng «12%» so với cùng kỳ.",
    "Doanh thu cao hơn cùng kỳ «12%».",
    "Cấp cho người trên 14 tuổi «684.905» tài khoản.",
  ],
  [
    "over",
    "Tiếp nhận trên «502.000» hồ sơ.",
    "Có hơn «1,3 triệu» người dân dùng mạng.",
    "Số thuê bao vượt mốc «3 triệu» thuê bao.",
    "Tỷ lệ ký số đạt trên «99%».",
    "Kinh phí đã chi hơn «31 tỷ đồng».",
    "Số giao dịch tăng hơn «2 lần» so với cùng kỳ.",
  ],
  [
    "under",
    "Tỷ lệ thanh toán trực tuyến mới đạt gần «18%».",
    "Chưa đến «30%» số hộ có cáp quang.",
    "Hồ sơ quá hạn dưới «1%».",
    "Gần «2.000» cán bộ được tập huấn.",
    "Chỉ chưa đầy «5%» hồ sơ nộp tại nhà.",
  ],
  [
    "about",
    "Kinh tế số ước đạt «11%» GRDP.",
    "Có khoảng «1.200» hộ kinh doanh lên sàn.",
    "Doanh thu ước «450 tỷ đồng».",
    "Xấp xỉ «60%» dân số có sổ sức khỏe điện tử.",
    "Mỗi tháng chừng «300» hồ sơ được số hóa.",
    "Kim ngạch xuất khẩu ước khoảng «5,2 tỷ USD».",
  ],
  [
    "min",
    "Phấn đấu ít nhất «80%» hồ sơ nộp trực tuyến.",
    "Tối thiểu «50%» người dân có tài khoản.",
    "Tỷ lệ hồ sơ trực tuyến từ «80%» trở lên.",
    "Chi cho chuyển đổi số không dưới «1%» ngân sách.",
    "Tỷ lệ xã có cáp quang ≥ «95%».",
    "Xếp loại tốt với «90» điểm trở lên.",
  ],
  [
    "max",
    "Tỷ lệ hồ sơ quá hạn không quá «2%».",
    "Tỷ lệ lỗi ≤ «0,5%».",
    "Tỷ lệ hồ sơ trễ hẹn từ «3%» trở xuống.",
  ],
]);

answers("a bound reaches its own figure alone", ({ bound }) => bound, [
  [
    "exact",
    "Tiếp nhận trên 500 hồ sơ, trong đó «27» hồ sơ quá hạn.",
    "Gần 2.000 cán bộ dự tại «27» điểm cầu.",
    "Hơn 31 tỷ đồng, bằng «40%» kế hoạch.",
    "Khoảng 1.200 hộ ở «12» xã.",
  ],
  ["over", "Tiếp nhận 500 hồ sơ, trên «400» hồ sơ trực tuyến."],
  ["about", "Có 27 xã với khoảng «1.200» hộ."],
]);

answers("a range has both ends", ({ value, upper }) => [value, upper], [
  [
    [10, 15],
    "Kinh tế số chiếm từ «10 đến 15%» GRDP.",
    "Kinh tế số chiếm «10-15%» GRDP.",
    "Kinh tế số chiếm «10% đến 15%» GRDP.",
    "Kinh tế số chiếm từ «10% - 15%» GRDP.",
  ],
  [[3, 5], "Mỗi huyện chọn từ «3 đến 5» xã làm điểm.", "Mỗi huyện chọn «3 - 5» xã làm điểm."],
]);
