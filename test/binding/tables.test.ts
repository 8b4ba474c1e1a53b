import { describe, expect, test } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { HEAD, observe } from "./observe.ts";

type Cells = readonly (readonly string[])[];

/** One table as different offices send it. */
const writings: Readonly<Record<string, (cells: Cells) => string>> = {
  "parted by tabs": (cells) => cells.map((row) => row.join("\t")).join("\n"),
  "parted by |": (cells) => cells.map((row) => row.join(" | ")).join("\n"),
  "in Markdown": (cells) =>
    cells
      .map((row) => `| ${row.join(" | ")} |`)
      .toSpliced(1, 0, `|${"---|".repeat(cells[0]!.length)}`)
      .join("\n"),
  "kept apart by spaces": (cells) => {
    const shown = (cell: string): string => cell.replace(/[«»]/gu, "");
    const widths = cells[0]!.map((_, i) => Math.max(...cells.map((row) => shown(row[i] ?? "").length)));
    const padded = (cell: string, width: number): string => {
      const spaces = " ".repeat(width - shown(cell).length);
      return /^\d/u.test(shown(cell)) ? spaces + cell : cell + spaces;
    };
    return cells.map((row) => row.map((cell, i) => padded(cell, widths[i]!)).join("    ")).join("\n");
  },
  "one cell a line": (cells) => cells.flat().join("\n"),
};

interface Expected {
  value: number;
  kind?: string;
  unit?: string | null;
  role?: string;
  end?: string;
  area?: string;
  label?: readonly string[];
}

/** `[row, column, what stands there]`, counted from 0 with the head. */
type Cell = readonly [row: number, column: number, expected: Expected];

const EACH = Object.keys(writings);
const ROWS = ["parted by tabs", "parted by |", "in Markdown", "kept apart by spaces"];

function table(title: string, cells: Cells, expected: readonly Cell[], written = EACH, above = ""): void {
  const read = (write: string, row: number, column: number) =>
    observe(
      HEAD +
        above +
        writings[write]!(
          cells.map((line, i) => line.map((cell, j) => (i === row && j === column ? `«${cell}»` : cell))),
        ),
    ).figure;
  describe.each(written)(`${title}, %s`, (write) => {
    test.each(expected)("row %i, column %i", (row, column, { label = [], end, area, ...fields }) => {
      const figure = read(write, row, column);
      expect(figure).toMatchObject(fields);
      if (end) expect(figure!.period).toMatchObject({ end });
      if (area) expect(figure!.area).toMatchObject({ code: area });
      for (const phrase of label) expect(fold(figure!.label)).toContain(fold(phrase));
    });
  });
}

table(
  "columns of scores and places",
  [
    ["Trụ cột", "Điểm năm 2021", "Điểm năm 2022", "Hạng năm 2021", "Hạng năm 2022"],
    ["Chính quyền số", "0,6120", "0,6893", "18", "11"],
    ["Kinh tế số", "0,5534", "0,6021", "22", "20"],
  ],
  [
    [1, 2, { value: 0.6893, kind: "score", unit: "điểm", end: "2022-12-31" }],
    [1, 3, { value: 18, kind: "rank", unit: "hạng", end: "2021-12-31" }],
    [2, 4, { value: 20, kind: "rank", unit: "hạng" }],
  ],
);

table(
  "a column of shares beside a unit column",
  [
    ["Chỉ tiêu", "ĐVT", "Năm 2021", "Năm 2022", "2022 bằng % so với 2021"],
    ["Thuế thu nhập cá nhân", "tỷ đồng", "1.702", "1.593", "93,6"],
    ["Doanh nghiệp đang hoạt động", "doanh nghiệp", "12.560", "13.841", "110,2"],
  ],
  [
    [1, 3, { value: 1.593e12, kind: "money", unit: "đồng" }],
    [1, 4, { value: 93.6, kind: "percent", unit: "%" }],
    [2, 4, { value: 110.2, kind: "percent", unit: "%" }],
  ],
);

table(
  "a unit column",
  [
    ["Chỉ tiêu", "Đơn vị", "Kế hoạch năm 2022", "Thực hiện 6 tháng"],
    ["Tỷ lệ hồ sơ trực tuyến", "%", "80", "66,8"],
    ["Doanh nghiệp dùng hóa đơn điện tử", "doanh nghiệp", "10.000", "9.812"],
    ["Doanh thu công nghiệp số", "tỷ đồng", "5.000", "2.615"],
    ["Cáp quang kéo mới", "km", "120", "66,6"],
  ],
  [
    [
      1,
      2,
      {
        value: 80,
        kind: "percent",
        unit: "%",
        role: "target",
        end: "2022-12-31",
        label: ["hồ sơ trực tuyến"],
      },
    ],
    [
      1,
      3,
      {
        value: 66.8,
        kind: "percent",
        unit: "%",
        role: "actual",
        end: "2022-06-30",
        label: ["hồ sơ trực tuyến"],
      },
    ],
    [2, 2, { value: 10000, kind: "count", unit: "doanh nghiệp", role: "target" }],
    [2, 3, { value: 9812, kind: "count", unit: "doanh nghiệp", role: "actual", label: ["hóa đơn điện tử"] }],
    [
      3,
      3,
      {
        value: 2_615_000_000_000,
        kind: "money",
        unit: "đồng",
        role: "actual",
        label: ["doanh thu công nghiệp số"],
      },
    ],
    [4, 2, { value: 120, kind: "measure", unit: "km", role: "target" }],
    [4, 3, { value: 66.6, kind: "measure", unit: "km", role: "actual", label: ["cáp quang"] }],
  ],
  ROWS,
);

table(
  "units in the head",
  [
    ["Đơn vị", "Hồ sơ tiếp nhận (hồ sơ)", "Tỷ lệ trực tuyến (%)", "Kinh phí (triệu đồng)"],
    ["Huyện Bá Thước", "21.340", "46,0", "1.250"],
    ["Huyện Quan Hóa", "14.200", "42,5", "980"],
    ["Thị xã Nghi Sơn", "8.460", "30,1", "2.115"],
  ],
  [
    [1, 1, { value: 21340, kind: "count", unit: "hồ sơ", role: "actual", area: "38", label: ["tiếp nhận"] }],
    [1, 2, { value: 46, kind: "percent", unit: "%", label: ["trực tuyến"] }],
    [2, 3, { value: 980_000_000, kind: "money", unit: "đồng", label: ["kinh phí"] }],
    [3, 1, { value: 8460, kind: "count", unit: "hồ sơ" }],
  ],
);

table(
  "a column of offices headed as units are",
  [
    ["TT", "Đơn vị", "Số hồ sơ", "Số máy tính"],
    ["1", "Huyện Bá Thước", "120", "4"],
    ["2", "Sở Y tế", "30", "7"],
  ],
  [
    [1, 2, { value: 120, unit: "hồ sơ", label: ["số hồ sơ", "huyện bá thước"] }],
    [2, 3, { value: 7, unit: "máy tính", label: ["số máy tính", "sở y tế"] }],
  ],
);

table(
  "who reports, above the table",
  [
    ["TT", "Nội dung", "Số lượng"],
    ["1", "Máy tính", "120"],
    ["2", "Máy in", "30"],
  ],
  [[1, 2, { value: 120, unit: "máy tính", label: ["máy tính"] }]],
  ROWS,
  "Đơn vị: Sở Nội vụ\n",
);

table(
  "months behind a column of units",
  [
    ["Chỉ tiêu", "Đơn vị tính", "Tháng 5/2022", "Tháng 6/2022"],
    ["Hồ sơ nộp trực tuyến", "hồ sơ", "61.204", "64.870"],
    ["Tỷ lệ trực tuyến", "%", "71,2", "76,8"],
  ],
  [
    [1, 2, { value: 61204, unit: "hồ sơ", end: "2022-05-31" }],
    [2, 3, { value: 76.8, unit: "%", end: "2022-06-30" }],
  ],
  ROWS,
);

table(
  "years in the head",
  [
    ["Chỉ tiêu", "Năm 2020", "Năm 2021"],
    ["Tỷ lệ ký số (%)", "85,2", "97,6"],
    ["Số trạm BTS (trạm)", "4.870", "5.304"],
    ["Doanh thu viễn thông (tỷ đồng)", "1.150", "1.204"],
  ],
  [
    [1, 1, { value: 85.2, kind: "percent", unit: "%", end: "2020-12-31", label: ["ký số"] }],
    [1, 2, { value: 97.6, kind: "percent", unit: "%", end: "2021-12-31", label: ["ký số"] }],
    [2, 1, { value: 4870, kind: "count", unit: "trạm", end: "2020-12-31" }],
    [3, 2, { value: 1_204_000_000_000, kind: "money", unit: "đồng", end: "2021-12-31" }],
  ],
  ROWS,
);

table(
  "provinces in rows",
  [
    ["TT", "Tỉnh, thành phố", "Hồ sơ trực tuyến (hồ sơ)", "Tỷ lệ (%)"],
    ["1", "Thanh Hóa", "14.037", "97,5"],
    ["2", "Nghệ An", "12.480", "95,1"],
    ["3", "Hà Tĩnh", "9.215", "93,0"],
  ],
  [
    [1, 2, { value: 14037, unit: "hồ sơ", area: "38" }],
    [2, 2, { value: 12480, unit: "hồ sơ", area: "40" }],
    [3, 3, { value: 93, kind: "percent", unit: "%", area: "42" }],
  ],
);

table(
  "an ordinal column and a total",
  [
    ["STT", "Nội dung", "Đơn vị tính", "Số lượng"],
    ["1", "Máy tính được cấp", "máy", "1.204"],
    ["2", "Tổ công nghệ số cộng đồng", "tổ", "4.353"],
    ["3", "Chữ ký số đã cấp", "chữ ký số", "14.037"],
  ],
  [
    [1, 3, { value: 1204, kind: "count", unit: "máy", label: ["máy tính"] }],
    [2, 3, { value: 4353, kind: "count", unit: "tổ", label: ["tổ công nghệ số"] }],
    [3, 3, { value: 14037, unit: "chữ ký số" }],
  ],
);

table(
  "short heads of a statistical office",
  [
    ["Chỉ tiêu", "ĐVT", "KH 2022", "TH 6T/2022"],
    ["Sản lượng lúa", "nghìn tấn", "1.500", "820,5"],
    ["Xuất khẩu", "triệu USD", "5.000", "2.800"],
    ["Tỷ lệ hộ nghèo", "%", "5", "4,99"],
  ],
  [
    [1, 2, { value: 1_500_000, kind: "measure", unit: "tấn", role: "target", end: "2022-12-31" }],
    [1, 3, { value: 820_500, kind: "measure", unit: "tấn", role: "actual", end: "2022-06-30" }],
    [2, 3, { value: 2_800_000_000, kind: "money", unit: "USD", label: ["xuất khẩu"] }],
    [3, 2, { value: 5, kind: "percent", unit: "%", role: "target" }],
    [3, 3, { value: 4.99, kind: "percent", unit: "%", role: "actual", label: ["hộ nghèo"] }],
  ],
  ROWS,
);

table(
  "a head of two lines, a unit over the table, a sheet's own separators",
  [
    ["STT", "Nguồn vốn", "Kế hoạch năm", "Giải ngân đến", "Tỷ lệ"],
    ["", "", "2022", "31/5/2022", "(%)"],
    ["", "Tổng số", "7,105,800", "2,354,100", "33.1"],
    ["1", "Ngân sách tỉnh", "6,167,400", "1,876,900", "30.4"],
    ["2", "Ngân sách huyện", "938,400", "477,200", "50.9"],
  ],
  [
    [2, 2, { value: 7_105_800_000_000, kind: "money", unit: "đồng", role: "target", end: "2022-12-31" }],
    [4, 2, { value: 938_400_000_000, unit: "đồng", label: ["kế hoạch", "ngân sách huyện"] }],
    [4, 3, { value: 477_200_000_000, role: "actual", end: "2022-05-31", label: ["giải ngân"] }],
    [
      3,
      4,
      { value: 30.4, kind: "percent", unit: "%", end: "2022-05-31", label: ["tỷ lệ", "ngân sách tỉnh"] },
    ],
  ],
  ["parted by tabs"],
  "Biểu tổng hợp\nĐơn vị tính: triệu đồng\n",
);

describe("relations in a table", () => {
  const relation = (text: string) => {
    const { figure, other } = observe(HEAD + text);
    return figure!.relation && { type: figure!.relation.type, other: figure!.relation.to === other?.id };
  };
  test.each([
    [
      "target-of",
      "Chỉ tiêu\tĐVT\tThực hiện 2021\tKế hoạch 2022\tThực hiện 2022\tSo với kế hoạch (%)\nHồ sơ trực tuyến\t%\t48,6\t«60»\t‹67,3›\t112,2\nVăn bản ký số\t%\t96,1\t99\t99,4\t100,4",
    ],
    ["target-of", "Chỉ tiêu\tĐVT\tKH 2022\tTH 2022\nTrạm BTS\ttrạm\t«450»\t‹478›\nXã có sóng\txã\t120\t118"],
    [
      "target-of",
      "Chỉ tiêu\tKế hoạch năm 2022\tThực hiện 6 tháng đầu năm 2022\nTrạm BTS\t«450»\t‹478›\nXã\t12\t8",
    ],
    [
      "share-of",
      "Nguồn\tKế hoạch\tGiải ngân\tTỷ lệ (%)\nTỉnh\t3.284\t‹1.402›\t«42,7»\nHuyện\t1.675\t938\t56",
    ],
    ["part-of", "Huyện\tSố hồ sơ\nTổng số\t‹300›\nBá Thước\t«180»\nQuan Hóa\t120"],
    ["part-of", "Huyện\tSố hồ sơ\nBá Thước\t180\nQuan Hóa\t«120»\nTổng cộng\t‹300›"],
  ])("%s: %j", (type, text) => expect(relation(text)).toEqual({ type, other: true }));

  test.each([
    "Chỉ tiêu\tĐVT\tKH 2022\tTH 2022\tKH 2023\nTrạm BTS\ttrạm\t450\t478\t«530»\nXã có sóng\txã\t120\t118\t125",
    "Huyện\tSố hồ sơ\nTổng số\t310\nBá Thước\t«180»\nQuan Hóa\t120",
    "Huyện\tSố xã\tTỷ lệ hồ sơ đúng hạn (%)\nBá Thước\t21\t«98,5»\nQuan Hóa\t15\t97",
  ])("none: %j", (text) => expect(relation(text)).toBeNull());
});

describe("columns of years to come are plans", () => {
  const years =
    "Chỉ tiêu\tNăm 2021\tNăm 2022\tNăm 2025\nKinh tế số (%)\t14\t16\t20\nXã có sóng (xã)\t300\t310\t320";
  test.each([
    ["I. KẾT QUẢ", "14", "actual"],
    ["I. KẾT QUẢ", "16", "actual"],
    ["I. KẾT QUẢ", "20", "target"],
    ["II. MỤC TIÊU", "14", "actual"],
    ["II. MỤC TIÊU", "16", "target"],
    ["II. MỤC TIÊU", "320", "target"],
  ])("%s: %s", (heading, text, role) => {
    const figures = observe(`${HEAD}${heading}\n\n${years}`).report.indicators;
    expect(figures.find((figure) => figure.text === text)).toMatchObject({ role });
  });
  test("what the head of a column says wins", () => {
    const done =
      "II. MỤC TIÊU\n\nChỉ tiêu\tThực hiện năm 2021\tKế hoạch năm 2021\nKinh tế số (%)\t14\t16\nXã\t300\t310";
    const [first, second] = observe(HEAD + done).report.indicators;
    expect([first?.role, second?.role]).toEqual(["actual", "target"]);
  });
});

test("how much of a plan was reached is no value of the row's indicator", () => {
  const table = "Chỉ tiêu\tĐVT\tKế hoạch 2022\tThực hiện\tTỷ lệ (%)\nTỷ lệ hồ sơ trực tuyến\t%\t50\t38,5\t77";
  const known = observe(`${HEAD}${table}\nXã có cáp quang\txã\t120\t96\t80`).report.indicators;
  expect(known.map(({ text, indicator }) => [text, indicator !== null]).slice(0, 3)).toEqual([
    ["50", true],
    ["38,5", true],
    ["77", false],
  ]);
});

describe("what is no figure in a table", () => {
  const TABLE =
    "STT\tĐơn vị\tNăm 2021\tGhi chú\n1\tHuyện Bá Thước\t225\tNghị quyết 06\n2\tHuyện Quan Hóa\t109\tmức độ 4\n10\tHuyện Mường Lát\t88\tđang rà soát";
  const texts = observe(HEAD + TABLE).report.indicators.map(({ text }) => text);
  test.each(["1", "2", "10", "2021", "06", "4"])("%s", (text) => expect(texts).not.toContain(text));
  test.each(["225", "109", "88"])("but %s is one", (text) => expect(texts).toContain(text));
});
