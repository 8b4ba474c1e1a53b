/** A document that reports cite by name or by number alone. */
export interface KnownDocument {
  symbol: string;
  date: string | null;
  title: string;
  /** Phrases that can mean no other document. */
  names?: readonly string[];
  /** Type and number alone mean it (`Nghị quyết 57`): always, or only beside its issuer (`của Bộ Chính trị`). */
  short?: "alone" | "with-issuer";
  /** Last day on which the short form still means it; later ones with the same number came. */
  until?: string;
}

export const knownDocuments: readonly KnownDocument[] = [
  {
    symbol: "06/QĐ-TTg",
    date: "2022-01-06",
    title:
      "Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022-2025, tầm nhìn đến năm 2030",
    names: [
      "Đề án 06",
      "Đề án số 06",
      "Đề án 06/CP",
      "Đề án 06-CP",
      "Đề án 06/TTg",
      "Đề án 06 của Chính phủ",
      "ĐA 06",
      "Đ án 06",
      "Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia",
    ],
    short: "with-issuer",
    until: "2022-12-31",
  },
  {
    symbol: "57-NQ/TW",
    date: "2024-12-22",
    title: "đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia",
    short: "alone",
  },
  {
    symbol: "17/NQ-CP",
    date: "2019-03-07",
    title:
      "một số nhiệm vụ, giải pháp trọng tâm phát triển Chính phủ điện tử giai đoạn 2019-2020, định hướng đến 2025",
    short: "alone",
    until: "2021-12-31",
  },
  { symbol: "36a/NQ-CP", date: "2015-10-14", title: "Chính phủ điện tử", short: "alone" },
  {
    symbol: "36-NQ/TW",
    date: "2014-07-01",
    title:
      "đẩy mạnh ứng dụng, phát triển công nghệ thông tin đáp ứng yêu cầu phát triển bền vững và hội nhập quốc tế",
    short: "with-issuer",
    until: "2018-10-21",
  },
  {
    symbol: "52-NQ/TW",
    date: "2019-09-27",
    title: "một số chủ trương, chính sách chủ động tham gia cuộc Cách mạng công nghiệp lần thứ tư",
    short: "alone",
  },
  {
    symbol: "76/NQ-CP",
    date: "2021-07-15",
    title: "Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030",
    names: ["Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030"],
    short: "alone",
  },
  {
    symbol: "131/NQ-CP",
    date: "2022-10-06",
    title: "đẩy mạnh cải cách thủ tục hành chính và hiện đại hóa phương thức chỉ đạo, điều hành",
    short: "alone",
  },
  {
    symbol: "71/NQ-CP",
    date: "2025-04-01",
    title: "Chương trình hành động thực hiện Nghị quyết 57-NQ/TW (sửa đổi, bổ sung Nghị quyết 03/NQ-CP)",
    short: "alone",
  },
  {
    symbol: "71-NQ/TW",
    date: "2025-08-22",
    title: "đột phá phát triển giáo dục và đào tạo",
    short: "alone",
  },
  {
    symbol: "03/NQ-CP",
    date: "2025-01-09",
    title: "Chương trình hành động của Chính phủ thực hiện Nghị quyết 57-NQ/TW",
    short: "with-issuer",
    until: "2025-12-31",
  },
  {
    symbol: "214/NQ-CP",
    date: "2025-07-23",
    title: "thúc đẩy tạo lập dữ liệu phục vụ chuyển đổi số toàn diện",
    short: "alone",
  },
  { symbol: "59-NQ/TW", date: "2025-01-24", title: "hội nhập quốc tế trong tình hình mới", short: "alone" },
  {
    symbol: "60-NQ/TW",
    date: "2025-04-12",
    title: "Hội nghị lần thứ 11 Ban Chấp hành Trung ương khóa XIII",
    short: "alone",
  },
  {
    symbol: "66-NQ/TW",
    date: "2025-04-30",
    title: "đổi mới công tác xây dựng và thi hành pháp luật",
    short: "alone",
  },
  { symbol: "68-NQ/TW", date: "2025-05-04", title: "phát triển kinh tế tư nhân", short: "alone" },
  { symbol: "72-NQ/TW", date: "2025-09-09", title: "chăm sóc, bảo vệ sức khỏe nhân dân", short: "alone" },
  {
    symbol: "193/2025/QH15",
    date: "2025-02-19",
    title:
      "thí điểm cơ chế, chính sách đặc biệt tạo đột phá khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số",
    short: "alone",
  },
  {
    symbol: "202/2025/QH15",
    date: "2025-06-12",
    title: "sắp xếp đơn vị hành chính cấp tỉnh",
    names: ["Nghị quyết sáp nhập tỉnh"],
    short: "alone",
  },
  {
    symbol: "176/2025/QH15",
    date: "2025-02-18",
    title: "cơ cấu tổ chức của Chính phủ nhiệm kỳ Quốc hội khóa XV",
    short: "alone",
  },
  {
    symbol: "204-QĐ/TW",
    date: "2024-11-29",
    title: "Đề án chuyển đổi số trong các cơ quan đảng",
    names: ["Đề án chuyển đổi số trong các cơ quan đảng"],
    short: "with-issuer",
  },
  {
    symbol: "02-KH/BCĐTW",
    date: null,
    title: "chuyển đổi số liên thông, đồng bộ, nhanh, hiệu quả trong hệ thống chính trị",
    short: "with-issuer",
  },
  {
    symbol: "749/QĐ-TTg",
    date: "2020-06-03",
    title: "Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030",
    names: [
      "Chương trình chuyển đổi số quốc gia",
      "Chương trình chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030",
    ],
    short: "alone",
  },
  {
    symbol: "942/QĐ-TTg",
    date: "2021-06-15",
    title: "Chiến lược phát triển Chính phủ điện tử hướng tới Chính phủ số giai đoạn 2021-2025",
    names: ["Chiến lược Chính phủ số", "Chiến lược phát triển Chính phủ điện tử hướng tới Chính phủ số"],
    short: "alone",
  },
  {
    symbol: "411/QĐ-TTg",
    date: "2022-03-31",
    title: "Chiến lược quốc gia phát triển kinh tế số và xã hội số đến năm 2025, định hướng đến năm 2030",
    names: ["Chiến lược quốc gia phát triển kinh tế số và xã hội số", "Chiến lược kinh tế số và xã hội số"],
    short: "alone",
  },
  {
    symbol: "2629/QĐ-TTg",
    date: "2025-12-01",
    title: "Chương trình phát triển Chính phủ số",
    names: ["Chương trình phát triển Chính phủ số"],
    short: "alone",
  },
  {
    symbol: "127/QĐ-TTg",
    date: "2021-01-26",
    title: "Chiến lược quốc gia về nghiên cứu, phát triển và ứng dụng trí tuệ nhân tạo đến năm 2030",
    names: ["Chiến lược quốc gia về trí tuệ nhân tạo", "Chiến lược AI"],
    short: "alone",
  },
  {
    symbol: "766/QĐ-TTg",
    date: "2022-06-23",
    title:
      "Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp trong thực hiện thủ tục hành chính, dịch vụ công theo thời gian thực trên môi trường điện tử",
    names: ["Bộ chỉ số 766"],
    short: "alone",
  },
  { symbol: "505/QĐ-TTg", date: "2022-04-22", title: "Ngày Chuyển đổi số quốc gia", short: "with-issuer" },
  {
    symbol: "146/QĐ-TTg",
    date: "2022-01-28",
    title:
      "Đề án nâng cao nhận thức, phổ cập kỹ năng và phát triển nguồn nhân lực chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030",
    names: ["Đề án nâng cao nhận thức, phổ cập kỹ năng và phát triển nguồn nhân lực chuyển đổi số quốc gia"],
    short: "alone",
  },
  {
    symbol: "922/QĐ-BTTTT",
    date: "2022-05-20",
    title:
      "Đề án xác định Bộ chỉ số đánh giá chuyển đổi số của các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ, các tỉnh, thành phố trực thuộc Trung ương và của quốc gia",
    short: "with-issuer",
  },
  {
    symbol: "1726/QĐ-BTTTT",
    date: "2020-10-12",
    title: "Đề án xác định Bộ chỉ số đánh giá chuyển đổi số",
    short: "with-issuer",
  },
  {
    symbol: "405/QĐ-BKHCN",
    date: "2025-04-03",
    title: "Bộ chỉ số đánh giá chuyển đổi số",
    short: "with-issuer",
  },
  {
    symbol: "1354/QĐ-BTTTT",
    date: "2022-07-07",
    title: "Bộ chỉ tiêu, công cụ đo lường kinh tế số",
    short: "with-issuer",
  },
  {
    symbol: "13/2021/TT-BKHĐT",
    date: "2021-12-31",
    title: "Hệ thống chỉ tiêu thống kê kinh tế số",
    short: "with-issuer",
  },
  {
    symbol: "2323/QĐ-BTTTT",
    date: "2019-12-31",
    title: "Khung Kiến trúc Chính phủ điện tử Việt Nam, phiên bản 2.0",
    short: "with-issuer",
  },
  {
    symbol: "05/CT-TTg",
    date: "2023-02-23",
    title: "tiếp tục đẩy mạnh triển khai Đề án 06",
    short: "with-issuer",
    until: "2023-12-31",
  },
  {
    symbol: "34/CT-TTg",
    date: "2024-09-16",
    title: "xây dựng đề án chuyển đổi số của bộ, ngành, địa phương tương tự Đề án 06",
    short: "with-issuer",
    until: "2025-06-30",
  },
  {
    symbol: "83/CĐ-TTg",
    date: "2024-08-23",
    title: "Công điện 83",
    short: "with-issuer",
    until: "2025-06-30",
  },
  {
    symbol: "715/QĐ-TTg",
    date: "2024-07-26",
    title: "kiện toàn thành viên Ủy ban Quốc gia về chuyển đổi số",
    short: "with-issuer",
  },
  {
    symbol: "408/TB-VPCP",
    date: "2025-08-08",
    title: "kết luận phiên họp thứ ba Ban Chỉ đạo của Chính phủ",
    short: "with-issuer",
    until: "2026-06-30",
  },
  {
    symbol: "61/2018/NĐ-CP",
    date: "2018-04-23",
    title: "thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính",
    short: "alone",
  },
  {
    symbol: "107/2021/NĐ-CP",
    date: "2021-12-06",
    title: "sửa đổi, bổ sung một số điều của Nghị định 61/2018/NĐ-CP",
    short: "alone",
  },
  {
    symbol: "118/2025/NĐ-CP",
    date: "2025-06-09",
    title: "thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông",
    short: "alone",
  },
  {
    symbol: "45/2020/NĐ-CP",
    date: "2020-04-08",
    title: "thực hiện thủ tục hành chính trên môi trường điện tử",
    short: "alone",
  },
  {
    symbol: "42/2022/NĐ-CP",
    date: "2022-06-24",
    title: "việc cung cấp thông tin và dịch vụ công trực tuyến của cơ quan nhà nước trên môi trường mạng",
    short: "alone",
  },
  { symbol: "30/2020/NĐ-CP", date: "2020-03-05", title: "công tác văn thư", short: "alone" },
  {
    symbol: "47/2020/NĐ-CP",
    date: "2020-04-09",
    title: "quản lý, kết nối và chia sẻ dữ liệu số của cơ quan nhà nước",
    short: "alone",
  },
  {
    symbol: "73/2019/NĐ-CP",
    date: "2019-09-05",
    title: "quản lý đầu tư ứng dụng công nghệ thông tin sử dụng nguồn vốn ngân sách nhà nước",
    short: "alone",
  },
  {
    symbol: "85/2016/NĐ-CP",
    date: "2016-07-01",
    title: "bảo đảm an toàn hệ thống thông tin theo cấp độ",
    short: "alone",
  },
  {
    symbol: "53/2022/NĐ-CP",
    date: "2022-08-15",
    title: "quy định chi tiết một số điều của Luật An ninh mạng",
    short: "alone",
  },
  {
    symbol: "64/2007/NĐ-CP",
    date: "2007-04-10",
    title: "ứng dụng công nghệ thông tin trong hoạt động của cơ quan nhà nước",
    short: "alone",
  },
  { symbol: "13/2023/NĐ-CP", date: "2023-04-17", title: "bảo vệ dữ liệu cá nhân", short: "alone" },
  { symbol: "69/2024/NĐ-CP", date: "2024-06-25", title: "định danh và xác thực điện tử", short: "alone" },
];
