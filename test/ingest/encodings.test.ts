import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { decode } from "../../src/ingest/encoding/decode.ts";
import { detectEncoding } from "../../src/ingest/encoding/detect-encoding.ts";
import { type Encoding, encodingNamed } from "../../src/ingest/encoding/encodings.ts";
import { readFontText } from "../../src/ingest/encoding/font-text.ts";
import { readDocument } from "../../src/ingest/read-document.ts";
import { encode, ENCODINGS, vniLatin } from "./encoders.ts";

const report = readFileSync("fixtures/formats/bao-cao.txt", "utf8");
const fixtures = readdirSync("fixtures/encodings");
const encodingOf = (file: string): string => file.replace(/^bao-cao\.|(?:-bom|-nfd|-font)?\.txt$/g, "");

describe("one report in every encoding gives the same text", () => {
  test.each(fixtures)("%s", async (file) => {
    const read = await readDocument(readFileSync(`fixtures/encodings/${file}`), { name: file });
    expect(read.encoding).toBe(encodingOf(file));
    expect(read.text).toBe(report);
  });
});

describe("a web page in every encoding gives the same text", () => {
  const page = readFileSync("fixtures/formats/bao-cao.html", "utf8").replace("»", "-");
  test.each(ENCODINGS)("%s", async (encoding) => {
    const read = await readDocument(encode(page, encoding));
    const plain = await readDocument(Buffer.from(page));
    expect([read.encoding, read.format]).toEqual([encoding, "html"]);
    expect(read.text).toBe(plain.text);
  });
});

describe("text typed by others, as they typed it", () => {
  const motto = "Cộng hòa xã hội chủ nghĩa Việt Nam";
  const rows: [Encoding, string, string][] = [
    ["vni", "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", motto],
    ["vni", "ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC", "ĐỘC LẬP - TỰ DO - HẠNH PHÚC"],
    [
      "vni",
      "Kyø hoïp thöù 12, ngöôøi daân, khuyeán khích, quyø",
      "Kỳ họp thứ 12, người dân, khuyến khích, quỳ",
    ],
    ["tcvn3", "Céng hßa x· héi chñ nghÜa ViÖt Nam", motto],
    ["tcvn3", "Uû ban nh©n d©n tØnh, §Ò ¸n 06, n­íc, ®­êng", "Uỷ ban nhân dân tỉnh, Đề án 06, nước, đường"],
    ["tcvn3", "CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM", motto.toUpperCase()],
  ];
  test.each(rows)("%s %s", (encoding, typed, meant) => {
    expect(readFontText(typed)).toEqual({ text: meant, encoding });
    const bytes = Buffer.from(typed, "latin1");
    expect(detectEncoding(bytes)).toBe(encoding);
    expect(decode(bytes, encoding)).toBe(meant);
  });
});

describe("TCVN3 shares bytes between capitals and Windows punctuation", () => {
  test.each([
    ["\x93chÝnh quyÒn sè\x94", "“chính quyền số”"],
    ["giai ®o¹n 2021 \x96 2025", "giai đoạn 2021 – 2025"],
    ["\x9eY BAN NH\xa2N D\xa2N", "ỦY BAN NHÂN DÂN"],
    ["B\x97 TH\xa4NG TIN", "BỘ THÔNG TIN"],
  ])("%j", (typed, meant) => {
    expect(decode(Buffer.from(typed, "latin1"), "tcvn3")).toBe(meant);
  });
});

describe("detection on short and mixed texts", () => {
  const sentences = [
    "Tỷ lệ hồ sơ giải quyết đúng hạn đạt 97,60%.",
    "Tổng số văn bản điện tử trao đổi là 1.902.270 văn bản.",
    "UBND TỈNH THANH HÓA ban hành Quyết định số 411/QĐ-TTg",
    "Đến nay, 100% xã, phường, thị trấn đã kết nối mạng truyền số liệu chuyên dùng.",
  ];
  const rows = sentences.flatMap((sentence) => ENCODINGS.map((encoding) => [encoding, sentence] as const));
  test.each(rows)("%s %s", (encoding, sentence) => {
    const bytes = encode(sentence, encoding);
    expect(detectEncoding(bytes)).toBe(encoding);
    expect(decode(bytes, encoding).normalize("NFC")).toBe(sentence);
  });

  it("takes plain ASCII and damaged UTF-8 as UTF-8", () => {
    expect(detectEncoding(Buffer.from("Total: 97.6%"))).toBe("utf-8");
    expect(detectEncoding(Buffer.concat([Buffer.from(report), Buffer.from([0xc3])]))).toBe("utf-8");
    expect(detectEncoding(Buffer.from("Tỷ lệ đạt 97,60% ở cấp xã").subarray(0, 4))).toBe("utf-8");
  });

  it("leaves Unicode text with foreign names and symbols as it is", () => {
    expect(readFontText("Tỷ lệ của Côte d'Ivoire là 5%, café, 20°C ± 1")).toBeNull();
    expect(readFontText("Côte d'Ivoire, naïve café, 20 °C ± 1 §")).toBeNull();
    expect(readFontText("á à ô")).toBeNull();
  });
});

describe("every letter of Vietnamese, through every encoding", () => {
  const plain = "aăâeêioôơuưyđ";
  const marks = ["", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"];
  const small = [...plain].flatMap((letter) =>
    letter === "đ" ? [letter] : marks.map((mark) => (letter + mark).normalize("NFC")),
  );
  const letters = [...small, ...small.map((letter) => letter.toUpperCase())]
    .map((letter) => `b${letter} c`)
    .join(" ");
  test.each(ENCODINGS)("%s", (encoding) => {
    expect(decode(encode(letters, encoding), encoding)).toBe(letters);
  });
});

describe("bytes that stand for nothing", () => {
  it("stay visible and are told with their place", async () => {
    const bytes = Buffer.concat([
      Buffer.from("Tỷ lệ đạt 97%\nHồ sơ "),
      Buffer.from([0xe1, 0xbb]),
      Buffer.from(" đúng hạn"),
    ]);
    const { text, remarks } = await readDocument(bytes);
    expect(text).toBe("Tỷ lệ đạt 97%\nHồ sơ \ufffd đúng hạn");
    expect(remarks).toEqual([
      { code: "undecodable-bytes", severity: "warning", values: { count: "1" }, start: 20, end: 21 },
    ]);
  });

  it("are counted past the first twenty", async () => {
    const bytes = Buffer.from(
      `${"Hồ sơ đúng hạn của tỉnh ".repeat(60)}${"a\u0001b c d e f g h i j k ".repeat(30)}`,
    );
    for (let at = bytes.indexOf(1); at >= 0; at = bytes.indexOf(1, at)) bytes[at] = 0xff;
    const { remarks } = await readDocument(bytes, { encoding: "utf-8" });
    expect(remarks).toHaveLength(21);
    expect(remarks.at(-1)).toMatchObject({ code: "more-undecodable-bytes", values: { count: "10" } });
  });

  it("are those of windows-1258 without a letter too", () => {
    expect(decode(Buffer.from([0x61, 0x8a, 0x62]), "windows-1258")).toBe("a\ufffdb");
  });
});

describe("a forced encoding", () => {
  it("is taken at its word", async () => {
    const read = await readDocument(Buffer.from("tỷ lệ"), { encoding: "windows-1258" });
    expect(read.encoding).toBe("windows-1258");
    expect(read.text).not.toContain("tỷ");
  });

  test.each([
    ["UTF8", "utf-8"],
    ["cp1258", "windows-1258"],
    ["ABC", "tcvn3"],
    ["VNI-Windows", "vni"],
    ["viscii", "viscii"],
    ["koi8-r", null],
  ])("%s means %s", (name, encoding) => {
    expect(encodingNamed(name)).toBe(encoding);
  });
});

it("writes VNI as its fonts do", () => {
  expect(vniLatin("chuyển đổi số, ngưỡng")).toBe("chuyeån ñoåi soá, ngöôõng");
});
