import { answers } from "./observe.ts";

answers("a bracket counts what the share in front of it is of", ({ unit }) => unit, [
  ["trường học", "100% trường học («356/356») và 85% trạm y tế (102/120) thu phí qua ngân hàng."],
  ["trạm y tế", "100% trường học (356/356) và 85% trạm y tế («102/120») thu phí qua ngân hàng."],
]);

answers("`số` of a name counts nothing", ({ unit }) => unit === "chuyên", [
  [false, "Chứng thư số chuyên dùng đang sử dụng: «6.315»."],
]);

answers("another verb is no second noun", ({ unit }) => unit, [
  ["văn bản", "Ban hành «05» văn bản, ban hành theo thẩm quyền 19 kế hoạch."],
  ["văn bản", "Ban hành «05» văn bản, tổ chức 03 lớp tập huấn."],
  ["nhà thầu", "Đã xử phạt «06» nhà thầu vi phạm hợp đồng."],
  ["tồn tại", "Đã khắc phục xong «22/26» tồn tại."],
]);

answers("the noun behind the last count of a clause is that of all", ({ unit }) => unit, [
  ["cán bộ", "Cử 215 lượt người tập huấn; bổ nhiệm «07», bổ nhiệm lại 05, luân chuyển 03 cán bộ."],
  ["cán bộ", "Cử 215 lượt người tập huấn; bổ nhiệm 07, bổ nhiệm lại «05», luân chuyển 03 cán bộ."],
]);

answers("billions of the funds are money", ({ kind, unit }) => `${kind} ${unit}`, [
  ["money đồng", "Kinh phí giải ngân mới đạt «45,6 tỷ» trên tổng 78 tỷ đồng."],
]);

answers("a place alone in a bracket is one", ({ kind }) => kind, [
  [
    "rank",
    "Chính quyền số đạt 0,7345 (xếp «5»), kinh tế số 0,6987 (xếp 7).",
    "Chính quyền số đạt 0,7345 (đứng «5»).",
  ],
]);

answers("`số hóa` is no measure", ({ unit }) => unit, [["sổ", "Số hóa «18.720» sổ."]]);

answers("a noun in a name counts nothing", ({ unit }) => unit, [
  [null, "Làm sạch dữ liệu: Hội Nông dân «98.765/100.000» (98,8%)."],
]);

answers("a noun the lexicon lacks ends where a verb begins", ({ unit }) => unit, [
  ["món", "Thực hiện «12,4 triệu» món thanh toán.", "Qua điện thoại di động: «102,8 triệu» món."],
  ["giấy", "Số giấy chuyển tuyến được cấp là «36.745» giấy."],
]);

answers(
  "millions of nothing named are money behind a word for it; points go on as points",
  ({ kind, unit }) => `${kind} ${unit}`,
  [
    [
      "money đồng",
      "Kinh phí hỗ trợ «180 triệu».",
      "Đầu tư camera với kinh phí 180 triệu đồng (xã hội hóa «120tr», ngân sách 60tr).",
      "Tổng vốn đầu tư 1,2 tỷ, trong đó ngân sách «800 triệu».",
    ],
    ["count null", "Mua sắm không dùng tiền mặt đạt «2 triệu».", "Du lịch thu hút «1,2 triệu»."],
    ["count điểm", "Lắp mới 03 điểm wifi công cộng, nâng tổng số lên «07» điểm."],
    ["count người", "Chi trả cho «1,5 triệu» người."],
  ],
);

answers("the noun that is counted", ({ unit }) => unit, [
  [
    "tiểu thương",
    "Các chợ Mỹ An, Trường Xuân lần lượt có «215» và 98 tiểu thương nhận thanh toán bằng mã QR.",
  ],
  ["mã số thuế cá nhân", "Rà soát, làm sạch «421.305» mã số thuế cá nhân."],
  ["hồ sơ", "Chứng thực bản sao: 87 hồ sơ, lũy kế 10 tháng «912» hồ sơ."],
  ["tài khoản", "Tỷ lệ ký số 97%; tài khoản VNeID mức 2 đạt «1,35 triệu»."],
  ["thôn, xóm, khối", "«215/218» thôn, xóm, khối có sóng 4G."],
  ["%", "Phấn đấu xóa «100%» điểm lõm sóng.", "Đưa «95%» điểm bưu điện xã vào hoạt động."],
  ["máy tính/cán bộ", "Bình quân «0,92» máy tính/cán bộ."],
  ["máy quét", "Trang bị 35 máy tính, «12» máy quét."],
  ["viên ma túy tổng hợp", "Thu giữ 1,24 kg heroin và «3.560» viên ma túy tổng hợp."],
  ["sở, ngành", "Hạn chế: «4/18» sở, ngành có tỷ lệ đúng hạn dưới 95%."],
  ["xã", "Trong số này, huyện Bá Thước có «11» xã, huyện Quan Sơn có 14 xã."],
  ["hạng", "Chỉ số DTI tụt 5 bậc, từ «28» xuống 33/63.", "Chỉ số DTI tụt 5 bậc, từ 28 xuống «33/63»."],
  ["gói thầu", "Liên danh nhà thầu trúng «05 (năm)» gói thầu."],
  ["thôn", "Các huyện A Lưới, Nam Đông lần lượt có «12» và 9 thôn trắng sóng."],
  ["cấp ủy", "Có «8» cấp ủy trực thuộc dùng phần mềm.", "«Ba» cấp ủy chưa dùng phần mềm."],
  ["thôn", "Năm 2019 còn 283 thôn trắng sóng; đến nay con số này chỉ còn «61»."],
  ["văn bằng", "Hỗ trợ 148 cơ sở; số văn bằng được cấp là «96»."],
  ["người", "Nhóm hộ gia đình có «186.420» người, nhóm học sinh 214.077 người."],
  ["nhiệm vụ", "Dù phải sắp xếp bộ máy, các ngành đã hoàn thành «16» trong tổng số 21 nhiệm vụ."],
  ["con", "Tổng đàn lợn hiện có «1,2 triệu» con."],
  ["lao động", "Giải quyết việc làm cho «34.500» lao động."],
  ["vụ", "So với cùng kỳ giảm «12» vụ."],
  ["đối tượng", "Bắt giữ 1.024 vụ, «1.310» đối tượng phạm tội."],
  ["trường", "Năm học này có «2.045» trường."],
  ["hộ", "Kéo cáp quang tới «82.400» hộ."],
  ["cán bộ", "Tập huấn kỹ năng số cho «1.250» cán bộ cấp xã."],
  ["học sinh", "Số hóa học bạ của «720.000» học sinh."],
  [
    "thủ tục hành chính",
    "Đơn giản hóa «112» thủ tục hành chính.",
    "Rà soát xong «1.804» thủ tục hành chính.",
  ],
  ["lớp", "Sở Nội vụ mở «12» lớp."],
  ["nhiệm vụ", "Đã hoàn thành «29» nhiệm vụ được giao.", "«29/68» nhiệm vụ đã hoàn thành."],
  ["camera", "Lắp đặt «450» camera giám sát giao thông."],
  [
    "giao dịch",
    "Có «118.430» giao dịch thanh toán trực tuyến.",
    "Số giao dịch thành công: «118.430» giao dịch.",
  ],
  ["thôn", "Còn «44» thôn chưa có sóng.", "Xóa được «12» thôn lõm sóng trong kỳ."],
  ["chỉ tiêu", "Tỉnh hoàn thành «14/24» chỉ tiêu.", "Có «14» chỉ tiêu đạt và vượt."],
  ["huyện", "«27/27» huyện đã có trung tâm điều hành.", "Có «11» huyện vùng cao được đầu tư."],
  ["thuê bao", "Tổng số «3.215.000» thuê bao di động."],
  ["đơn vị", "«18» đơn vị đã nộp báo cáo.", "Đã thanh tra «5» đơn vị."],
  ["dự án", "Triển khai «7» dự án công nghệ thông tin."],
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
    "doanh nghiệp/1.000 dân",
    "Cả tỉnh có «0,69» doanh nghiệp công nghệ số/1.000 dân.",
    "Mật độ doanh nghiệp công nghệ số đạt «0,69» doanh nghiệp trên 1.000 dân.",
  ],
  ["tạ/ha", "Năng suất lúa bình quân «65,2» tạ/ha."],
  ["tấn", "Sản lượng lương thực có hạt đạt «820,5 nghìn tấn»."],
  ["kg", "Thu giữ «12,5 kg» ma túy."],
  ["ha", "Diện tích gieo trồng ước đạt «118.250» ha.", "Lập bản đồ số cho «12.500 ha» rừng."],
  ["hồ sơ/ngày", "Mỗi cán bộ tiếp nhận bình quân «35» hồ sơ/ngày."],
  [
    "%",
    "Ký số: «97,6%»",
    "Tỷ lệ đạt «97,6 %» kế hoạch.",
    "Kinh tế số chiếm từ «10 đến 15%» GRDP.",
    "Tăng «12%» về lượng.",
    "Tỷ lệ ký số đạt «97,60%».",
    "Tỷ lệ ký số vượt mục tiêu «16,79%».",
    "Có «85» % hồ sơ trực tuyến.",
    "Số hóa được «85 phần trăm» hồ sơ.",
  ],
  [
    "đồng",
    "Thu «1 tỷ 200 triệu đồng» phí trực tuyến.",
    "Mỗi tài khoản được hỗ trợ «50.000 đồng».",
    "Vốn đầu tư «1.204 tỷ».",
    "Phí thu được: «31.700 triệu đồng».",
    "Doanh thu bưu chính đạt «122,7 tỷ đồng».",
    "Kinh phí bố trí là «31,7 tỷ đồng».",
    "Thu phí trực tuyến được «450 triệu đồng».",
  ],
  ["USD", "Xuất khẩu phần mềm đạt «12,5 triệu USD».", "Kim ngạch xuất khẩu đạt «5,2 tỷ USD»."],
  ["Mbps", "Tốc độ băng rộng cố định đạt «85,2 Mbps»."],
  [
    "hạng",
    "Chỉ số PCI năm 2021 đứng thứ «43».",
    "Tỉnh xếp hạng «7/63» về chính quyền số.",
    "Thanh Hóa ở vị trí thứ «5» trong bảng xếp hạng.",
    "Chỉ số DTI của tỉnh xếp thứ «12».",
    "Tỉnh đứng vị trí thứ «26/63» về chỉ số cải cách hành chính.",
  ],
  [
    "bậc",
    "Chỉ số PAPI giảm «5 bậc».",
    "Tỉnh vươn lên «12 bậc» so với năm trước.",
    "Chỉ số DTI tăng «21 bậc» so với năm 2020.",
  ],
  ["lần", "Doanh thu tăng «2,8 lần» so với cùng kỳ.", "Số giao dịch gấp «2,8 lần» cùng kỳ."],
  ["thuê bao/100 dân", "Mật độ điện thoại đạt «92,5» thuê bao/100 dân.", "Đạt «92,5» thuê bao trên 100 dân."],
  ["điểm phần trăm", "Tỷ lệ này tăng «3,5 điểm phần trăm» so với cùng kỳ."],
  ["km", "Kéo mới «1.204 km» cáp quang."],
  ["điểm", "Chỉ số chuyển đổi số đạt «0,7024 điểm»."],
]);

answers("the unit stands once", ({ unit }) => unit, [
  [
    "hồ sơ",
    "Trong 6.409 hồ sơ có «2.580» nộp trực tuyến.",
    "Tiếp nhận 502 hồ sơ (trực tuyến «400», trực tiếp 102).",
    "Tiếp nhận 502 hồ sơ, đã giải quyết «498», còn lại 4.",
    "Tổng số hồ sơ tiếp nhận: «502.225».",
  ],
  ["xã", "Có 27 huyện, «559» xã hoàn thành.", "Trong 559 xã có «23» xã đã hoàn thành."],
  ["%", "Tỷ lệ ký số của ba sở lần lượt là 90, «85» và 80%.", "Tỷ lệ từ «80%» lên 97%."],
  [
    "đồng",
    "Hà Nội thu «1.234 tỷ đồng», Hải Phòng 987 tỷ đồng.",
    "Hà Nội thu 1.234 tỷ đồng, Hải Phòng «987» tỷ đồng.",
    "Chi cho chuyển đổi số «412 tỷ», giải ngân 300 tỷ đồng.",
  ],
  [
    "tài khoản",
    "Cấp 700.000 tài khoản, kích hoạt «684.905».",
    "Kích hoạt được «684.905» trong tổng số 700.000 tài khoản.",
  ],
  [
    "văn bản",
    "Tổng số là 1.902.270 văn bản (1.328.552 văn bản đến và «573.718» văn bản đi).",
    "Số văn bản đi của cấp tỉnh, huyện, xã lần lượt là 120, 340, «560» văn bản.",
  ],
  ["cơ sở", "Đã kiểm tra Thọ Xuân (15 cơ sở), Nông Cống («7» cơ sở)."],
]);
