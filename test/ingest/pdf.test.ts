import { describe, expect, test } from "vitest";
import { linesOf, type PdfLine, type PdfPiece } from "../../src/ingest/pdf/lines.ts";
import { joinParagraphs } from "../../src/ingest/pdf/paragraphs.ts";
import { withoutRunningLines } from "../../src/ingest/pdf/running-lines.ts";

const piece = (text: string, x: number, y: number, width = text.length * 6): PdfPiece => ({
  text,
  x,
  y,
  width,
  height: 12,
});
const line = (text: string, y: number, left = 50, right = 550): PdfLine => ({
  text,
  y,
  left,
  right,
  height: 12,
  row: text.includes("\t"),
});
const page = (...lines: PdfLine[]): PdfLine[][] => [lines];

describe("pieces to lines", () => {
  test.each<[string, PdfPiece[], string[]]>([
    ["touching runs are one word", [piece("97", 0, 0), piece(",6%", 12, 0)], ["97,6%"]],
    ["a small gap is a space", [piece("đạt", 0, 0), piece("97%", 22, 0)], ["đạt 97%"]],
    ["a wide gap parts cells", [piece("Số xã", 0, 0), piece("128", 80, 0)], ["Số xã\t128"]],
    ["a raised figure stays in its line", [piece("5 km", 0, 0), piece("2", 24, 4)], ["5 km2"]],
    [
      "even wide gaps are a justified line",
      ["một", "hai", "ba", "bốn", "năm"].map((word, at) => piece(word, at * 30, 0, 18)),
      ["một hai ba bốn năm"],
    ],
    ["another base line is another line", [piece("một", 0, 20), piece("hai", 0, 0)], ["một", "hai"]],
  ])("%s", (_, pieces, lines) => {
    expect(linesOf(pieces).map(({ text }) => text)).toEqual(lines);
  });
});

describe("lines to paragraphs", () => {
  test.each<[string, PdfLine[], string]>([
    ["a full line goes on", [line("đạt 97,6% số", 100), line("hồ sơ.", 86, 50, 120)], "đạt 97,6% số hồ sơ."],
    [
      "a short line with a stop ends",
      [line("Hết.", 100, 50, 90), line("Mới", 86), line("nữa", 72)],
      "Hết.\nMới nữa",
    ],
    ["a first line set in begins", [line("đầy dòng", 100), line("Mới", 86, 80)], "đầy dòng\nMới"],
    ["the line after one set in goes on", [line("Mới", 100, 80), line("tiếp", 86)], "Mới tiếp"],
    [
      "items begin",
      [line("Gồm:", 100), line("- một", 86), line("2. hai", 72), line("b) ba", 58)],
      "Gồm:\n- một\n2. hai\nb) ba",
    ],
    ["an item goes on set in", [line("- một", 100), line("hai", 86, 62)], "- một hai"],
    ["a drawn sign is a dash", [line("\uf0b7 một", 100), line("• hai", 86)], "- một\n- hai"],
    ["a marker off from its words is no cell", [line("-\tmột", 100), line("a)\thai", 86)], "- một\na) hai"],
    [
      "centred lines of a letterhead stay apart",
      [
        line("Số: 1/BC", 114, 50, 120),
        line("Độc lập - Tự do", 100, 300, 520),
        line("Phú Yên, ngày 5", 86, 304, 516),
      ],
      "Số: 1/BC\nĐộc lập - Tự do\nPhú Yên, ngày 5",
    ],
    ["rows stay", [line("A\tB", 100), line("1\t2", 86)], "A\tB\n1\t2"],
    ["a larger gap parts", [line("một", 100), line("hai", 86), line("ba", 50)], "một hai\nba"],
    ["a hyphen in a word goes", [line("chuyển-", 100), line("đổi số", 86)], "chuyểnđổi số"],
    [
      "a hyphen in a symbol stays",
      [line("Quyết định số 411/QĐ-", 100), line("UBND", 86)],
      "Quyết định số 411/QĐ-UBND",
    ],
    ["a dash between years stays", [line("giai đoạn 2022-", 100), line("2025", 86)], "giai đoạn 2022-2025"],
    ["a soft hyphen goes", [line("digi\u00ad", 100), line("tal", 86)], "digital"],
  ])("%s", (_, lines, text) => {
    expect(joinParagraphs(page(...lines))).toBe(text);
  });

  test("a sentence goes on over a page, a new one does not", () => {
    expect(joinParagraphs([[line("đạt 97% số", 50)], [line("hồ sơ", 800)]])).toBe("đạt 97% số hồ sơ");
    expect(joinParagraphs([[line("đạt 97%.", 50)], [line("Hồ sơ", 800)]])).toBe("đạt 97%.\nHồ sơ");
    expect(joinParagraphs([[line("của tỉnh", 50)], [line("Phú Yên", 800)]])).toBe("của tỉnh Phú Yên");
  });
});

describe("running lines", () => {
  const body = (number: number): PdfLine => line(`Nội dung ${"abc".repeat(number)}`, 400);
  test.each(["3", "- 3 -", "– 3 –", "Trang 3", "Trang 3/10", "3 | Page", "3/10"])(
    "page number %s goes",
    (number) => {
      expect(withoutRunningLines([[body(1), line(number, 20)]])).toEqual([[body(1)]]);
    },
  );
  test.each(["97%", "Năm 2023", "1.902.270", "12 xã"])("%s stays", (text) => {
    expect(withoutRunningLines([[body(1), line(text, 20)]])[0]).toHaveLength(2);
  });
  test("heads that stand on most pages go, others stay", () => {
    const pages = [1, 2, 3, 4].map((number) => [
      line("BÁO CÁO SỐ 45/BC-UBND", 800),
      body(number),
      line(`Trang ${number}`, 20),
    ]);
    expect(withoutRunningLines(pages)).toEqual([1, 2, 3, 4].map((number) => [body(number)]));
    expect(withoutRunningLines(pages.slice(0, 2))[0]).toHaveLength(2);
  });
});
