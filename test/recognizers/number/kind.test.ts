import { readsAs } from "./forms.ts";

readsAs("percent", [
  [{ value: 36, kind: "percent", unit: "%", text: "36%" }, "(chiếm 36%)"],
  [{ value: 36, kind: "percent", unit: "%" }, "36 phần trăm", "ba mươi sáu phần trăm", "36 %"],
  [{ value: 1.2, kind: "percent", unit: "điểm phần trăm" }, "giảm 1,2 điểm phần trăm", "giảm 1,2 điểm %"],
]);

readsAs("units that touch", [
  [{ value: 50000, kind: "money", unit: "đồng", text: "50.000đ" }, "Lệ phí là 50.000đ.", "thu 50.000đ"],
  [{ value: 1.07e9, kind: "money", unit: "đồng" }, "nộp kho bạc 1,07 tỷ đ.", "nộp 1,07 tỷ đ"],
  [{ value: 2.6e9, kind: "money", unit: "JPY" }, "tổng vốn 2,6 tỷ Yên", "tổng vốn 2,6 tỷ yên Nhật"],
  [{ value: 588, kind: "count" }, "nộp trực tuyến 588hs đạt", "588 hs"],
]);

readsAs("measures", [
  [{ value: 24233.1, kind: "measure", unit: "km2", text: "24.233,1" }, "diện tích 24.233,1 km2"],
  [{ value: 5, kind: "measure", unit: "km" }, "dài 5 km", "dài 5km", "dài 5 km."],
  [{ value: 170.5, kind: "measure", unit: "ha" }, "170,5 ha", "170,5ha"],
  [{ value: 100, kind: "measure", unit: "Mbps" }, "tốc độ 100 Mbps", "tốc độ 100Mbps"],
  [{ value: 120, kind: "measure", unit: "MW" }, "công suất 120 MW"],
  [{ value: 57.9, kind: "measure", unit: "tạ/ha" }, "năng suất 57,9 tạ/ha"],
  [{ value: 20e6, kind: "measure", unit: "m3" }, "20 triệu m3"],
  [{ value: 1.2e6, kind: "measure", unit: "tấn", text: "1,2 triệu" }, "đạt 1,2 triệu tấn"],
  [{ value: 74.5, kind: "measure", unit: "tuổi" }, "tuổi thọ trung bình 74,5 tuổi"],
  [{ value: 3, kind: "measure", unit: "ngày" }, "rút ngắn 3 ngày", "giảm 03 ngày"],
]);

readsAs("so many for each", [
  [{ value: 1.9, kind: "rate", unit: "người/xã" }, "bình quân 1,9 người/xã"],
  [{ value: 2.5, kind: "rate", unit: "máy tính/phòng" }, "2,5 máy tính/phòng"],
]);

readsAs("so many places of all", [
  [{ value: 14, denominator: 14, kind: "ratio" }, "thành lập ở 14/14 đơn vị", "có mặt ở 14/14 xã"],
  [{ value: 12, denominator: 63, kind: "rank" }, "ở 12/63 tỉnh, thành"],
]);

readsAs("ranks", [
  [
    { value: 12, kind: "rank", unit: "hạng", text: "12" },
    "xếp thứ 12",
    "xếp hạng thứ 12 toàn quốc",
    "đứng thứ 12 cả nước",
    "vị trí thứ 12",
    "hạng 12",
    "xếp vị trí 12",
    "thứ 12 cả nước",
  ],
  [
    { value: 26, denominator: 63, kind: "rank", text: "26/63" },
    "thứ 26/63",
    "hạng 26/63",
    "xếp 26/63",
    "đứng thứ 26/63 tỉnh, thành phố",
  ],
  [{ value: 8, denominator: 12, kind: "rank" }, "hạng 8/12", "xếp thứ 8/12"],
  [{ value: 3, kind: "rank", text: "ba" }, "xếp thứ ba cả nước", "đứng thứ ba"],
  [{ value: 1, kind: "rank" }, "xếp thứ nhất", "đứng thứ nhất toàn quốc", "đứng đầu cả nước"],
  [{ value: 2, kind: "rank" }, "đứng thứ nhì", "xếp thứ hai toàn tỉnh"],
  [{ value: 10, kind: "rank", bound: "max" }, "nằm trong top 10"],
  [
    { value: 21, kind: "rank", unit: "bậc", text: "21" },
    "tăng 21 bậc",
    "giảm 21 bậc",
    "tăng 21 hạng",
    "tụt 21 bậc so với năm trước",
  ],
  [{ value: 5, kind: "rank", unit: "bậc", text: "năm" }, "tăng năm bậc so với tháng trước"],
]);

readsAs("scores", [
  [{ value: 82.5, denominator: 100, kind: "score", unit: "điểm", text: "82,5/100" }, "đạt 82,5/100 điểm"],
  [{ value: 85.6, kind: "score", unit: "điểm" }, "đạt 85,6 điểm", "tổng 85,6 điểm", "chỉ số DTI là 85,6"],
  [{ value: 85, kind: "score" }, "đạt 85 điểm", "tăng 85 điểm"],
  [{ value: 83, kind: "count", unit: null }, "83 điểm cầu", "tại 83 điểm giao dịch", "83 điểm trường"],
]);

readsAs("rates", [
  [
    { value: 0.69, kind: "rate", unit: "doanh nghiệp/1.000 dân", text: "0,69" },
    "đạt 0,69 doanh nghiệp trên 1.000 dân",
    "0,69 doanh nghiệp/1.000 dân",
  ],
  [
    { value: 98.5, kind: "rate", unit: "thuê bao/100 dân" },
    "98,5 thuê bao/100 dân",
    "98,5 thuê bao trên 100 dân",
  ],
  [{ value: 13.5, kind: "rate", unit: "bác sĩ/vạn dân" }, "13,5 bác sĩ/vạn dân", "13,5 bác sĩ trên vạn dân"],
  [{ value: 350, kind: "rate", unit: "người/km2" }, "mật độ 350 người/km2"],
  [{ value: 40, kind: "rate", unit: "giường bệnh/10.000 dân" }, "40 giường bệnh/10.000 dân"],
  [
    { value: 12.5, kind: "rate", unit: "/1.000 trẻ đẻ sống" },
    "12,5/1.000 trẻ đẻ sống",
    "12,5 trên 1.000 trẻ đẻ sống",
  ],
]);

readsAs("multiples", [
  [
    { value: 2.8, kind: "multiple", unit: "lần", text: "2,8 lần" },
    "tăng hơn 2,8 lần",
    "gấp 2,8 lần cùng kỳ",
    "bằng 2,8 lần",
  ],
  [
    { value: 2, kind: "multiple", unit: "lần" },
    "gấp đôi",
    "tăng gấp đôi",
    "gấp hai lần",
    "gấp 2 lần",
    "tăng 2 lần so với cùng kỳ",
  ],
  [{ value: 3, kind: "multiple", unit: "lần" }, "gấp ba", "gấp ba lần"],
  [{ value: 1.5, kind: "multiple" }, "gấp rưỡi"],
  [{ value: 3, kind: "count" }, "tổ chức kiểm tra 3 lần"],
]);
