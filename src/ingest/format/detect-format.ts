import { IngestError } from "../ingest-error.ts";
import type { Format } from "../source-document.ts";
import { looksLikeHtml, looksLikeMarkdown, looksLikeNdjson } from "./markup-signs.ts";

const HEAD = 64 * 1024;
/** Bytes as characters of the same code, so that signatures can be written as strings. */
const asCharacters = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");

const BY_EXTENSION: ReadonlyMap<string, TextFormat> = new Map([
  ["txt", "text"],
  ["text", "text"],
  ["md", "markdown"],
  ["markdown", "markdown"],
  ["html", "html"],
  ["htm", "html"],
  ["xhtml", "html"],
  ["ndjson", "ndjson"],
  ["jsonl", "ndjson"],
]);

/** First bytes of files that are no report, or one in a form that is not read. */
const SIGNATURES: readonly (readonly [head: string, seems: string])[] = [
  ["{\\rtf", "RTF"],
  ["\x89PNG", "PNG"],
  ["\xff\xd8\xff", "JPEG"],
  ["GIF8", "GIF"],
  ["\x1f\x8b", "gzip"],
  ["7z\xbc\xaf\x27\x1c", "7-Zip"],
  ["Rar!", "RAR"],
  ["BM\x36", "BMP"],
  ["II*\0", "TIFF"],
  ["MM\0*", "TIFF"],
];
const OLE = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
/** UTF-16 name of the stream that holds a document with a password. */
const ENCRYPTED_PACKAGE = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";

const extensionOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";

/** What a zip holds shows in the names of its entries, which stand in clear. */
function zipFormat(bytes: Uint8Array): "docx" {
  const directory = asCharacters(bytes.subarray(0, HEAD)) + asCharacters(bytes.subarray(-HEAD));
  if (directory.includes("word/")) return "docx";
  if (directory.includes("xl/")) throw new IngestError("unsupported", { seems: "Excel (.xlsx)" });
  if (directory.includes("ppt/")) throw new IngestError("unsupported", { seems: "PowerPoint (.pptx)" });
  if (directory.includes("opendocument"))
    throw new IngestError("unsupported", { seems: "OpenDocument (.odt)" });
  if (directory.includes("[Content_Types].xml")) return "docx";
  throw new IngestError("unsupported", { seems: "ZIP" });
}

/** Format of a container by its first bytes, or null where the bytes are to be read as characters. */
export function containerFormat(bytes: Uint8Array): "docx" | "pdf" | null {
  const head = asCharacters(bytes.subarray(0, 1024));
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return zipFormat(bytes);
  if (head.includes("%PDF-")) return "pdf";
  if (head.startsWith(OLE)) {
    const encrypted = asCharacters(bytes.subarray(0, 16 * HEAD)).includes(ENCRYPTED_PACKAGE);
    throw new IngestError(encrypted ? "docx-encrypted" : "old-word");
  }
  const other = SIGNATURES.find(([sign]) => head.startsWith(sign));
  if (other) throw new IngestError("unsupported", { seems: other[1] });
  return null;
}

export type TextFormat = Exclude<Format, "docx" | "pdf">;

/** Format of what reads as characters: by its markup, then by the extension of its name. */
export function textFormat(text: string, name: string): TextFormat {
  const head = text.slice(0, HEAD);
  const named = BY_EXTENSION.get(extensionOf(name));
  if (named === "ndjson" || looksLikeNdjson(head)) return "ndjson";
  if (looksLikeHtml(head)) return "html";
  if (named !== undefined) return named;
  return looksLikeMarkdown(head) ? "markdown" : "text";
}
