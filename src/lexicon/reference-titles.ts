/** Words with which the title of a document begins behind it. */
export const titleLeads: readonly string[] = [
  "về", "v/v", "về việc", "phê duyệt", "ban hành", "quy định về",
  "quy định việc",
  "quy định một số",
  "quy định chức năng",
  "quy định mức",
  "quy định chế độ",
  "quy định chính sách",
  "quy định tiêu chí", "hướng dẫn", "triển khai", "thành lập", "công bố",
  "kiện toàn", "sửa đổi", "bãi bỏ", "giao chỉ tiêu", "giao", "công nhận", "thực hiện", "tăng cường", "đẩy mạnh",
  "điều chỉnh", "quy định chi tiết", "bổ sung", "tổ chức", "thông qua", "kết luận", "chuyển đổi số", "tiếp tục",
]; // prettier-ignore

/** Words that go on with the sentence, not with the title. */
export const titleEnds: readonly string[] = [
  "nhằm", "để", ", trong đó", ", theo đó", "trong đó có", ", đến nay", ", qua đó", ", đồng thời", ", tỉnh",
  ", UBND tỉnh", ", Ủy ban nhân dân tỉnh", ", các sở", ", các", ", Sở", ", Công an tỉnh", ", toàn tỉnh", ", đã",
  ", với", ", là", ", góp phần", ", cùng", ", gồm", ", bao gồm", ", xác định", ", yêu cầu", ", chỉ đạo", "đã được",
  "và các văn bản", ", năm", ", trên cơ sở", ", do", ", thời gian", ", từ", ", hiện", ", nay", ", trên địa bàn",
  "ngay sau khi", "làm cơ sở", "làm căn cứ", ", có", ", đạt", ", hoàn thành", ", đề ra", ", mục tiêu", ", giao",
  "theo đúng", "đảm bảo đúng",
]; // prettier-ignore
