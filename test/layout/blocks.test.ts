import { describe, expect, test } from "vitest";
import type { BlockKind } from "../../src/layout/blocks.ts";
import { blocksIn } from "./lay-out.ts";

const kinds: readonly (readonly [BlockKind, ...string[]])[] = [
  [
    "heading",
    "BÁO CÁO",
    "I. KẾT QUẢ ĐẠT ĐƯỢC",
    "1. Về hạ tầng số",
    "1.1. Mạng lưới viễn thông",
    "1.1 Mạng lưới viễn thông",
    "a) Dịch vụ công trực tuyến",
    "Kết quả chuyển đổi số 6 tháng đầu năm 2022",
    "Phần thứ nhất: KẾT QUẢ THỰC HIỆN",
    "2. Kết quả thực hiện 24 chỉ tiêu được giao",
    "1. Về kinh tế số:",
    "(Số liệu tính đến ngày 31/12/2024)",
  ],
  [
    "item",
    "- Kinh tế số chiếm 11% GRDP",
    "+ Cấp xã: 559 đơn vị",
    "• Hạ tầng dùng chung đạt 30%.",
    "1. Toàn tỉnh có 27 bệnh viện thu viện phí không dùng tiền mặt.",
    "a) Ban hành 12 văn bản;",
    "2) Hoàn thành kết nối trục liên thông.",
  ],
  [
    "paragraph",
    "Toàn tỉnh có 27 bệnh viện.",
    "Tổng số hồ sơ là 502.225;",
    "Đã trao giải cho 12 đơn vị!",
    "(Kèm theo Công văn số 88/VP-CNTT ngày 12/01/2025 của Văn phòng UBND tỉnh)",
    "(Ban hành kèm theo Quyết định số 12/QĐ-UBND)",
    "Trong 6 tháng đầu năm các sở ngành và địa phương đã tiếp nhận tổng số năm trăm nghìn hồ sơ của tổ chức công dân và đã giải quyết đúng hạn gần như tất cả hồ sơ đó",
  ],
  ["row", "Đơn vị\tSố trường", "Bá Thước | 62 | 97,5", "| Quan Hóa | 41 |"],
  [
    "caption",
    "Quang cảnh Hội nghị tại điểm cầu UBND tỉnh",
    "Toàn cảnh buổi làm việc",
    "Các đại biểu dự Hội nghị tại 27 điểm cầu",
    "Ảnh: Minh Hiếu",
    "Ảnh minh họa",
  ],
];

describe.each(kinds)("%s", (kind, ...lines) => {
  test.each(lines)("%s", (line) => expect(blocksIn(line)).toMatchObject([{ kind }]));
});

describe("page furniture", () => {
  test.each([
    ["visitor counter", "Số lượt truy cập: 1.902.270"],
    ["size of print", "Xem cỡ chữ 100%"],
    ["visitor counter in words", "Tổng số lượt truy cập 12.345.678 lượt"],
    ["who is there now", "Đang online: 125"],
    ["who is there now, with a stroke", "Hôm nay: 1.245 | Đang truy cập: 32"],
    ["readers", "Lượt xem: 1.204"],
    ["poll", "Bình chọn: 4.5/5 từ 120 phiếu"],
    ["rating", "Click để đánh giá bài viết: 5/5"],
    ["rating, summed", "Tổng số điểm của bài viết là: 15 trong 3 đánh giá"],
    ["zoom", "100%"],
    ["size of letters", "Cỡ chữ: A- 100% A+"],
    ["hotline", "Hotline: 0983.970.780"],
    ["telephone", "Điện thoại: (0237) 3.852.246 - Fax: (0237) 3.851.255"],
    ["address", "Địa chỉ: Số 35 Đại lộ Lê Lợi, thành phố Thanh Hóa"],
    ["licence", "Giấy phép số 120/GP-TTĐT cấp ngày 12/5/2021"],
    ["publication", "Đăng ngày 05-01-2024"],
    ["publication with its weekday", "Thứ Ba, 21-11-2023, 08:30"],
    ["other news with its hour", "HĐND tỉnh thông qua 15 nghị quyết tại kỳ họp thứ 13.(21/09/2020 7:55 CH)"],
    ["other news on one line", "Tin liên quan: Ninh Hải có thêm 12 xã dùng học bạ số (19/01/2024)"],
  ])("%s: %s", (_, line) => expect(blocksIn(line)[0]).toMatchObject({ kind: "furniture" }));

  test.each([
    ["months of a counter", "Số lượt truy cập: 190.270", "Tháng 05: 30.516"],
    ["days of a counter", "Đang online: 12", "Hôm qua: 4.516"],
    ["answers of a poll", "Thăm dò ý kiến", "Rất tốt: 62%"],
    ["answers of a poll in a row", "Bình chọn", "Rất tốt (62%) Tốt (27%) Bình thường (11%)"],
    ["other news", "CÁC TIN KHÁC", "Công bố chỉ số cải cách hành chính: tỉnh tăng 12 bậc"],
    ["more to read", "Xem thêm", "Thanh Hóa có 502.225 hồ sơ trực tuyến"],
    ["those a letter goes to", "Nơi nhận:", "- Các huyện, thị xã, thành phố (27 bản)"],
  ])("%s: %s ⏎ %s", (_, first, second) => {
    expect(blocksIn(`${first}\n${second}`).map(({ kind }) => kind)).toEqual(["furniture", "furniture"]);
  });

  test.each([
    ["a figure of the report", "Trang thông tin của tỉnh có 1,2 triệu lượt truy cập trong 6 tháng đầu năm."],
    ["visitors that are reported", "Hệ thống ghi nhận 1.234 lượt truy cập"],
    ["a meeting held online", "Hội nghị trực tuyến có 215 điểm cầu."],
    ["telephones that are counted", "Toàn tỉnh có 3,2 triệu thuê bao điện thoại."],
    ["an opinion poll that is reported", "Khảo sát cho thấy 62% người dân rất hài lòng, 27% hài lòng."],
    ["a score", "Điểm chỉ số DTI đạt 0,7024, xếp thứ 3."],
    ["a month of the report", "Tháng 5: tiếp nhận 30.516 hồ sơ."],
  ])("not %s: %s", (_, line) => {
    expect(blocksIn(line)[0]!.kind).not.toBe("furniture");
  });

  test("a list of other news ends at a full paragraph", () => {
    const paragraph = `Trong 6 tháng đầu năm, ${"các sở, ngành và địa phương đã tích cực triển khai nhiệm vụ, ".repeat(6)}đạt kết quả tốt.`;
    expect(blocksIn(`Tin liên quan\nTỉnh tăng 12 bậc\n${paragraph}`).map(({ kind }) => kind)).toEqual([
      "furniture",
      "furniture",
      "paragraph",
    ]);
  });
});

describe("what a block stands under", () => {
  const REPORT = `
I. KẾT QUẢ
1. Chính quyền số
Toàn tỉnh có 812 dịch vụ công.
1.1. Văn bản điện tử
- Văn bản đi: 573.718
+ Cấp xã: 12.400
- Văn bản đến: 1.328.552
2. Xã hội số
Đã cấp và kích hoạt tài khoản định danh điện tử cho người dân trên địa bàn; trong đó lực lượng công an cấp xã đã đến từng hộ để hướng dẫn. Kết quả cụ thể như sau:
- Thanh niên: 120.400
Các huyện đều đạt.
II. NHIỆM VỤ
Hoàn thành 100% chỉ tiêu.`.trim();

  test.each([
    ["I. KẾT QUẢ", null],
    ["Chính quyền số", "KẾT QUẢ"],
    ["Toàn tỉnh có 812 dịch vụ công.", "Chính quyền số"],
    ["Văn bản điện tử", "Chính quyền số"],
    ["Văn bản đi: 573.718", "Văn bản điện tử"],
    ["Cấp xã: 12.400", "Văn bản đi: 573.718"],
    ["Văn bản đến: 1.328.552", "Văn bản điện tử"],
    ["Xã hội số", "KẾT QUẢ"],
    [
      "Thanh niên: 120.400",
      "Đã cấp và kích hoạt tài khoản định danh điện tử cho người dân trên địa bàn; trong đó lực lượng công an cấp xã đã đến từng hộ để hướng dẫn. Kết quả cụ thể như sau:",
    ],
    ["Các huyện đều đạt.", "Xã hội số"],
    ["II. NHIỆM VỤ", null],
    ["Hoàn thành 100% chỉ tiêu.", "NHIỆM VỤ"],
  ])("%s: %s", (line, under) => {
    const body = line.replace(/^I+\. /u, "");
    expect(blocksIn(REPORT).find((block) => block.body === body)).toMatchObject({ under });
  });
});

test.each([
  "Huyện\tSố hồ sơ\nBá Thước\t180\nQuan Hóa\t120\nTổng cộng\t300",
  "Kỳ\tSố hồ sơ\nTháng 5\t180\nTháng 6\t120\nTổng số\t300",
])("rows of a table count no visitors: %j", (text) =>
  expect(blocksIn(text).map(({ kind }) => kind)).toEqual(["row", "row", "row", "row"]),
);

test.each(["Đơn vị tính: triệu đồng", "(ĐVT: %)"])("the unit of a table heads nothing: %s", (line) =>
  expect(blocksIn(`Biểu tổng hợp\n${line}\nHuyện\tSố vốn\nBá Thước\t180`)).toMatchObject([
    { kind: "heading" },
    { kind: "paragraph", under: "Biểu tổng hợp" },
    { kind: "row", under: "Biểu tổng hợp" },
    { kind: "row" },
  ]),
);
