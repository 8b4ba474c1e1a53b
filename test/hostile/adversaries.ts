/** Texts made to be slow to read; each gives about `size` characters. */
export interface Adversary {
  name: string;
  text: (size: number) => string;
}

const repeated = (name: string, piece: string): Adversary => ({
  name,
  text: (size) => piece.repeat(Math.ceil(size / piece.length)),
});

const numbered = (name: string, piece: (i: number) => string): Adversary => ({
  name,
  text: (size) => {
    const pieces: string[] = [];
    for (let i = 0, length = 0; length < size; i++) {
      pieces.push(piece(i));
      length += pieces[i]!.length;
    }
    return pieces.join("");
  },
});

export const adversaries: readonly Adversary[] = [
  repeated("one.one.one", "1."),
  repeated("one,one,one", "1,"),
  repeated("ones apart", "1 "),
  repeated("ones and commas", "1, "),
  repeated("opening brackets", "("),
  repeated("closing brackets", ")"),
  repeated("brackets within brackets", "((1) "),
  repeated("quotes within quotes", "“"),
  repeated("slashes", "/"),
  repeated("ones and slashes", "1/"),
  repeated("dashes", "- "),
  repeated("dates without end", "1/1/"),
  repeated("day", "ngày "),
  repeated("month", "tháng "),
  repeated("year", "năm "),
  repeated("over", "trên "),
  repeated("from and to", "từ 1 đến "),
  repeated("decision number", "Quyết định số "),
  repeated("decisions in a list", "Quyết định số 1, 2, "),
  repeated("numbers in a list", "1, 2 và "),
  repeated("codes", "1/A.A&A-"),
  repeated("code parts", "A.A&A-"),
  repeated("digits without end", "7"),
  repeated("digits in threes", "777 "),
  repeated("dots and threes", ".777"),
  repeated("a line without a stop", "Toàn tỉnh có 1.234 doanh nghiệp, tăng 12% so với cùng kỳ năm 2021, "),
  repeated("a line without figures", "xã "),
  repeated("a line of commas", "xã, "),
  repeated("a line of colons", "xã: "),
  repeated("a line of semicolons", "1 xã; "),
  repeated("a line of targets", "phấn đấu đạt "),
  repeated("cells of one row", "1\t"),
  repeated("rows of a table", "Xã\tHồ sơ\t12\n"),
  repeated("rows of bars", "|"),
  repeated("one cell a line", "Xã\n12\n"),
  repeated("tables one behind another", "Tên\nSố\nXã A\n1\nXã B\n2\nXã C\n3\nHết\n"),
  repeated("bullets", "- 1 xã\n"),
  repeated("headings", "I. KẾT QUẢ\n"),
  repeated("deeper and deeper", "1.1.1. Kết quả:\n"),
  repeated("page furniture", "Tháng 05: 30.516\n"),
  repeated("provinces", "tỉnh Thanh Hóa, "),
  repeated("a province and a figure", "tỉnh Thanh Hóa 5 xã, "),
  repeated("marks on one letter", "\u0301"),
  repeated("words with marks", "a\u0301\u0323"),
  repeated("a word without end", "a"),
  repeated("sentence ends", ". "),
  repeated("abbreviations", "TP. "),
  repeated("blank lines", "\n"),
  repeated("spaces", " "),
  repeated("space before each new line", " \t \n"),
  repeated("number words", "hai mươi "),
  repeated("thousands in words", "một nghìn "),
  repeated("the same period", "cùng kỳ "),
  repeated("in turn", "lần lượt là 1, 2 và "),
  repeated("of which", "trong đó: 1 xã, "),
  repeated("laws", "Luật Giao dịch điện tử năm 2023 và "),
  repeated("what is due", "số phải "),
  repeated("lists of bodies", "sở, ngành, "),
  repeated("wholes of wholes", "1 hồ sơ trên tổng số "),
  repeated("topics", "Lúa: diện tích 1 ha, "),
  repeated("piled up", "lũy kế 1 vụ, "),
  repeated("within the month", "trong tháng 1 vụ, "),
  repeated("halves of pairs", "\ud83d"),
  numbered("words never met", (i) => `ê${i.toString(36).replace(/\d/g, "q")} `),
  numbered(
    "words on one slot of the table",
    (i) => `${i.toString(2).padStart(5, "0").slice(-5).replaceAll("0", "Aa").replaceAll("1", "BB")} `,
  ),
  numbered("documents never met", (i) => `Quyết định số ${i}/QĐ-UBND ngày 1/2/2022; `),
  numbered("sums that almost come out", (i) => `tổng số ${i + 900} hồ sơ, `),
  repeated("rows kept apart by spaces", "Sở A      12      34\n"),
  repeated("rows of many spaced cells", `${"12   ".repeat(50)}x\n`),
  repeated("names between spaced rows", "Sở A   12   34\nSở B và\n"),
  { name: "spaced rows on steps", text: stepped },
  repeated("whose", "Tại huyện Ba Tri, tỷ lệ hồ sơ đạt 5%, "),
  repeated("pointed at", "tỷ lệ này đạt 5%, "),
  repeated("what a line is on", "Đăng ký khai sinh: nhận 5 hồ sơ, "),
  repeated("orders due at the end", "phấn đấu có 5 xã, trước ngày 30/9, "),
];

/** Each line a little further to the right than the one above, so that its columns never meet. */
function stepped(size: number): string {
  const lines: string[] = [];
  for (let at = 0, length = 0; length < size; at = (at + 1) % 400) {
    const line = `${" ".repeat(at)}Sở A${" ".repeat(3 + at)}12`;
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join("\n");
}
