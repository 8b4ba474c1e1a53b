import { readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { describe, expect, it, test } from "vitest";
import type { IngestProblem } from "../../src/ingest/ingest-error.ts";
import { readDocument } from "../../src/ingest/read-document.ts";
import { DEFAULT_LIMITS } from "../../src/ingest/source-document.ts";

const hostile = (name: string): Uint8Array => readFileSync(`fixtures/hostile/${name}`);

/** A zip of one entry; `claimed` is the unpacked size that its directory tells. */
function zipOf(name: string, content: Uint8Array, claimed = content.length): Buffer {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(claimed, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(claimed, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end]);
}

describe("files that give no text say why", () => {
  test.each<[string, IngestProblem]>([
    ["cat-ngang.docx", "docx-damaged"],
    ["ma-hoa.pdf", "pdf-encrypted"],
    ["ban-chup.pdf", "pdf-scanned"],
  ])("%s", async (name, problem) => {
    await expect(readDocument(hostile(name), { name })).rejects.toMatchObject({ problem });
  });

  const ole = Buffer.from("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "latin1");
  test.each<[string, Uint8Array, IngestProblem]>([
    ["nothing", new Uint8Array(), "empty-file"],
    ["blanks", Buffer.from("\ufeff \r\n\t"), "empty-file"],
    [
      "noise",
      Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919 + (at >> 3) * 31) % 256),
      "binary-file",
    ],
    ["NUL bytes alone", new Uint8Array(4096), "binary-file"],
    ["an old .doc", Buffer.concat([ole, Buffer.alloc(600)]), "old-word"],
    [
      "a .docx with a password",
      Buffer.concat([ole, Buffer.from("EncryptedPackage", "utf16le")]),
      "docx-encrypted",
    ],
    ["a zip of something else", zipOf("anh.jpg", Buffer.from("x")), "unsupported"],
    ["half a PDF", Buffer.from("%PDF-1.7\n1 0 obj<<"), "pdf-damaged"],
    ["a .docx with nothing in it", zipOf("word/nothing.xml", Buffer.from("<a/>")), "docx-damaged"],
  ])("%s", async (_, bytes, problem) => {
    await expect(readDocument(bytes)).rejects.toMatchObject({ problem });
  });
});

describe("size limits", () => {
  const bomb = zipOf("word/document.xml", Buffer.alloc(3_000_000, 32));

  it("refuse more bytes than allowed, and can be raised", async () => {
    const text = Buffer.from("a".repeat(2000));
    await expect(readDocument(text, { limits: { bytes: 1999 } })).rejects.toMatchObject({
      problem: "too-large",
    });
    expect((await readDocument(text, { limits: { bytes: 2000 } })).text).toHaveLength(2000);
    expect(DEFAULT_LIMITS.bytes).toBe(64 * 1024 * 1024);
  });

  it("refuse what unpacks to more than allowed, also when the directory lies", async () => {
    const limits = { unpackedBytes: 1_000_000 };
    for (const zip of [bomb, zipOf("word/document.xml", Buffer.alloc(3_000_000, 32), 10)]) {
      await expect(readDocument(zip, { limits })).rejects.toMatchObject({ problem: "unpacks-too-large" });
    }
    await expect(readDocument(bomb)).rejects.toMatchObject({ problem: "docx-damaged" });
  });
});

describe("damage inside a text is told and the rest read", () => {
  it("NUL characters", async () => {
    const { text, remarks } = await readDocument(hostile("ky-tu-nul.txt"));
    expect(text).toContain("chiếm\0 56%");
    expect(remarks).toMatchObject([{ code: "nul-characters", values: { count: "2" } }]);
  });

  it("bytes of another encoding", async () => {
    const { encoding, remarks } = await readDocument(hostile("byte-la.txt"));
    expect(encoding).toBe("utf-8");
    expect(remarks.map(({ code }) => code)).toEqual(["undecodable-bytes", "undecodable-bytes"]);
  });
});

describe("pages built to be hard", () => {
  const page = (body: string): Uint8Array => Buffer.from(`<!doctype html><body>${body}</body>`);
  test.each([
    ["100,000 open elements", "<div>".repeat(100_000) + "<p>Đạt 97%</p>"],
    [
      "a cell over a billion columns",
      '<table><tr><td colspan="1000000000" rowspan="1000000000">Đạt 97%</td></tr></table>',
    ],
    ["tables in tables", `${"<table><tr><td>".repeat(900)}Đạt 97%`],
    ["20,000 links", `${"<a href=x>y</a>".repeat(20_000)}<p>Đạt 97%</p>`],
    ["tags never closed", `${"<b <i ".repeat(50_000)}><p>Đạt 97%</p>`],
  ])("%s", async (_, body) => {
    expect((await readDocument(page(body))).text).toContain("Đạt 97%");
  });
});
