/** Words around a period or day that tell whether the report is about it. All are compared folded. */

/** Right before a period: the report is on it (`sơ kết 06 tháng đầu năm`). */
export const reportsOn: readonly string[] = [
  "sơ kết", "tổng kết", "báo cáo", "kết quả", "tình hình", "đánh giá", "trong", "qua", "sau", "công tác", "hội nghị", "thực hiện", "chuyển đổi số", "cải cách hành chính", "kinh tế - xã hội", "hoạt động", "giai đoạn", "nhìn lại",
]; // prettier-ignore

/** Of those, what a meeting does when a period is over. */
export const closesPeriod: readonly string[] = ["sơ kết", "tổng kết"];

/** Right before a period: it is still to come, or a plan is named after it. */
export const looksAhead: readonly string[] = [
  "ước thực hiện", "ước", "nhiệm vụ", "phương hướng", "mục tiêu", "kế hoạch", "giải pháp", "so với", "cuối", "chỉ tiêu", "đến", "triển khai nhiệm vụ", "phấn đấu", "trọng tâm", "chương trình", "dự toán", "định hướng", "tầm nhìn", "bước sang", "cùng kỳ", "hoàn thành trong", "xếp hạng", "chỉ số", "DTI", "PAR INDEX", "PAPI", "PCI", "kinh phí",
]; // prettier-ignore

/** First words of a line that gives the day of publication. */
export const publishedOn: readonly string[] = [
  "đăng ngày", "ngày đăng", "ngày đăng tải", "cập nhật", "cập nhật lúc", "ngày cập nhật", "đăng lúc", "ngày xuất bản", "xuất bản", "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật", "ngày tạo", "thời gian đăng", "posted",
]; // prettier-ignore

/** Words before the day of a meeting: `Chiều ngày 22/7/2022`, `Thời gian: 14 giờ 00, ngày 02/12/2022`, `Hồi 8 giờ 30 phút ngày 5/3/2024`. */
export const meetingWords: ReadonlySet<string> = new Set([
  "sáng",
  "chiều",
  "tối",
  "trưa",
  "ngày",
  "nay",
  "vào",
  "hôm",
  "qua",
  "vừa",
  "cuộc",
  "họp",
  "bắt",
  "đầu",
  "khai",
  "mạc",
  "nay",
  "thời",
  "gian",
  "hồi",
  "lúc",
  "giờ",
  "phút",
  ":",
  ",",
  "(",
]);

/** Bodies of the nation; a report that opens with one of them starts with the nation's figures. */
export const nationalBodies: readonly string[] = [
  "thủ tướng chính phủ", "văn phòng chính phủ", "thủ tướng", "phó thủ tướng", "ủy ban quốc gia", "chính phủ", "bộ trưởng", "thứ trưởng", "ban chỉ đạo của chính phủ", "ban chỉ đạo trung ương", "quốc hội", "bộ thông tin và truyền thông", "bộ khoa học và công nghệ", "bộ nội vụ", "bộ công an", "bộ kế hoạch và đầu tư",
]; // prettier-ignore

/** Bodies of a province; they name the province that reports. */
export const provincialBodies: readonly string[] = [
  "ubnd tỉnh", "ủy ban nhân dân tỉnh", "ubnd thành phố", "ủy ban nhân dân thành phố", "tỉnh ủy", "thành ủy", "hđnd tỉnh", "hội đồng nhân dân tỉnh", "ubnd tp", "sở thông tin và truyền thông", "sở khoa học và công nghệ",
]; // prettier-ignore

/** Bodies and ways to speak of a district or commune; what they report is not the nation's. */
export const localBodies: readonly string[] = [
  "ubnd huyện", "ubnd xã", "ubnd phường", "ubnd thị xã", "ubnd thị trấn", "ubnd quận", "ubnd đặc khu", "ủy ban nhân dân huyện", "ủy ban nhân dân xã", "ủy ban nhân dân phường", "ủy ban nhân dân quận", "huyện ủy", "thị ủy", "quận ủy", "đảng ủy xã", "đảng ủy phường", "toàn huyện", "toàn xã", "toàn phường", "toàn quận", "toàn thị xã", "địa bàn huyện", "địa bàn xã", "địa bàn phường", "địa bàn quận", "địa bàn tỉnh", "toàn tỉnh", "toàn thành phố",
]; // prettier-ignore

/** Words of headings that say only that results, faults or tasks follow: `VỀ KẾT QUẢ THỰC HIỆN`, `TỒN TẠI, HẠN CHẾ`. */
export const plainHeadingWords: ReadonlySet<string> = new Set(
  "báo cáo về kết quả thực hiện tình hình công tác đánh giá chung tồn tại hạn chế khó khăn vướng mắc nguyên nhân nhiệm vụ giải pháp phương hướng trọng tâm chủ yếu cụ thể các một số những triển khai đạt được nổi bật ưu điểm quý tháng năm đầu cuối kiến nghị đề xuất nhận xét trong thời gian tới".split(
    " ",
  ),
);

/** What a speaker does in front of what he says. */
export const speechVerbs: readonly string[] = [
  "cho biết", "cho hay", "chia sẻ", "thông tin", "nhấn mạnh", "khẳng định", "báo cáo", "phát biểu", "nêu", "nói", "đề xuất", "kiến nghị", "nhìn nhận", "thẳng thắn nhìn nhận", "trao đổi",
]; // prettier-ignore

/** Of those, what is never the name of a thing: what follows in the same clause is what was said. */
export const sayingVerbs: readonly string[] = [
  "cho biết", "cho biết thêm", "cho hay", "cho rằng", "nhấn mạnh", "khẳng định", "thông tin thêm",
]; // prettier-ignore
