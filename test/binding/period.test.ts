import { answers, type Ask } from "./observe.ts";

const stretch: Ask<string | null> = ({ period }) => period && `${period.start ?? ".."}/${period.end ?? ".."}`;

const H1 = "2022-01-01/2022-06-30";

answers("a plan's horizon behind a colon is its time", stretch, [
  ["../2030-12-31", "4. Định hướng đến năm 2030: kinh tế số chiếm khoảng «30%» GRDP."],
  [H1, "Chỉ số chuyển đổi số năm 2021 xếp thứ 12. Phấn đấu tăng ít nhất «3 bậc»."],
]);

answers("a deadline ends with its clause, a day in a bracket with its bracket", stretch, [
  [
    "../2022-12-31",
    "Phấn đấu đến hết năm 2022 có ít nhất 80% hồ sơ trực tuyến; số hóa 120 hồ sơ trước ngày 30/9/2022; bố trí tối thiểu «1%» chi ngân sách.",
  ],
  ["../2022-09-30", "Phấn đấu số hóa «120» hồ sơ trước ngày 30/9/2022; bố trí tối thiểu 1% chi ngân sách."],
  [
    "../2022-07-05",
    "Hoàn thành 16 nhiệm vụ trước ngày 15/12/2022 (đến nay đã hoàn thành 11 nhiệm vụ, đang thực hiện «05» nhiệm vụ).",
  ],
]);

answers("the year in front of a bracket is that of all in it", stretch, [
  [
    "2020-01-01/2020-12-31",
    "Chỉ số đạt 82,15/100 điểm, xếp hạng 9/12, tụt 02 hạng so với năm 2020 (84,6 điểm, hạng «7»).",
  ],
]);

answers("scores in a bracket go with the year of the index in their sentence", stretch, [
  [
    "2021-01-01/2021-12-31",
    "Về chỉ số DTI năm 2021, tỉnh xếp thứ 25/63; ba tỉnh đứng đầu là Đà Nẵng («0,80» điểm), Hà Nội (0,79 điểm).",
  ],
]);

answers("what is piled up is not of the month beside it", stretch, [
  [
    "2022-01-01/2022-05-31",
    "Trong tháng 5 thu nhận 410 hồ sơ; lũy kế từ đầu năm thu nhận «2.130» hồ sơ.",
    "Tháng 5 xảy ra 12 vụ cháy; tính từ đầu năm xảy ra «48» vụ cháy.",
    "Tháng 5 cấp 45 giấy phép, cộng dồn từ đầu năm «340» giấy phép.",
    "Tháng 5 cấp 45 giấy phép, lũy kế 5 tháng «240» giấy phép.",
  ],
  [
    "../2022-06-30",
    "Tháng 5 cấp 45 giấy phép, lũy kế «341» giấy phép.",
    "Tháng 5 cấp mới 12 dự án. Lũy kế có 215 dự án, tổng vốn đăng ký «85.600 tỷ đồng».",
    "Trong tháng 6 duyệt 210 tài khoản, cộng dồn đã duyệt «5.641» tài khoản.",
  ],
]);

answers("a plan of the year is of the year", stretch, [
  [
    "2022-01-01/2022-12-31",
    "Doanh thu 6 tháng 640 tỷ đồng, đạt 74,4% kế hoạch năm («860 tỷ đồng»).",
    "Mở được 12 lớp (kế hoạch năm: «20» lớp).",
    "Giải ngân 6 tháng đạt 41%, dự toán cả năm là «12,5 tỷ đồng».",
  ],
]);

answers("what is measured in the same way is of the same time", stretch, [
  [
    "2022-01-01/2022-05-31",
    "Kim ngạch xuất khẩu 5 tháng năm 2022 đạt 1,86 tỷ USD; kim ngạch nhập khẩu đạt «0,94 tỷ USD».",
    "Tổng thu ngân sách 5 tháng năm 2022 là 8.754 tỷ đồng. Tổng chi ngân sách «9.127 tỷ đồng».",
  ],
  [
    H1,
    "Tổng thu ngân sách 5 tháng năm 2022 là 8.754 tỷ đồng. Diện tích rừng trồng mới «1.204 ha».",
    "Tỷ lệ hộ nghèo cuối năm 2021 là 3,1%. Tỷ lệ bao phủ bảo hiểm y tế «93,6%».",
  ],
]);

answers("`trong kỳ` is the time the report is on, whatever was named before", stretch, [
  [H1, "Lũy kế 5 tháng xảy ra 48 vụ cháy. Lực lượng chức năng xử phạt «31» trường hợp trong kỳ."],
  ["2022-01-01/2022-05-31", "Lũy kế 5 tháng xảy ra 48 vụ cháy. Xử phạt «31» trường hợp trong năm học mới."],
]);

answers("a time that heads its clause holds for it, one behind `và` does not", stretch, [
  [
    "2021-01-01/2021-12-31",
    "Chỉ số cải cách hành chính năm 2021: Quảng Ninh (92,18%), Hải Phòng («91,87%») đứng đầu.",
  ],
  ["2023-01-01/2023-12-31", "Tỉnh phấn đấu năm 2023 tăng «3 bậc» và đến năm 2030 vào nhóm khá."],
]);

answers("money set aside for a time is of that time, what doubled is of its own", stretch, [
  [
    "2021-01-01/2025-12-31",
    "Tỉnh bố trí «186,5 tỷ đồng» cho các dự án công nghệ thông tin giai đoạn 2021 - 2025.",
  ],
  [H1, "Tỉnh gửi 1.860.000 văn bản, «gấp đôi» năm 2019."],
]);

answers("dates in turn", stretch, [
  [
    "2022-10-01/2022-10-31",
    "Để đạt 95% trở lên vào ngày 31/12/2022, ước giải ngân thêm trong các tháng 10, 11 và 12 lần lượt là «520», 780 và 1.450 tỷ đồng.",
  ],
  [
    "2022-10-01/2022-10-31",
    "Ước giải ngân trong các tháng 10, 11 và 12 lần lượt là «520», 780 và 1.450 tỷ đồng.",
  ],
  [
    "2022-12-01/2022-12-31",
    "Ước giải ngân trong các tháng 10, 11 và 12 lần lượt là 520, 780 và «1.450 tỷ đồng».",
  ],
  [
    "2022-04-01/2022-06-30",
    "Ước giải ngân quý I, quý II và quý III lần lượt là 520, «780» và 1.450 tỷ đồng.",
  ],
  ["2020-01-01/2020-12-31", "Năm 2019, năm 2020 và năm 2021 lần lượt đạt 60%, «70%» và 80%."],
  [
    "2023-01-01/2023-12-31",
    "Bộ trưởng đề nghị các tỉnh xem năm 2023 là năm về đích. Trong đó, kinh tế số phải đạt «20%» GRDP.",
  ],
]);

answers("a date is of one figure alone", stretch, [
  [
    "2020-01-01/2020-12-31",
    "PAR INDEX từ hạng «17» năm 2020 xuống hạng 21.",
    "Hồ sơ trực tuyến tăng từ «38.140» hồ sơ (năm 2020) lên 97.655 hồ sơ.",
  ],
  ["../2021-12-31", "Số trạm tăng từ «512» trạm (cuối năm 2021) lên 1.307 trạm."],
  ["2021-01-01/2021-06-30", "Tỷ lệ quá hạn giảm từ «1,9%» cùng kỳ năm 2021 xuống còn 0,6%."],
  [
    H1,
    "PAR INDEX từ hạng 17 năm 2020 xuống hạng «21».",
    "Số trạm tăng từ 512 trạm (cuối năm 2021) lên «1.307» trạm.",
    "Tỷ lệ quá hạn giảm từ 1,9% cùng kỳ năm 2021 xuống còn «0,6%».",
    "• Hồ sơ tiếp nhận: 38.604 hồ sơ (lũy kế năm 2021: 402.977 hồ sơ)\n+ Nộp trực tuyến: «27.139» hồ sơ",
  ],
  ["2021-01-01/2021-12-31", "Mức chi của Cao Bằng năm 2021 là «0,62%»."],
  ["../2022-07-05", "Tỉnh giao 68 nhiệm vụ; đến nay đã xong 39 nhiệm vụ, đang triển khai «26» nhiệm vụ."],
  [
    "2021-01-01/2021-12-31",
    "Chỉ số chuyển đổi số năm 2021 của tỉnh vươn lên thứ 28; giá trị chỉ số đạt «0,6417».",
    "Trong 14 sở được chấm điểm năm 2021, Sở Tài chính đứng đầu với «91,2 điểm».",
  ],
]);

answers("the clause of the figure says when", stretch, [
  [
    "2021-01-01/2021-12-31",
    "Năm 2021, tỉnh có 12 xã; tiếp nhận «400» hồ sơ.",
    "Xếp hạng DTI năm 2021: thứ «12».",
    "Cuối năm, theo công bố, chỉ số PCI năm 2021 đạt «63,2 điểm».",
    "Kết quả năm 2021: «97%».",
    "Tỷ lệ này tăng từ 60% năm 2020 lên «97%» năm 2021.",
    "Năm 2020 đạt 60%, năm 2021 đạt «97%».",
    "Năm 2020 và 2021 lần lượt đạt 60% và «97%».",
    "Năm 2021, tỷ lệ ký số đạt «97%».",
    "Tỷ lệ ký số năm 2021 đạt «97%».",
    "Tỷ lệ ký số đạt «97%» trong năm 2021.",
    "Chỉ số DTI năm 2021 của tỉnh xếp thứ «12».",
    "Tỷ lệ ký số năm 2021 là «97%», 6 tháng đầu năm 2022 là 99%.",
    "Doanh thu của năm 2021: «1.204 tỷ đồng».",
  ],
  [
    "2022-06-01/2022-06-30",
    "Chỉ riêng tháng 6, đã có «4.500» giao dịch.",
    "Trong tháng 6/2022, tỉnh mở «12» lớp tập huấn.",
  ],
  [
    "2020-01-01/2020-12-31",
    "Tỷ lệ này tăng từ «60%» năm 2020 lên 97% năm 2021.",
    "Tỷ lệ ký số từ «60%» (năm 2020) lên 97%.",
  ],
  [
    "2022-01-01/2022-03-31",
    "Quý I đạt «12%», quý II đạt 15%.",
    "Doanh thu quý 1/2022: «120 tỷ đồng».",
    "Trong 3 tháng đầu năm, thu «450 triệu đồng» phí trực tuyến.",
  ],
  [
    "2022-04-01/2022-06-30",
    "Quý I đạt 12%, quý II đạt «15%».",
    "Trong quý II, tiếp nhận «12.500» hồ sơ.",
    "Quý II/2022, tiếp nhận «12.500» hồ sơ.",
    "Số hồ sơ tiếp nhận của quý II năm 2022 là «12.500» hồ sơ.",
  ],
  [
    "2020-01-01/2021-12-31",
    "Giai đoạn 2020 - 2021, tỉnh đầu tư «412 tỷ đồng».",
    "Trong giai đoạn 2020-2021, đã mở «120» lớp tập huấn.",
  ],
  ["2021-07-01/2021-12-31", "6 tháng cuối năm 2021 có «12» huyện tham gia."],
  [
    "2022-05-01/2022-05-31",
    "Riêng tháng 5, Cổng có «30.516» lượt truy cập.",
    "Tháng 5/2022 có «30.516» lượt truy cập Cổng.",
  ],
  [
    H1,
    "6 tháng đầu năm 2022 tiếp nhận «502.225» hồ sơ.",
    "Năm 2021 có 400 hồ sơ, 6 tháng đầu năm 2022 có «502» hồ sơ.",
  ],
  ["2022-06-15/2022-06-15", "Ngày 15/6/2022, «27» huyện đồng loạt ra quân."],
  ["2021-01-01/2022-06-30", "Giai đoạn từ ngày 01/01/2021 đến ngày 30/6/2022 đã số hóa «85%» hồ sơ."],
]);

answers("a state is as of its day", stretch, [
  [
    "../2022-08-15",
    "Hoàn thành số hóa «100%» hồ sơ trước ngày 15/8/2022.",
    "Chậm nhất ngày 15/8/2022 phải số hóa «100%» hồ sơ.",
  ],
  [
    "../2022-06-30",
    "Đến hết quý II/2022, có «5.304» trạm BTS.",
    "Đến cuối tháng 6/2022, có «5.304» trạm BTS.",
    "Tính đến thời điểm 30/6/2022, có «5.304» trạm BTS.",
    "Có «5.304» trạm BTS (tính đến ngày 30/6/2022).",
    "Tính đến ngày 30/6/2022:\n- Trạm BTS: «5.304» trạm;\n- Tổ công nghệ số: 4.353 tổ.",
  ],
  [
    "../2021-12-31",
    "Đến cuối năm 2021, tỉnh có «4.870» trạm BTS.",
    "Tính đến hết năm 2021, đã cấp «600.000» tài khoản.",
    "Đến hết ngày 31/12/2021, cấp «600.000» tài khoản.",
  ],
  ["../2022-06-15", "Tính đến 15/6, tỉnh đã cấp 700.000 thẻ. Trong đó, có «684.905» thẻ đã trả."],
  ["../2030-12-31", "Mục tiêu đến năm 2030: kinh tế số chiếm «30%» GRDP."],
  [
    "../2022-09-30",
    "Các huyện phải xong «100%» trước ngày 30/9/2022.",
    "Phấn đấu trước 30/9/2022 đạt «100%» số xã.",
    "Đến 30/9/2022 phấn đấu «100%» số xã hoàn thành.",
  ],
  [
    "../2022-05-31",
    "Tính đến ngày 31/5/2022, có «684.905» tài khoản.",
    "Đến hết tháng 5/2022, có «684.905» tài khoản.",
    "Đến 31/5, có «684.905» tài khoản.",
    "Số tài khoản tính đến hết ngày 31/5/2022: «684.905» tài khoản.",
    "Tính đến 31/5/2022, cấp 700.000 thẻ; kích hoạt «684.905» tài khoản.",
    "Lũy kế đến ngày 31 tháng 5 năm 2022 đạt «684.905» tài khoản.",
  ],
  [
    "../2022-07-05",
    "Đến nay, toàn tỉnh có «5.304» trạm BTS.",
    "Hiện nay, có «5.304» trạm BTS.",
    "Hiện có «5.304» trạm BTS.",
  ],
  [
    "../2025-12-31",
    "Phấn đấu đến năm 2025, «80%» hồ sơ nộp trực tuyến.",
    "Đến hết năm 2025: «80%» hồ sơ trực tuyến.",
    "Mục tiêu đến cuối năm 2025 đạt «80%» hồ sơ trực tuyến.",
  ],
]);

answers("the sentence, the heading, the report", stretch, [
  [
    H1,
    "Chỉ số DTI xếp thứ 12, tăng «21 bậc» so với năm 2020.",
    "Lũy kế từ đầu năm, tiếp nhận «502.225» hồ sơ.",
    "Trong kỳ, có «12» huyện tham gia.",
    "Trong 6 tháng, tỉnh mở «12» lớp.",
    "Nửa đầu năm, tỉnh mở «12» lớp.",
    "Tỷ lệ ký số đạt «97%».",
    "Có «27» bệnh viện thu phí qua mạng.",
    "Doanh thu viễn thông tăng «12%» so với cùng kỳ.",
    "Doanh thu viễn thông tăng «12%» so với năm 2021.",
    "Thu ngân sách tăng 5% so với cùng kỳ (đạt «1.250 tỷ đồng»).",
  ],
  [
    "2021-01-01/2021-12-31",
    "I. Năm 2021\n1. Hạ tầng\n- Cáp quang: «82%» số hộ.",
    "Kết quả năm 2021 như sau:\n- Ký số: «97%»;\n- Số hóa: 60%.",
    "I. KẾT QUẢ NĂM 2021\nTỷ lệ ký số đạt «97%».",
    "1. Kết quả năm 2021\n- Ký số: «97%».",
    "Năm 2021, tiếp nhận 400 hồ sơ. Trong số đó, «380» hồ sơ đúng hạn.",
    "Năm 2021, tỉnh mở 12 lớp tập huấn cho «1.250» cán bộ.",
  ],
  [
    "2022-07-01/2022-12-31",
    "II. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2022\n- Phấn đấu «100%» văn bản được ký số.",
    "Phấn đấu trong 6 tháng cuối năm đạt «90%» hồ sơ trực tuyến.",
  ],
  ["2022-01-01/2022-12-31", "Chỉ tiêu năm 2022 là «50%».", "Kế hoạch cả năm 2022: «1.200» tài khoản."],
]);

answers("a year that is not the figure's", stretch, [
  [
    "2021-10-01/2021-12-31",
    "Tỷ lệ đạt 45,6%, tăng 12,3 điểm phần trăm so với quý IV/2021 («33,3%»).",
    "Tiếp nhận 1.300 hồ sơ, cao hơn quý IV/2021 («1.120» hồ sơ).",
    "Tỷ lệ đạt 45,6%, tăng so với quý IV/2021 (là «33,3%»).",
  ],
  [
    H1,
    "Lừa đảo qua mạng từ 214 vụ (11 tháng năm 2021) xuống còn «163» vụ.",
    "Biên chế có mặt 37 người, thiếu 5 người so với số được giao là «42» người.",
    "Dự toán HĐND tỉnh giao là «25.300 tỷ đồng», thực thu 12.600 tỷ đồng.",
    "Trong 6 tháng đã gửi, nhận «1.276.840» lượt văn bản.",
    "Riêng tháng 5, phạt 3 trường hợp. Đã kiểm tra «11» đơn vị.",
    "Tỷ lệ đạt «45,6%», tăng 12,3 điểm phần trăm so với quý IV/2021 (33,3%).",
    "Tỷ lệ đạt 45,6%, tăng so với quý IV/2021 (tăng «12,3%»).",
    "Tỷ lệ tăng so với quý IV/2021, trong đó cấp xã («33,3%»).",
  ],
  [
    "2021-01-01/2021-06-30",
    "Doanh thu đạt 120 tỷ đồng, cùng kỳ năm trước là «100 tỷ đồng».",
    "Cùng kỳ năm 2021 đạt «40%» hồ sơ trực tuyến.",
    "Cùng kỳ là «40%».",
    "Tốc độ tăng trưởng GRDP ước đạt 5,43% (cùng kỳ năm 2021 tăng «6,62%»).",
    "Tỷ lệ đạt 66% (cùng kỳ «40%»).",
    "Doanh thu đạt 120 tỷ đồng (cùng kỳ năm 2021 là «100 tỷ đồng»).",
  ],
  [
    H1,
    "Đề án chuyển đổi số đến năm 2025 đã giải ngân «40,2%».",
    "Chương trình giai đoạn 2021-2025 có «12» huyện tham gia.",
    "Tỷ lệ đạt «82%», cao hơn mức 75% của năm 2021.",
    "Thực hiện Kế hoạch số 77/KH-UBND ngày 13/4/2021, mở «12» lớp.",
    "Doanh thu đạt «120 tỷ đồng», bằng 112% cùng kỳ năm 2021.",
    "Thực hiện Kế hoạch chuyển đổi số năm 2021, tỉnh ban hành «12» văn bản.",
    "Đã hoàn thành «29/68» nhiệm vụ của Kế hoạch chuyển đổi số giai đoạn 2021 - 2025.",
    "Theo Nghị quyết số 06-NQ/TU ngày 10/11/2021, «100%» huyện lập tổ công nghệ.",
    "Tỷ lệ ký số đạt «97%», tăng 5% so với năm 2021.",
    "Tỷ lệ đạt «77%», vượt chỉ tiêu giao năm 2025 (70%).",
    "Doanh thu đạt «120 tỷ đồng» (cùng kỳ năm 2021 là 100 tỷ đồng).",
    "Tỷ lệ đạt «55,32%» (mục tiêu đến năm 2025 là 80%).",
  ],
  ["../2023-06-30", "II. NĂM 2023\nTrước 30/6, «100%» cửa hàng xuất hóa đơn theo từng lần bán."],
  ["../2025-12-31", "Tỷ lệ đạt 55,32% (mục tiêu đến năm 2025 là «80%»)."],
]);

answers("the time of a whole is not that of its share, and is that of its parts", stretch, [
  ["2022-01-01/2022-03-31", "Quý I đã hoàn thành «25%» nhiệm vụ của cả năm."],
  ["2021-01-01/2021-12-31", "Tỷ lệ đạt 41%, cao hơn mức «38%» của năm 2021."],
  [
    "2022-01-01/2022-12-31",
    "Tổng kinh phí năm 2022 là 96,4 tỷ đồng, bao gồm vốn đầu tư 58 tỷ đồng và vốn sự nghiệp «38,4 tỷ đồng».",
  ],
  [H1, "GRDP tăng 8,67% so với cùng kỳ năm 2021, cao hơn «3,02 điểm phần trăm» so với mức tăng của cùng kỳ."],
  ["../2022-06-30", "Trong số 186 nhiệm vụ được giao năm 2022, đến 30/6/2022 đã hoàn thành «61» nhiệm vụ."],
]);

answers("a deadline at the end of an order is that of all it orders, and of no other", stretch, [
  [
    "../2022-11-30",
    "Phấn đấu nâng cấp đường truyền cho «96/96» xã với băng thông 100 Mbps, hoàn thành trước ngày 30/11/2022.",
    "Yêu cầu bố trí «12,4 tỷ đồng» để mua 192 bộ máy quét cho cấp xã, trình UBND tỉnh trước ngày 30/11/2022.",
  ],
  [
    "2022-10-01/2022-10-31",
    "Phấn đấu mở «04» lớp tập huấn cho 600 cán bộ, thời gian thực hiện trong tháng 10/2022.",
  ],
  [H1, "Phấn đấu thu hoạch dứt điểm lúa mùa trước ngày 10/10/2022; trồng «120 ha» cây vụ đông."],
]);

answers("a time behind a heading's colon holds for its paragraph; money is of its year", stretch, [
  [
    "2022-02-01/2022-05-15",
    "b) Kết quả giải quyết hồ sơ: Từ ngày 01/02/2022 đến ngày 15/5/2022, tiếp nhận 214 hồ sơ. Số hồ sơ đã giải quyết là «203» hồ sơ.",
  ],
  ["2022-01-01/2022-12-31", "Kinh phí bố trí cho Đề án 06 năm 2022 là «1,25 tỷ đồng»."],
]);

answers("the time of a plan compared with is not that of the parts of the result", stretch, [
  [H1, "GRDP ước đạt 5,62%, thấp hơn kế hoạch năm 2022 là 8,1%; trong đó khu vực nông nghiệp tăng «4,71%»."],
  ["2022-01-01/2022-12-31", "Kế hoạch vốn đầu tư công năm 2022 của tỉnh là «6.418 tỷ đồng»."],
]);

answers("a time that ends the opening of a sentence holds for all of it", stretch, [
  ["2021-01-01/2021-12-31", "Riêng mùa vải năm 2021, các sàn tiêu thụ 8.450 tấn, thu về «254 tỷ đồng»."],
  ["../2022-07-05", "Kinh phí hỗ trợ năm 2021 là 5 tỷ đồng; đến nay thu về «254 tỷ đồng»."],
]);
