/**
 * Words of a quantity that adds up as the year goes on (`hồ sơ tiếp nhận`, `giao dịch`), so that it cannot fall from six
 * months to nine. Compared folded.
 */
export const flowWords: readonly string[] = [
  "tiếp nhận", "giải quyết", "trao đổi", "gửi", "nhận", "luân chuyển", "lượt", "giao dịch", "đơn hàng", "doanh thu", "doanh số",
  "kim ngạch", "xuất khẩu", "nhập khẩu", "thu ngân sách", "chi ngân sách", "giải ngân", "tập huấn", "bồi dưỡng", "phát hành", "truy cập",
  "chứng thực", "thành lập mới", "cấp mới", "ngăn chặn", "kiểm tra", "xử phạt", "sản lượng", "tuyên truyền",
]; // prettier-ignore

/** Words of a quantity counted as it stands on a day: it may fall, and may rest. */
export const stockWords: readonly string[] = [
  "trạm", "tổ công nghệ", "hiện có", "đang", "tài khoản", "thành viên", "xã", "thôn", "bệnh viện", "trường", "hệ thống", "dịch vụ công", "nhiệm vụ", "doanh nghiệp", "hộ", "thẻ", "camera", "điểm cầu",
]; // prettier-ignore
