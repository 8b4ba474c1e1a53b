import { describe, expect, test } from "vitest";
import { blocksIn } from "./lay-out.ts";

const paragraphs = (text: string): string[] => blocksIn(text).map(({ body }) => body);

describe("a line that only wraps is joined to the next", () => {
  test.each([
    [
      "Trong 6 tháng đầu năm, các sở, ngành và địa phương đã tiếp",
      "nhận 502.225 hồ sơ của tổ chức, công dân.",
    ],
    [
      "Ủy ban nhân dân tỉnh chỉ đạo các đơn vị đẩy mạnh việc thanh toán,",
      "không dùng tiền mặt tại các bệnh viện.",
    ],
    [
      "Tỷ lệ hộ gia đình có đường truyền cáp quang trên địa bàn tỉnh",
      "đạt 82,4%, cao hơn bình quân chung cả nước.",
    ],
    [
      "Sở Giáo dục và Đào tạo đã hoàn thành số hóa học bạ của toàn bộ",
      "học sinh phổ thông, tiến tới bỏ sổ giấy.",
    ],
    ["Đến hết quý III, lực lượng chức năng đã cấp căn cước công dân (gắn", "chip) cho trên 2,7 triệu người."],
    ["Kế hoạch số 140/KH-UBND ngày", "20/12/2023 của UBND thành phố"],
    ["Biên bản lập ngày 15", "tháng 6 năm 2024 tại trụ sở thôn."],
    [
      "Lãnh đạo Bộ đánh giá cao kết quả mà địa phương đã đạt được về việc",
      "ứng dụng công nghệ trong quản lý đất đai.",
    ],
  ])("%s ⏎ %s", (first, second) => {
    expect(paragraphs(`${first}\n${second}`)).toEqual([`${first} ${second}`]);
  });
});

describe("a line that ends stays a line of its own", () => {
  test.each([
    [
      "the statement is over",
      "Toàn tỉnh đã tiếp nhận 502.225 hồ sơ của tổ chức và công dân.",
      "trong đó có hồ sơ trực tuyến",
    ],
    [
      "a list follows",
      "Các đơn vị đã hoàn thành những nhiệm vụ chính sau đây trong quý:",
      "xây dựng kho dữ liệu dùng chung",
    ],
    [
      "a clause of a list is over",
      "số hóa hồ sơ, giấy tờ của người dân theo lộ trình đã được duyệt;",
      "kết nối cơ sở dữ liệu quốc gia về dân cư",
    ],
    [
      "a row of a table is a row, however long",
      "| Thành phố Phan Rang - Tháp Chàm | 18.342 | 15.223 | 83,0 |",
      "| huyện Ninh Hải | 7.905 | 5.297 | 67,0 |",
    ],
    [
      "a dash begins an item",
      "Kết quả thực hiện nhiệm vụ chuyển đổi số của tỉnh trong năm 2023",
      "- cấp 1.204 chứng thư số cho cán bộ",
    ],
    [
      "a plus begins an item",
      "Kết quả thực hiện nhiệm vụ chuyển đổi số của tỉnh trong năm 2023",
      "+ cấp 1.204 chứng thư số cho cán bộ",
    ],
    [
      "a letter begins an item",
      "Kết quả thực hiện nhiệm vụ chuyển đổi số của tỉnh trong năm 2023",
      "a) cấp 1.204 chứng thư số cho cán bộ",
    ],
    [
      "a number begins a section",
      "Kết quả thực hiện nhiệm vụ chuyển đổi số của tỉnh trong năm 2023",
      "2. về kinh tế số",
    ],
    [
      "a capital begins a new line",
      "Kết quả thực hiện nhiệm vụ chuyển đổi số của tỉnh trong năm 2023",
      "Toàn tỉnh có 27 bệnh viện.",
    ],
    ["a short line does not wrap", "Kết quả nổi bật", "đạt 82,4% số hộ"],
    [
      "cells are no lines of a paragraph",
      "Tỷ lệ hồ sơ được giải quyết đúng hạn của các sở, ngành\t%",
      "tỷ lệ số hóa\t%",
    ],
    [
      "an empty line parts",
      "Kết quả thực hiện nhiệm vụ chuyển đổi số của tỉnh trong năm 2023\n",
      "đạt nhiều tiến bộ",
    ],
  ])("%s", (_, first, second) => {
    expect(paragraphs(`${first}\n${second}`)).toHaveLength(2);
  });
});

const PAGE = `
Thực hiện Nghị quyết của Ban Chấp hành Đảng bộ tỉnh về
Chuyển đổi số, sau hai năm toàn tỉnh đã đạt được nhiều
2 kết quả quan trọng; hạ tầng số được đầu tư đồng bộ và
đến nay phủ sóng tới tất cả các thôn, bản của huyện Mường
Lát. Các doanh nghiệp viễn thông đã xây dựng được thêm
Trạm thu phát sóng ở vùng lõm, nâng tổng số trạm lên trên
120 trạm, tăng 214 trạm so với cuối năm trước, phủ sóng cho
96.2 % dân số.
- Về nhân lực: mở 12 lớp bồi dưỡng cho cán bộ
chuyên trách.`.trim();

describe("a page whose lines are all cut to one length", () => {
  test("wraps where the next line begins with a capital or a figure", () => {
    const [first, second, ...rest] = paragraphs(PAGE);
    expect(first).toMatch(
      /^Thực hiện Nghị quyết.* tỉnh về Chuyển đổi số, .* nhiều 2 kết quả.* trên 120 trạm.* cho 96.2 % dân số/,
    );
    expect(second).toMatch(/^Về nhân lực/);
    expect(rest.length).toBeLessThanOrEqual(1);
  });

  test("keeps the place of every letter", () => {
    const text = `${PAGE}\n`;
    expect(text.replaceAll("\n", " ")).toContain(paragraphs(text)[0]);
  });
});

test("a list whose items have no stop says nothing of how long lines are", () => {
  const title = "Trang chủ » Chuyển đổi số » Số liệu công khai » Năm 2023";
  const items = Array.from(
    { length: 6 },
    (_, i) => `• Số hồ sơ trực tuyến đã tiếp nhận tại huyện: 1.20${i} hồ sơ`,
  );
  expect(paragraphs([title, "Kết quả chuyển đổi số tháng 11 năm 2023", ...items].join("\n"))).toHaveLength(8);
});
