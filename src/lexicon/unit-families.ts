/**
 * Nouns by which reports count one thing. Two units of one line can be one indicator's; two of different lines
 * hardly. Compared folded, the longest noun first.
 */
export const unitFamilies: readonly (readonly string[])[] = [
  ["người", "thành viên", "cán bộ", "công chức", "viên chức", "học viên", "đại biểu", "công dân", "lao động", "người dân", "hội viên", "đoàn viên", "giáo viên", "học sinh", "nhân khẩu", "khách"],
  ["doanh nghiệp", "tổ chức", "công ty", "đơn vị", "cơ quan", "hợp tác xã"],
  ["hộ", "hộ kinh doanh", "hộ gia đình", "cá nhân"],
  ["văn bản", "tài liệu"],
  ["hồ sơ", "bộ hồ sơ"],
  ["dịch vụ", "dịch vụ công", "thủ tục", "toàn trình", "một phần"],
  ["tài khoản", "định danh"],
  ["thẻ", "căn cước"],
  ["sản phẩm", "mặt hàng"],
  ["giao dịch", "đơn", "đơn hàng"],
  ["trạm", "trạm BTS"],
  ["tổ", "tổ công nghệ"],
  ["lớp", "khóa", "hội nghị", "cuộc", "phiên", "buổi"],
  ["trường", "trường học", "cơ sở giáo dục"],
  ["bệnh viện", "cơ sở y tế", "trạm y tế"],
  ["xã", "phường", "thị trấn"],
  ["huyện", "quận", "thị xã", "thành phố", "địa phương"],
  ["thôn", "xóm", "bản", "ấp", "khu phố", "tổ dân phố"],
  ["nhiệm vụ", "công việc", "chỉ tiêu"],
  ["hệ thống", "phần mềm", "nền tảng", "ứng dụng"],
  ["hóa đơn"],
  ["điểm cầu"],
  ["camera"],
]; // prettier-ignore
