import { answers, type Ask } from "./observe.ts";

const code: Ask<string | null> = ({ area }) => area?.code ?? null;

answers("the clause or the sentence names the area", code, [
  [
    "38",
    "Tỷ lệ này là «97%», cao hơn bình quân cả nước.",
    "Tỷ lệ ký số đạt «97%», thấp hơn mức chung của cả nước.",
    "Cả tỉnh có «12» xã biên giới.",
    "Tỉnh ta đạt «97%».",
    "Kết quả của Thanh Hóa: «97%».",
    "Thanh Hóa đạt «97%», Nghệ An đạt 92%.",
    "Tỉnh đạt «97%» (cả nước đạt 86%).",
    "DTI của tỉnh đứng thứ «12» trong 63 tỉnh, thành phố cả nước.",
    "Thanh Hóa là một trong 10 tỉnh dẫn đầu toàn quốc, có «27» bệnh viện số.",
    "DTI của tỉnh xếp thứ 17 trong cả nước (chính quyền số xếp thứ «20», kinh tế số xếp thứ 9).",
    "Có «1.118» dữ liệu đã được chuyển vào CSDL hộ tịch điện tử toàn quốc.",
    "Toàn ngành y tế có «27» bệnh viện.",
    "Doanh nghiệp của tỉnh xuất khẩu sang Hoa Kỳ đạt «5,2 triệu USD».",
    "Ký kết hợp tác với TP. Hà Nội; đến nay «12» huyện tham gia.",
    "Tỷ lệ ký số đạt «97%».",
    "Toàn tỉnh có «559» xã.",
    "Tỷ lệ văn bản gửi qua mạng của tỉnh đạt «96%», của toàn quốc đạt 86,5%.",
    "Tỷ lệ ký số của tỉnh Thanh Hóa là «97%».",
    "Chỉ số DTI của tỉnh xếp thứ «3» cả nước.",
    "Tỉnh đứng thứ «26/63» tỉnh, thành phố.",
    "Thanh Hóa nằm trong nhóm dẫn đầu cả nước với «97%» văn bản ký số.",
    "So với cả nước, tỉnh cao hơn «5%».",
    "Xếp thứ «5» toàn quốc về tỷ lệ kích hoạt tài khoản.",
  ],
  [
    "VN",
    "Trên toàn quốc có «15.000» tổ công nghệ số.",
    "Tỉnh đạt 97% (cả nước đạt «86%»).",
    "Tỷ lệ chung của cả nước là «86%».",
    "Toàn quốc hiện có «63» trung tâm điều hành thông minh.",
    "Mức trung bình toàn quốc: «86,5%».",
    "Theo Bộ Thông tin và Truyền thông, cả nước có «75%» hộ dùng cáp quang.",
    "Bình quân chung cả nước («86%») thấp hơn tỉnh.",
    "Tỷ lệ văn bản gửi qua mạng của tỉnh đạt 96%, của toàn quốc đạt «86,5%».",
    "Bình quân cả nước đạt «86%».",
    "Hạ tầng dùng chung đạt 30% (trung bình cả nước «20%»).",
    "Cả nước đã cấp «70 triệu» thẻ căn cước công dân.",
    "Tỷ lệ này là 97%, trong khi bình quân cả nước chỉ đạt «60%».",
  ],
  [
    "22",
    "Ba tỉnh Quảng Ninh, Cao Bằng, Lai Châu có tỷ lệ thấp nhất, lần lượt là «6,2%», 7,5% và 8,9%.",
    "Bà Phó Giám đốc Sở Thông tin và Truyền thông Quảng Ninh cho hay, Cổng dịch vụ công của tỉnh có «1.702» dịch vụ.",
    "Lãnh đạo tỉnh Quảng Ninh chia sẻ, đến nay cấp xã đạt «91%».",
    "Ở chiều ngược lại, Quảng Ninh chọn cách làm chắc chắn. Hiện «100%» xã của tỉnh đã có cáp quang.",
    "Tỷ lệ tài khoản của Hà Giang, Quảng Ninh, Cao Bằng lần lượt đạt 58,3%, «62%» và 80,15%.",
  ],
  ["79", "Nhóm dẫn đầu gồm Quảng Ninh (0,81 điểm), thành phố Hồ Chí Minh («0,77» điểm)."],
  [
    "04",
    "Nhóm dẫn đầu gồm Quảng Ninh (0,81 điểm), tỉnh Cao Bằng («0,77» điểm).",
    "Tỷ lệ tài khoản của Hà Giang, Quảng Ninh, Cao Bằng lần lượt đạt 58,3%, 62% và «80,15%».",
    "Cao Bằng và Lai Châu đạt lần lượt «48,2%» và 51%.",
  ],
  [
    "38",
    "Đoàn TNCS Hồ Chí Minh tỉnh tổ chức «120» lớp tập huấn.",
    "Đoàn Thanh niên Cộng sản Hồ Chí Minh tổ chức «120» lớp tập huấn.",
    "Tại Hà Nội, Đoàn công tác của tỉnh trao đổi kinh nghiệm; tỉnh đã có «12» huyện tham gia.",
    "Đoàn công tác tỉnh Quảng Ninh đến thăm; đến nay toàn tỉnh Thanh Hóa có «559» xã.",
  ],
  ["48", "Đà Nẵng dẫn đầu với «0,78 điểm»."],
  ["22", "Quảng Ninh: «98%»; Thanh Hóa: 97%.", "Tỉnh Quảng Ninh có «12» khu công nghiệp thông minh."],
  [
    "40",
    "Tỉnh Nghệ An đạt «92%» hồ sơ trực tuyến.",
    "Tỷ lệ này của Nghệ An là «92%».",
    "Thanh Hóa đạt 97%, Nghệ An đạt «92%», Hà Tĩnh đạt 90%.",
  ],
  ["42", "Thanh Hóa đạt 97%, Nghệ An đạt 92%, Hà Tĩnh đạt «90%»."],
  [
    "79",
    "Thành phố Hồ Chí Minh có «1.250» doanh nghiệp công nghệ số.",
    "TP. Hồ Chí Minh có «1.250» doanh nghiệp công nghệ số.",
    "TP.HCM có «1.250» doanh nghiệp công nghệ số.",
  ],
  ["01", "Doanh thu của Hà Nội là «1.234 tỷ đồng», Hải Phòng 987 tỷ đồng."],
  ["31", "Doanh thu của Hà Nội là 1.234 tỷ đồng, Hải Phòng «987 tỷ đồng»."],
]);

answers("a place below the province is in it", code, [
  [
    "38",
    "Xã Hà Nam có «80%» số hộ dùng mạng.",
    "Xã Lào Cai đạt «12» tiêu chí.",
    "Huyện Thọ Xuân: «98%»; huyện Nông Cống: 97%.",
    "Ban Quản lý Khu kinh tế Nghi Sơn có «12» thủ tục.",
    "Bệnh viện Đa khoa tỉnh khám cho «1.250» lượt người bệnh.",
    "Trường Đại học Hồng Đức có «1.204» học viên.",
    "Huyện Bá Thước có «225» tổ công nghệ số.",
    "Thị xã Nghi Sơn dẫn đầu với «98%» hồ sơ trực tuyến.",
    "Thành phố Sầm Sơn có «12» điểm wifi công cộng.",
    "Xã Hòa Bình có «80%» số hộ dùng mạng.",
    "Phường Quảng Ninh đã cấp «1.200» tài khoản.",
    "Sở Y tế có «27» bệnh viện trực thuộc.",
    "Thành phố Thanh Hóa đạt «99%».",
    "Trên địa bàn tỉnh có «9.812» doanh nghiệp.",
  ],
]);

answers("a section that turns to another area", code, [
  [
    "38",
    "I. TÌNH HÌNH CẢ NƯỚC\nTỷ lệ hộ có cáp quang đạt 75%.\nII. TÌNH HÌNH TẠI TỈNH THANH HÓA\nTỷ lệ hộ có cáp quang đạt «82%».",
    "I. TÌNH HÌNH CẢ NƯỚC\nTỷ lệ hộ có cáp quang đạt 75%.\nII. KẾT QUẢ CỦA TỈNH\nTỷ lệ hộ có cáp quang đạt «82%».",
  ],
]);

const head = (province: string, day: string): string =>
  `ỦY BAN NHÂN DÂN ${province}\n${province}, ${day}\nBÁO CÁO\nKết quả chuyển đổi số\n\n`;

answers(
  "before July 2025 there were 63 provinces",
  code,
  [["70", "Tỷ lệ ký số đạt «97%».", "Tỉnh có «27» bệnh viện."]],
  head("Tỉnh Bình Phước", "ngày 05 tháng 7 năm 2022"),
);
answers(
  "and 34 since",
  code,
  [["75", "Tỷ lệ ký số đạt «97%».", "Tỉnh có «27» bệnh viện."]],
  head("Tỉnh Đồng Nai", "ngày 05 tháng 10 năm 2025"),
);
answers(
  "a city reports as a province does",
  code,
  [["48", "Tỷ lệ ký số đạt «97%».", "Toàn thành phố có «56» phường."]],
  head("Thành phố Đà Nẵng", "ngày 05 tháng 7 năm 2022"),
);

const NATIONAL = `BỘ THÔNG TIN VÀ TRUYỀN THÔNG
Hà Nội, ngày 27 tháng 12 năm 2024
Hội nghị toàn quốc tổng kết chuyển đổi số năm 2024
Cả nước có 73.788 doanh nghiệp công nghệ số.
`;

answers(
  "a national report turns to provinces and back",
  code,
  [
    ["48", "Giám đốc Sở Thông tin và Truyền thông Đà Nẵng cho hay, thành phố có «430» điểm Wi-Fi."],
    ["27", "Tại Đà Nẵng có 430 điểm.\nTại Bắc Ninh, hệ thống có «2.150» camera."],
    [
      "VN",
      "Tại Đà Nẵng có 430 điểm.\nThứ trưởng đề nghị các bộ, ngành bám sát chiến lược; kinh tế số phải đạt «20%».",
      "Tại Đà Nẵng có 430 điểm.\nC. BỘ, NGÀNH\nTrong «14» bộ được chấm điểm có 5 bộ loại tốt.",
      "Khối lượng hồ sơ: Đà Nẵng 684 hồ sơ, Hà Nội 2.310 hồ sơ.\nCác bộ có «14» hệ thống dùng chung.",
    ],
  ],
  NATIONAL,
);
