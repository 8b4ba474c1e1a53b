/** Words that tell the lines over a report's title from the title. All are compared folded. */

/** First words of a line of the letterhead or of a portal's own name. */
export const letterheadStarts: readonly string[] = [
  "cộng hòa xã hội", "độc lập - tự do", "ubnd", "ủy ban", "sở", "số", "hđnd", "hội đồng", "đảng", "tỉnh ủy", "bộ", "ban", "huyện", "thành phố", "tỉnh", "tổ công tác", "kính gửi",
  "cổng thông tin", "trang thông tin", "đài phát thanh", "trang chủ",
]; // prettier-ignore

/** Anywhere in a line, they make it one of the letterhead: two columns of it are often typed on one line. */
export const letterheadWords: readonly string[] = [
  "cộng hòa xã hội chủ nghĩa việt nam", "độc lập - tự do - hạnh phúc", "độc lập – tự do – hạnh phúc",
]; // prettier-ignore

/** What may stand alone over a title beside the names of the types of documents. */
export const headingsOverTitle: readonly string[] = [
  "báo cáo tóm tắt", "báo cáo nhanh", "báo cáo sơ kết", "báo cáo tổng kết", "thông báo kết luận", "tóm tắt", "tóm tắt báo cáo", "dự thảo báo cáo", "phát biểu", "tham luận",
]; // prettier-ignore
