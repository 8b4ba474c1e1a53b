/** Words that tell whether a figure is so, is to be reached, or is a change. All are compared folded. */

/** Before the figure in its own clause: it is to be reached. */
export const targetWords: readonly string[] = [
  "phấn đấu",
  "đích đến",
  "cái đích",
  "kế hoạch bố trí",
  "dự kiến bố trí", "mục tiêu", "chỉ tiêu", "kế hoạch đề ra", "giao chỉ tiêu", "giao kế hoạch",
  "để đạt mục tiêu", "nhằm đạt mục tiêu", "để đạt chỉ tiêu", "để hoàn thành mục tiêu", "để hoàn thành kế hoạch", "để hoàn thành chỉ tiêu", "phấn đấu đạt mục tiêu", "phấn đấu hoàn thành mục tiêu", "phấn đấu hoàn thành chỉ tiêu", "phấn đấu hoàn thành kế hoạch", "quyết tâm đạt mục tiêu",
  "cần đạt", "phải đạt", "yêu cầu đạt", "đặt mục tiêu", "đề ra mục tiêu", "bảo đảm đạt", "đảm bảo đạt", "phấn đấu đạt", "phấn đấu đến", "phấn đấu có", "tiếp tục phấn đấu", "nghị quyết đề ra", "tầm nhìn",
]; // prettier-ignore

/** What somebody has been given to do: a target of its own clause, not of the figures after it. */
export const assignedWords: readonly string[] = [
  "được giao", "đã được giao", "kế hoạch là", "chỉ tiêu giao", "kế hoạch giao", "dự toán giao", "vốn giao", "kế hoạch vốn giao", "dự toán được giao", "trung ương giao", "chính phủ giao", "hđnd giao", "hđnd tỉnh giao", "bộ giao", "tỉnh giao", "ubnd tỉnh giao", "thủ tướng giao", "cấp trên giao",
]; // prettier-ignore

/** Weaker words for the same; they hold for their own clause only. */
export const orderWords: readonly string[] = [
  "hướng tới",
  "hướng đến",
  "dự kiến",
  "giao", "yêu cầu", "phải", "cần", "đặt ra", "đề ra", "sẽ", "cần phải", "bảo đảm", "đảm bảo", "đề nghị", "chậm nhất", "hoàn thành trước",
]; // prettier-ignore

/** The figure has come about, whatever the section says. */
export const actualWords: readonly string[] = [
  "đã", "đang", "đã giao", "đạt được", "thực hiện được", "mới", "ước đạt", "hiện có", "hiện nay", "đến nay", "tính đến", "lũy kế", "ghi nhận", "mới đạt", "chỉ đạt", "đã đạt",
]; // prettier-ignore

/** `vượt mục tiêu`, `đạt 98,5% kế hoạch`: a target is named, but the figure is no target. */
export const reachedWords: readonly string[] = [
  "vượt mục tiêu", "vượt chỉ tiêu", "vượt kế hoạch", "vượt dự toán", "đạt mục tiêu", "đạt chỉ tiêu", "đạt kế hoạch", "so với mục tiêu", "so với chỉ tiêu", "so với kế hoạch", "so với dự toán", "cao hơn mục tiêu", "cao hơn chỉ tiêu", "cao hơn kế hoạch", "hoàn thành chỉ tiêu", "hoàn thành mục tiêu", "hoàn thành kế hoạch", "vượt mức kế hoạch", "thấp hơn mục tiêu", "thấp hơn chỉ tiêu", "thấp hơn kế hoạch", "vượt xa mục tiêu", "thấp hơn ngưỡng", "cao hơn ngưỡng",
  "chưa đạt mục tiêu", "chưa đạt chỉ tiêu", "chưa đạt kế hoạch", "chưa đạt dự toán", "không đạt mục tiêu", "không đạt chỉ tiêu", "không đạt kế hoạch", "chưa hoàn thành mục tiêu", "chưa hoàn thành chỉ tiêu", "chưa hoàn thành kế hoạch", "một số chỉ tiêu", "một số mục tiêu", "các chỉ tiêu", "nhóm chỉ tiêu",
]; // prettier-ignore

/** Words that look like the ones above and tell nothing. */
export const noCue: readonly string[] = [
  "đề nghị bãi bỏ", "đề nghị thay thế", "đề nghị sửa đổi", "đề nghị bổ sung", "đề nghị công nhận", "đề nghị khen thưởng", "đề nghị tặng", "đề nghị xét", "đề nghị cấp", "đề nghị hưởng", "đề nghị truy tố", "đề nghị xử lý", "đề nghị thu hồi", "đề nghị kỷ luật", "đề nghị cắt giảm", "đề nghị đơn giản hóa", "đề nghị thẩm định", "đề nghị công bố", "đề nghị giải quyết",
  "yêu cầu truy thu", "yêu cầu nộp", "yêu cầu bồi thường", "yêu cầu khắc phục", "chi phí đề nghị", "số tiền đề nghị", "kinh phí đề nghị", "hồ sơ đề nghị", "đơn đề nghị", "văn bản đề nghị", "người đề nghị", "hồ sơ yêu cầu", "đơn yêu cầu", "văn bản yêu cầu", "phiếu yêu cầu", "lượt yêu cầu", "người yêu cầu",
  "theo yêu cầu", "đáp ứng yêu cầu", "bộ chỉ tiêu", "hệ thống chỉ tiêu", "số phải thu", "số phải nộp", "số phải trả", "số yêu cầu", "cần thiết", "yêu cầu kỹ thuật", "cần và đủ", "giao thông", "giao dịch", "giao diện", "giao tiếp", "giao lưu", "giao ban", "giao nhận", "bàn giao", "chuyển giao", "ngoại giao", "có yêu cầu", "nhu cầu", "mục tiêu quốc gia", "đổi mới", "mới đây", "thành lập mới", "cấp mới", "phát triển mới", "xây dựng mới", "xây mới", "lập mới", "mở mới", "lắp mới", "tuyển mới", "trồng mới", "đào tạo mới", "đăng ký mới", "nông thôn mới", "cần cù", "phải thu", "sẽ góp phần",
]; // prettier-ignore

/** What a figure to be reached belongs to. */
export const planNames: readonly string[] = [
  "mục tiêu", "chỉ tiêu", "kế hoạch", "kế hoạch giao", "chỉ tiêu giao", "dự toán", "kịch bản", "kh", "kế hoạch vốn",
]; // prettier-ignore

/** Behind a target that was reached these add nothing: `vượt mục tiêu đề ra`; with `là` they state it. */
export const targetTails: ReadonlySet<string> = new Set([
  "đề",
  "đặt",
  "ra",
  "được",
  "giao",
  "năm",
  "của",
  "cả",
]);

/** Headings of sections that speak of what is to come. */
export const targetHeadings: readonly string[] = [
  "nhiệm vụ", "phương hướng", "mục tiêu", "chỉ tiêu", "kế hoạch", "giải pháp", "định hướng", "nhiệm vụ trọng tâm", "trọng tâm", "công tác trọng tâm", "thời gian tới", "trong thời gian tới", "phấn đấu", "yêu cầu", "đề xuất", "kiến nghị",
]; // prettier-ignore

/** Headings of sections that speak of what has been done; they win over the words above. */
export const actualHeadings: readonly string[] = [
  "kết quả", "tình hình", "đã", "đánh giá", "thực hiện", "công tác", "thực trạng", "hạn chế", "tồn tại", "khó khăn", "ưu điểm",
]; // prettier-ignore

/** Right before the figure or its bound: it went up by so much. */
export const upWords: readonly string[] = [
  "tăng", "tăng thêm", "tăng trưởng", "đã tăng", "tăng trung bình", "tăng bình quân", "cao hơn", "nhiều hơn", "vượt", "vượt chỉ tiêu", "vượt mục tiêu", "vượt kế hoạch", "vượt dự toán", "vượt mức", "vượt so với", "nâng", "lên thêm", "thăng", "thăng hạng", "gấp", "cải thiện", "nhanh hơn", "bổ sung thêm", "lớn hơn", "cao gấp", "tăng gấp", "vươn lên thêm",
]; // prettier-ignore

/** Right before the figure or its bound: it went down by so much. */
export const downWords: readonly string[] = [
  "giảm", "giảm bớt",
  "thiếu",
  "còn thiếu", "đã giảm", "giảm trung bình", "giảm bình quân", "thấp hơn", "ít hơn", "tụt", "tụt hạng", "lùi", "hạ", "sụt giảm", "xuống hạng", "cắt giảm", "rút ngắn", "kém", "kém hơn", "chậm hơn", "nhỏ hơn", "hụt",
]; // prettier-ignore

/** They say so only of ranks, or where what it is compared with follows: `lên 01 bậc`, `thêm 1.130 người so với tháng 6`. */
export const comparedUpWords: readonly string[] = [
  "lên",
  "thêm",
  "nhảy",
  "nhích",
  "nhích lên",
  "nhích nhẹ",
  "nhích thêm",
  "nhỉnh hơn",
  "cải thiện",
  "cải thiện thêm",
  "vươn lên",
  "leo",
  "bật lên",
];
export const comparedDownWords: readonly string[] = ["xuống", "bớt", "mất", "rơi", "rớt", "tuột"];

/** Behind `tăng` these make the figure a level reached, not a change: `tăng lên 95%`, `giảm xuống còn 4,5%`. */
export const levelWords: readonly string[] = [
  "lên",
  "xuống",
  "từ",
  "còn",
  "đến",
  "tới",
  "lên đến",
  "lên tới",
  "xuống còn",
  "lên mức",
  "xuống mức",
];

/** A rate of growth is a level: `tốc độ tăng đạt 8%`. */
export const growthRates: readonly string[] = [
  "tốc độ tăng", "tốc độ tăng trưởng", "mức tăng", "mức tăng trưởng", "tỷ lệ tăng", "tốc độ giảm", "mức giảm", "tỷ lệ giảm", "tăng trưởng đạt", "tăng trưởng là",
]; // prettier-ignore

/** What a change is measured against when it is no earlier period. */
export const targetBases: readonly string[] = [
  "mục tiêu",
  "chỉ tiêu",
  "kế hoạch",
  "dự toán",
  "kịch bản",
  "nghị quyết",
  "định mức",
  "yêu cầu",
];

/** Behind the figure these make it a target: `là chỉ tiêu bắt buộc`, `theo kế hoạch giao`. */
export const targetBehind: readonly string[] = [
  "là mục tiêu", "là chỉ tiêu", "là yêu cầu", "theo kế hoạch giao", "theo chỉ tiêu", "theo chỉ tiêu giao", "theo mục tiêu", "theo yêu cầu", "theo kế hoạch đề ra", "là mức phấn đấu",
]; // prettier-ignore

/** Behind a figure that something is laid beside, these say it was set: `so với 47 biên chế được giao`, `so với mức 90% Bộ Công an yêu cầu`. */
export const setByOthers: readonly string[] = ["được giao", "giao", "yêu cầu", "đề ra", "đặt ra", "quy định"];

/** Bounds that are set rather than found: `tối thiểu 80%`, `không dưới 1%`. */
export const setBounds: readonly string[] = [
  "tối thiểu",
  "không dưới",
  "không thấp hơn",
  "không quá",
  "không vượt quá",
  "tối đa",
  "≥",
  "≤",
  "ít nhất là",
];

/** What a head of government does in front of a list of things to reach; it holds for the whole sentence. */
export const commandWords: readonly string[] = [
  "yêu cầu",
  "đề nghị",
  "phấn đấu",
  "đặt mục tiêu",
  "đề ra mục tiêu",
];

/** Behind `phải` these tell what happens, no order: `3 nhiệm vụ phải chuyển sang năm 2024`. */
export const befalls: ReadonlySet<string> = new Set([
  "là", "chuyển", "gối", "lùi", "dừng", "ngừng", "hủy", "gia", "kéo", "điều", "trả", "thu", "nộp", "chờ", "thay", "nhập", "nghỉ", "đóng", "bỏ", "đi", "mất", "chịu", "tốn",
]); // prettier-ignore

/** What is saved where a share stands between the verb and it: `giảm 30% thời gian chờ`, `tiết kiệm 20% chi phí`. */
export const savedThings: readonly string[] = [
  "thời gian", "chi phí", "giấy tờ", "lượng giấy", "khối lượng công việc", "thủ tục", "thành phần hồ sơ", "số lượng", "thời hạn", "số ngày", "nhân lực", "điện năng", "số vụ", "số lần",
]; // prettier-ignore
