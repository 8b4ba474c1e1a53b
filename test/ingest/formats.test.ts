import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { IngestError } from "../../src/ingest/ingest-error.ts";
import { readDocument } from "../../src/ingest/read-document.ts";
import type { Format } from "../../src/ingest/source-document.ts";

const paragraphs = (text: string): string[] => text.split("\n").filter((line) => line.trim() !== "");
const report = paragraphs(readFileSync("fixtures/formats/bao-cao.txt", "utf8"));
const file = (name: string): Uint8Array => readFileSync(`fixtures/formats/${name}`);

describe("one report in every format gives the same paragraphs, items and rows", () => {
  test.each<[string, Format]>([
    ["bao-cao.txt", "text"],
    ["bao-cao.md", "markdown"],
    ["bao-cao.html", "html"],
    ["bao-cao.docx", "docx"],
    ["bao-cao.pdf", "pdf"],
  ])("%s", async (name, format) => {
    for (const asNamed of [name, "-", "tai-ve.bin"]) {
      const read = await readDocument(file(name), { name: asNamed });
      expect(read.format).toBe(format);
      expect(paragraphs(read.text)).toEqual(report);
      expect(read.remarks).toEqual([]);
    }
  });

  it("does not take many reports for one", async () => {
    await expect(readDocument(file("bao-cao.ndjson"))).rejects.toMatchObject({ problem: "many-documents" });
  });
});

test.each(["html", "docx", "pdf"])(
  "a head of two rows in .%s gives each column its whole head",
  async (extension) => {
    const { text } = await readDocument(file(`bang-hai-tang-dau.${extension}`));
    expect(paragraphs(text)).toEqual([
      "Kết quả thực hiện các chỉ tiêu của thị xã Sông Cầu như sau:",
      "TT\tChỉ tiêu\tNăm 2022 Kế hoạch\tNăm 2022 Thực hiện\t6 tháng đầu năm 2023 Kế hoạch\t6 tháng đầu năm 2023 Thực hiện",
      "I. Chính quyền số",
      "1\tTỷ lệ hồ sơ công việc được xử lý trên môi trường mạng (%)\t90\t91,5\t95\t93,2",
      "2\tSố điểm truy cập wifi\t40\t38\t52\t55",
      "Số liệu do Phòng Văn hóa và Thông tin thị xã tổng hợp.",
    ]);
  },
);

describe("the content decides before the name", () => {
  const formatOf = async (text: string, name: string): Promise<Format> =>
    (await readDocument(Buffer.from(text), { name })).format;
  test.each<[string, string, Format]>([
    ["Tỷ lệ đạt 97%.", "a.txt", "text"],
    ["Tỷ lệ đạt 97%.", "a.md", "markdown"],
    ["Tỷ lệ đạt 97%.", "-", "text"],
    ["<!DOCTYPE html><p>Tỷ lệ đạt 97%.</p>", "a.txt", "html"],
    ["<div><p>Tỷ lệ</p><p>đạt 97%.</p></div>", "a", "html"],
    ["Thẻ <div> và dấu < trong bài; 5 < 6", "a.txt", "text"],
    ["# Báo cáo\n\nTỷ lệ đạt **97%**.", "-", "markdown"],
    ["# 1 dấu thăng\n* và một dấu sao", "-", "text"],
    ["| a | b |\n| --- | --- |\n| 1 | 2 |", "a.txt", "text"],
    ["| a | b |\n| --- | --- |\n| 1 | 2 |", "-", "markdown"],
  ])("%j named %s is %s", async (text, name, format) => {
    expect(await formatOf(text, name)).toBe(format);
  });

  it("takes a forced format at its word", async () => {
    const read = await readDocument(Buffer.from("<p>97%</p>"), { format: "text" });
    expect(read.text).toBe("<p>97%</p>");
    await expect(readDocument(Buffer.from("97%"), { format: "docx" })).rejects.toBeInstanceOf(IngestError);
  });

  test.each([
    ["{\\rtf1 abc}", "RTF"],
    ["\x89PNG\r\n\x1a\n", "PNG"],
    ["PK\x03\x04....xl/workbook.xml", "Excel (.xlsx)"],
    ["PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text", "OpenDocument (.odt)"],
  ])("%j is refused by name", async (bytes, seems) => {
    await expect(readDocument(Buffer.from(bytes, "latin1"))).rejects.toMatchObject({
      problem: "unsupported",
      values: { seems },
    });
  });
});
