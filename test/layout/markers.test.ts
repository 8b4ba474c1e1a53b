import { describe, expect, test } from "vitest";
import { blocksIn } from "./lay-out.ts";

/** `[level, marker, ...]`: the marker in front of a name. */
const marked: readonly (readonly [number, ...string[]])[] = [
  [0.5, "Phần II.", "PHẦN THỨ HAI -", "Phần thứ nhất:", "PHẦN B."],
  [1, "III-", "I/", "II/", "I.", "II.", "IV.", "XII.", "A.", "B.", "i."],
  [2, "1.", "2.", "10."],
  [3, "1.1.", "2.3.", "1.1", "4.12"],
  [4, "1.1.1.", "3.2.10.", "1.1.1.1.", "1)", "12)", "1/", "a)", "b)", "đ)", "a/"],
  [5, "-", "–", "—", "*", "•", "●", "▪", "◦", "➢", "✓"],
  [6, "+"],
];

describe.each(marked)("level %d", (level, ...markers) => {
  test.each(markers)("%s", (marker) => {
    expect(blocksIn(`${marker} Về chính quyền số`)).toMatchObject([{ level, body: "Về chính quyền số" }]);
  });
});

test.each(["1.Công tác tuyên truyền", "12.Hạ tầng số"])("a marker that touches its name: %s", (text) =>
  expect(blocksIn(text)).toMatchObject([{ level: 2, body: text.replace(/^\d+\./, "") }]),
);

describe("no marker", () => {
  test.each([
    "2.hồ sơ đã được trả đúng hạn.",
    "2.580 hồ sơ đã được trả đúng hạn.",
    "1.902.270 văn bản đã được gửi qua mạng.",
    "97,6% số hộ có cáp quang.",
    "12 xã đã ra mắt tổ công nghệ số.",
    "-3,2% là mức giảm của chỉ số giá.",
    "6 tháng đầu năm có nhiều khởi sắc.",
    "TP. Thanh Hóa dẫn đầu bảng xếp hạng.",
    "22/7 là ngày tổ chức hội nghị.",
    "Vi phạm đã được xử lý.",
    "Phần mềm dùng chung đã được nâng cấp.",
    "Phần lớn hồ sơ được nộp qua mạng.",
    "5G đã phủ sóng tại 12 phường.",
  ])("%s", (text) => {
    expect(blocksIn(text)).toMatchObject([{ level: 0, body: text }]);
  });
});

describe("a marker is no figure of its block", () => {
  test.each([
    ["1. 27 bệnh viện đã thu viện phí không tiền mặt.", "27 bệnh viện đã thu viện phí không tiền mặt."],
    ["- 132 điểm cầu cấp xã.", "132 điểm cầu cấp xã."],
    ["a) 100% văn bản được ký số.", "100% văn bản được ký số."],
    ["2.1. 85% hồ sơ trực tuyến.", "85% hồ sơ trực tuyến."],
    ["• 5.304 trạm BTS.", "5.304 trạm BTS."],
  ])("%s", (text, body) => {
    expect(blocksIn(text)[0]).toMatchObject({ body });
  });
});
