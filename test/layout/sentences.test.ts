import { describe, expect, test } from "vitest";
import { blocksIn } from "./lay-out.ts";

const sentences = (text: string): string[] => blocksIn(text).flatMap((block) => block.sentences);

describe("one sentence", () => {
  test.each([
    "Đoàn công tác đã làm việc với TP. Hồ Chí Minh về nền tảng dữ liệu.",
    "Hội nghị được tổ chức tại Tp. Cần Thơ với 215 điểm cầu.",
    "Dân số của TX. Nghi Sơn đã được làm sạch dữ liệu.",
    "Cả tỉnh đã trao đổi 1.902.270 văn bản qua trục liên thông.",
    "Tỷ lệ hồ sơ đúng hạn đạt 97,60% trong kỳ.",
    "Tỷ lệ này là 97.6% theo báo cáo của Cục.",
    "Các dịch vụ như điện, nước, học phí, v.v. đều thu qua mạng.",
    "Các dịch vụ như điện, nước, học phí, v.v... được thu qua mạng.",
    "Hướng dẫn của PGS. TS. Nguyễn Văn An được gửi tới 27 huyện.",
    "Báo cáo do ThS. Lê Thị Bình trình bày.",
    "Chủ trì là ông N. T. A. Phó Chủ tịch tỉnh.",
    "Công nghệ 4.0 đã vào 12 nhà máy.",
    "Trang thanhhoa.gov.vn có 1,2 triệu lượt xem.",
    "Ngày 22.7.2022 tỉnh tổ chức hội nghị.",
    "Máy chủ 192.168.1.1 đã được thay.",

    "Theo Q. Trưởng phòng, đã số hóa 400 hồ sơ.",
  ])("%s", (text) => expect(sentences(text)).toEqual([text]));
});

describe("several sentences", () => {
  test.each([
    ["398 thôn đã có sóng 4G.", "“Bốn thôn còn lại ở vùng núi”, bà nói."],
    ["Có 27 bệnh viện.", "Tất cả đều thu phí qua mạng."],
    ["Đạt 97,60%.", "100% văn bản được ký số."],
    ["Trong quý I.", "Tỷ lệ hồ sơ trực tuyến đạt 80%."],
    ["Tăng 8% so với quý III.", "Doanh thu đạt 5 tỷ đồng."],
    ["Đại hội lần II.", "Đại biểu dự đông đủ."],
    ["Dự án thuộc nhóm C.", "Có 12 dự án như vậy."],
    ["Gồm điện, nước, v.v.", "Tỷ lệ thu đạt 80%."],
    ["Vì sao chậm?", "Do thiếu người."],
    ["Rất đáng mừng!", "Toàn tỉnh về đích sớm."],
    ["Ông nói: “Đã xong.”", "Cả hội trường vỗ tay."],
    ["Đã số hóa 400 hồ sơ (đạt 80%).", "Còn 100 hồ sơ chưa làm."],
    ["Gồm Nga Sơn, Hậu Lộc…", "Tổng số là 15 xã."],
    ["Tổng vốn là 12 tỷ đồng.", "“Chợ 4.0” có ở 27 huyện."],
    ["Kinh phí năm 2023.", "(Chi tiết tại phụ lục)."],
    ["Có 3 việc.", "Một là số hóa.", "Hai là kết nối.", "Ba là đào tạo."],
  ])("%s %s", (...parts) => expect(sentences(parts.join(" "))).toEqual(parts));

  test("a stop that the next word is glued to, or a small letter follows, ends none", () => {
    expect(sentences("Cổng dichvucong.gov.vn đạt 4.500 tài khoản. trong đó 12 doanh nghiệp.")).toHaveLength(
      1,
    );
  });
});
