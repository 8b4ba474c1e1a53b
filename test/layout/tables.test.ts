import { describe, expect, test } from "vitest";
import { tablesIn, type ShownTable } from "./lay-out.ts";

const SCHOOLS: ShownTable = {
  head: ["TT", "Đơn vị", "Số trường", "Tỷ lệ (%)"],
  rows: [
    ["1", "Huyện Bá Thước", "62", "97,5"],
    ["2", "Huyện Quan Hóa", "41", "88,0"],
  ],
};
const lines = ({ head, rows }: ShownTable): string[][] => [head, ...rows];

describe("one table", () => {
  test.each([
    [
      "cells parted by tabs",
      lines(SCHOOLS)
        .map((row) => row.join("\t"))
        .join("\n"),
    ],
    [
      "cells parted by |",
      lines(SCHOOLS)
        .map((row) => row.join(" | "))
        .join("\n"),
    ],
    [
      "cells in a frame of |",
      lines(SCHOOLS)
        .map((row) => `| ${row.join(" | ")} |`)
        .join("\n"),
    ],
    [
      "a Markdown table",
      lines(SCHOOLS)
        .map((row) => `| ${row.join(" | ")} |`)
        .join("\n")
        .replace("\n", "\n|----|:---|---:|:--:|\n"),
    ],
    ["one cell a line", lines(SCHOOLS).flat().join("\n")],
    ["one cell a line, empty lines between", lines(SCHOOLS).flat().join("\n\n")],
    [
      "behind a paragraph",
      `Kết quả cụ thể của các huyện được nêu trong bảng sau:\n${lines(SCHOOLS)
        .map((row) => row.join("\t"))
        .join("\n")}`,
    ],
    [
      "before a paragraph",
      `${lines(SCHOOLS)
        .map((row) => row.join("\t"))
        .join("\n")}\nCác huyện khác đang tổng hợp số liệu, sẽ báo cáo sau.`,
    ],
  ])("%s", (_, text) => expect(tablesIn(text)).toEqual([SCHOOLS]));

  test.each(["\n", "\n\n"])("one cell a line, parted by %j", (newline) => {
    const shown = lines(SCHOOLS).map(([, ...cells]) => cells);
    expect(tablesIn(shown.flat().join(newline))).toEqual([{ head: shown[0], rows: shown.slice(1) }]);
  });

  test("cells left empty keep the columns apart", () => {
    expect(
      tablesIn("| Xã | Số hộ | Ghi chú |\n| A | | đang rà soát |\n| B | 12 | |")[0]!.rows.map(
        (row) => row.length,
      ),
    ).toEqual([3, 3]);
  });

  test.each([
    [
      "under the last of the merged cells",
      "TT\tChỉ tiêu\tKế hoạch\tThực hiện\n\t\tnăm 2024\tQuý II\tQuý III\n1\tHồ sơ\t60\t51,2\t58,7",
      ["TT", "Chỉ tiêu", "Kế hoạch / năm 2024", "Thực hiện / Quý II", "Thực hiện / Quý III"],
    ],
    [
      "under each cell",
      "STT\tNguồn vốn\tKế hoạch năm\tGiải ngân đến\tTỷ lệ\n\t\t2024\t30/9/2024\t(%)\n1\tNgân sách tỉnh\t3.284\t1.402\t42,7",
      ["STT", "Nguồn vốn", "Kế hoạch năm / 2024", "Giải ngân đến / 30/9/2024", "Tỷ lệ / (%)"],
    ],
    [
      "with empty cells beside the merged one",
      "| Huyện | Năm 2023 | | Ghi chú |\n| | KH | TH | |\n| Bá Thước | 12 | 14 | |",
      ["Huyện", "Năm 2023 / KH", "Năm 2023 / TH", "Ghi chú"],
    ],
    [
      "with merged cells written out",
      "| Huyện | Năm 2023 | Năm 2023 |\n| Huyện | KH | TH |\n| Bá Thước | 12 | 14 |",
      ["Huyện", "Năm 2023 / KH", "Năm 2023 / TH"],
    ],
  ])("a head of two lines, %s", (_, text, head) => {
    const [table] = tablesIn(text);
    expect(table!.head.map((name) => name.replace("Huyện / Huyện", "Huyện"))).toEqual(head);
    expect(table!.rows).toHaveLength(1);
  });

  test.each([
    "TT\tXã\tSố hộ\tSố trạm\n(1)\t(2)\t(3)\t(4)\n1\tA\t120\t7",
    "TT\tXã\tSố hộ\tSố trạm\nA\tB\t1\t2\n1\tA\t120\t7",
  ])("the columns' own numbers are no row: %j", (text) =>
    expect(tablesIn(text)[0]!.rows.map((row) => row.at(-1))).toEqual(["7"]),
  );

  test("a total with no number in front is a row", () =>
    expect(
      tablesIn("TT\tNguồn\tSố vốn\n\tTổng số\t7.105\n1\tTỉnh\t3.284\n2\tHuyện\t3.821")[0]!.rows,
    ).toHaveLength(3));

  test("a head of its own parts two tables", () => {
    const table = lines(SCHOOLS)
      .map((row) => row.join("\t"))
      .join("\n");
    expect(tablesIn(`${table}\nBảng thứ hai nêu kết quả của năm trước.\n${table}`)).toEqual([
      SCHOOLS,
      SCHOOLS,
    ]);
  });
});

describe("no table", () => {
  test.each([
    ["one row alone", "Đơn vị\tSố trường\tTỷ lệ"],
    ["a sentence with one stroke", "Điểm cầu chính | UBND tỉnh\nĐiểm cầu phụ | các huyện"],
    [
      "a list with figures",
      "- Huyện Bá Thước: 62 trường\n- Huyện Quan Hóa: 41 trường\n- Huyện Mường Lát: 20 trường",
    ],
    [
      "names one a line",
      "Huyện Bá Thước\nHuyện Quan Hóa\nHuyện Mường Lát\nHuyện Quan Sơn\nHuyện Lang Chánh\nHuyện Thường Xuân",
    ],
    ["figures one a line", "62\n41\n20\n33\n19\n28\n50"],
    [
      "headings over paragraphs",
      "I. Kết quả\nToàn tỉnh có 27 bệnh viện thu viện phí không dùng tiền mặt, tăng 5 bệnh viện so với đầu năm.\nII. Tồn tại\nHạ tầng ở vùng cao còn thiếu, nhiều bản chưa có sóng di động băng rộng nên khó triển khai.",
    ],
    ["fewer lines than a table has", "Đơn vị\nSố trường\nBá Thước\n62"],
  ])("%s", (_, text) => expect(tablesIn(text)).toEqual([]));
});
