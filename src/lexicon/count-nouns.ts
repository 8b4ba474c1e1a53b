/**
 * Nouns that are counted in provincial reports, with their classifier where they take one. The longest that follows a
 * figure is its unit: `149 dịch vụ công mức độ 3` counts `dịch vụ công`. Compared folded.
 */
export const countNouns: readonly string[] = [
  // documents and procedures
  "văn bản", "hồ sơ", "thủ tục hành chính", "thủ tục", "TTHC", "dịch vụ", "dịch vụ công",
  "DVC", "DVCTT", "tài liệu", "giấy tờ", "giấy", "món", "sổ", "sổ hộ tịch", "điểm trạm", "bản", "bản sao", "biên lai", "hóa đơn",
  "hóa đơn điện tử", "chứng thư", "chứng thư số", "chữ ký số", "chứng thực", "đơn", "đơn thư", "thư", "giao dịch", "phiếu",
  "phản ánh", "kiến nghị", "phản ánh, kiến nghị", "ý kiến", "câu hỏi", "tin", "tin bài", "bài", "bài viết", "tin nhắn",
  "phóng sự", "chuyên mục", "chuyên đề", "quyết định", "nghị quyết", "kế hoạch", "chỉ thị", "thông tư", "công văn", "báo cáo",
  "quy chế", "quy trình", "đề án", "dự án", "nhiệm vụ", "chỉ tiêu", "mục tiêu", "tiêu chí", "chỉ số", "nội dung", "giải pháp",
  "mô hình", "sáng kiến", "đề tài", "hợp đồng", "gói thầu", "công trình", "hạng mục", "chương trình", "chính sách", "giấy phép",
  "giấy chứng nhận", "mã số", "mã QR", "tên miền", "bộ hồ sơ", "trường hợp", "vụ", "vụ việc", "cuộc tấn công", "sự cố", "lỗ hổng",
  "cảnh báo", "chức danh", "biên chế", "chỉ tiêu biên chế", "nghề", "ngành nghề", "lĩnh vực", "mặt hàng", "nhóm", "nhóm nhiệm vụ",
  // systems
  "hệ thống", "hệ thống thông tin", "phần mềm", "ứng dụng", "nền tảng", "nền tảng số", "cơ sở dữ liệu", "CSDL", "bộ dữ liệu", "dữ liệu",
  "trang thông tin điện tử", "trang", "cổng", "cổng thông tin điện tử", "website", "tài khoản", "kết nối",
  "thuê bao", "trạm", "trạm BTS", "trạm thu phát sóng", "vị trí", "điểm", "điểm cầu", "điểm phát", "điểm phát wifi", "đường truyền",
  "máy tính", "máy", "máy quét", "máy in", "máy scan", "máy tính bảng", "máy tính xách tay", "máy vi tính", "máy photocopy", "ki-ốt", "kiosk", "kiosk y tế", "ki-ốt y tế", "màn hình", "máy chủ", "máy trạm", "camera", "thiết bị", "bộ", "chiếc", "cái", "thẻ", "căn cước", "CCCD",
  "điện thoại", "địa chỉ", "bản ghi", "mã", "mã số thuế", "mã số thuế cá nhân", "sim", "tin học", "kios", "ki-ốt", "kiosk", "kiosk y tế", "ki-ốt y tế", "POS", "ATM", "cột", "tuyến",
  "API", "dòng dữ liệu", "trường dữ liệu", "thông tin", "cuộc gọi", "cuộc",
  // bodies
  "doanh nghiệp", "doanh nghiệp nhà nước", "hộ", "hộ dân", "hộ gia đình", "hộ kinh doanh", "hộ nghèo", "hộ cận nghèo", "hợp tác xã", "HTX",
  "tổ hợp tác", "cơ quan", "đơn vị", "tổ chức", "sở", "ngành", "sở, ngành", "sở, ban, ngành", "bộ, ngành", "ban", "ban, ngành",
  "phòng", "địa phương", "tỉnh", "tỉnh, thành phố", "tỉnh, thành", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn",
  "xã, phường, thị trấn", "xã, phường", "thôn", "bản", "tổ dân phố", "khu phố", "khu dân cư", "thôn, bản", "thôn, tổ dân phố", "ấp", "khóm",
  "làng", "buôn", "đặc khu", "UBND", "UBND cấp huyện", "UBND cấp xã", "trường", "trường học", "cơ sở", "cơ sở giáo dục", "cơ sở y tế",
  "cơ sở khám chữa bệnh", "cơ sở lưu trú", "bệnh viện", "trạm y tế", "trung tâm", "nhà thuốc", "quầy thuốc", "chợ", "siêu thị", "cửa hàng",
  "gian hàng", "nhà máy", "khu công nghiệp", "cụm công nghiệp", "ngân hàng", "chi nhánh", "tổ", "tổ công nghệ số cộng đồng", "đội", "đoàn", "câu lạc bộ",
  "nước", "quốc gia", "chi bộ", "đảng bộ", "tổ chức đảng", "khu vực", "thư viện", "nhà văn hóa", "bưu cục", "điểm bưu điện", "văn phòng",
  "chủ đầu tư", "nhà đầu tư", "nhà cung cấp", "nhà thầu", "nhà trọ", "nhà nghỉ", "nhà hàng", "nhà vệ sinh", "nhà xưởng", "nhà lưới", "công ty", "tập đoàn", "viện", "hội", "mỏ", "trang trại", "vùng", "mẫu",
  // people
  "người", "người dân", "công dân", "cán bộ", "công chức", "viên chức", "cán bộ, công chức", "cán bộ, công chức, viên chức", "nhân lực", "nhân viên",
  "chuyên gia", "lao động", "người lao động", "thành viên", "hội viên", "đoàn viên", "đảng viên", "đại biểu", "học viên", "học sinh", "sinh viên",
  "giáo viên", "bác sĩ", "bệnh nhân", "đối tượng", "cá nhân", "tập thể", "khách", "khách hàng", "du khách", "nhân khẩu", "trẻ em", "hộ, cá nhân",
  "thí sinh", "huy chương", "huân chương", "giải thưởng", "cựu thanh niên xung phong", "thanh niên xung phong", "tiểu thương", "hs", "cấp ủy", "cấp học", "cấp hội", "văn bằng", "tình nguyện viên", "kỹ sư", "nông dân", "đồng chí", "nhà giáo", "tổ viên", "người nghèo", "đoàn viên thanh niên", "thanh niên", "phụ nữ",
  "lượt", "lượt người", "lượt khách", "lượt truy cập", "lượt văn bản", "lượt công dân", "lượt tra cứu", "lượt xem", "lượt hồ sơ", "lượt cán bộ",
  // events
  "cuộc họp", "hội nghị", "hội thảo", "lớp", "lớp tập huấn", "lớp đào tạo", "khóa", "khóa học", "đợt", "buổi", "phiên", "phiên họp",
  "kỳ họp", "cuộc thi", "giải", "giải thưởng", "hoạt động", "sự kiện", "cuộc kiểm tra", "cuộc thanh tra", "vụ tai nạn", "lễ hội",
  // products
  "sản phẩm", "sản phẩm OCOP", "loại", "loại hình", "cấp chính quyền", "cấp hành chính", "căn", "căn nhà", "ngôi nhà", "con", "cây", "chuyến", "chuyến bay",
  "phương tiện", "xe", "ô tô", "xe máy", "tàu", "tàu cá", "công cụ", "bước", "khâu", "bậc học", "môn", "môn học", "bài giảng", "đầu sách", "cuốn", "cuốn sách", "bức",
  "sàn", "sàn thương mại điện tử", "chương trình hành động", "di tích", "điểm đến", "ca", "ca bệnh", "liều", "mũi", "giường", "giường bệnh", "phần quà", "suất", "suất quà",
  "bằng khen", "giấy khen", "cờ thi đua", "viên ma túy", "viên ma túy tổng hợp", "biển báo", "biển cảnh báo", "biển chỉ dẫn", "ủy viên", "uỷ viên", "thửa", "thửa đất", "lô", "mảnh", "tác phẩm", "hiện vật", "thương hiệu", "nhãn hiệu", "cuộc thăm dò", "chuỗi", "mắt xích", "đầu mối", "đầu việc", "việc", "thành phần", "hợp phần",
  "thôn, xóm, khối", "khối, xóm", "khối, xóm, bản", "vụ tai nạn giao thông", "nhà", "nhà ở", "đơn hàng", "xóm", "khe", "bản làng", "phòng khám", "phòng học", "lớp học", "thư điện tử", "hộp thư",
  "nhóm chỉ tiêu", "dân", "dân số", "tiện ích",
  "trụ cột",
  "kiốt",
  "đơn thuốc",
  "điểm trường",
  "lượt người bệnh",
  "người bệnh",
  "kios",
  "khối lượng",
  "đài",
  "đài truyền thanh",
  "cơ sở truyền thanh",
  "hs",
  "khối phố", "thôn, khối phố", "tồn tại", "tồn tại, hạn chế", "hạn chế", "chi cục", "chi cục thuế", "cục", "hạt", "đồn", "khu nhà ở", "khu nhà ở xã hội", "bản tin", "ấn phẩm", "văn phòng đại diện", "điểm phục vụ",
  "cuộc thanh tra, kiểm tra", "cuộc kiểm tra, giám sát", "cuộc giám sát", "cuộc dò quét", "khu tái định cư", "dự án nhà ở xã hội", "căn hộ", "nhà văn hóa thôn", "mắt camera",
  "DN",
  "TK",
  "VB",
  "ĐVSN",
  "CBCC",
  "CBCCVC",
  "kỳ phát thanh",
  "giấy khám sức khỏe",
  "giấy chứng sinh",
  "giấy báo tử",
  "sổ sức khỏe",
  "hộ",
  "trạm y tế xã",
  "tin, bài", "nền tảng số quốc gia", "lượt xe", "khu nhà", "người lao động", "phút", "thanh toán", "lượt học viên", "lượt hộ", "lượt doanh nghiệp", "lượt tài khoản", "lượt giao dịch", "lượt tải", "lượt sử dụng", "lượt thanh toán", "lượt kết nối",
  "bệnh án điện tử", "bệnh án", "sổ sức khỏe điện tử", "học bạ", "học bạ số", "giấy khai sinh", "giấy chứng nhận", "bằng", "chứng chỉ", "giấy phép", "mã định danh", "máy tính bảng", "xe buýt", "điểm đen", "ngày công", "cơ sở kinh doanh",
]; // prettier-ignore

/** Words that may stand between a figure and its noun: `149 số xã`, `100 các đơn vị`. */
export const nounOpeners: ReadonlySet<string> = new Set(["số", "các", "những", "tổng"]);

/** Behind a noun of two parts with the same role these join it: `doanh nghiệp, tổ chức`, `xã và phường`. */
export const nounJoiners: ReadonlySet<string> = new Set([",", "và", "-"]);

/** Words before a noun that make it a place, an instrument or an owner rather than what is counted: `nộp qua Cổng dịch vụ công`. */
export const nounPrepositions: ReadonlySet<string> = new Set(
  "qua trên tại của từ lên bằng theo về cho với ở vào trong do bởi đến giữa cấp tuyến nhờ thông khối hướng".split(
    " ",
  ),
);

/** Words that cannot be part of a counted noun nobody listed. */
export const noNounWords: ReadonlySet<string> = new Set(
  "của trong trên tại ở và hoặc được đã đang sẽ bị có là cho để từ đến với theo do về vào ra này đó khác mới qua bằng so thì mà đạt các cùng còn không chưa phải như nhưng đều cũng sau trước khi tức nghĩa hay đúng toàn trực một nhiều vẫn nên tiếp mỗi trở lên xuống năm tháng quý".split(
    " ",
  ),
);

/** Levels and groupings; in front of a figure they say whose it is, not what is counted: `cấp tỉnh: 61.205`, `lĩnh vực đất đai 351`. */
export const groupingNouns: ReadonlySet<string> = new Set([
  "cấp", "lĩnh", "nhóm", "loại", "khối", "sở", "ngành", "vùng", "mức", "xã", "huyện", "thành", "thị", "phường", "tỉnh", "quận", "bước", "ban", "bộ", "khu", "phòng", "cơ", "đơn", "công", "hội", "đoàn", "trung",
]); // prettier-ignore

/** Words that begin or end like a counted noun and count nothing: `con số này`, `giải ngân`. */
export const nounLookAlikes: readonly string[] = [
  "con số", "con đường", "ban hành", "ban bố", "sở hữu", "giải ngân", "giải quyết", "giải pháp", "bộ máy", "bộ phận", "bộ chỉ số", "bộ tiêu chí", "cấp bách", "cấp mới", "lần lượt",
]; // prettier-ignore
