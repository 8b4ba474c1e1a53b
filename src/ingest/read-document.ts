import { normalizeText } from "../text/normalize.ts";
import { decode } from "./encoding/decode.ts";
import { detectEncoding } from "./encoding/detect-encoding.ts";
import type { Encoding } from "./encoding/encodings.ts";
import { readFontText } from "./encoding/font-text.ts";
import { containerFormat, textFormat, type TextFormat } from "./format/detect-format.ts";
import { IngestError } from "./ingest-error.ts";
import { remarksOnCharacters } from "./remarks.ts";
import {
  type ContainerText,
  DEFAULT_LIMITS,
  type Format,
  type Limits,
  type ReadOptions,
  type SourceDocument,
} from "./source-document.ts";

const SAMPLE = 64 * 1024;
/** Controls other than tab, newlines and form feed, and what bytes without meaning become. */
const NO_TEXT = /(?![\t\n\v\f\r])[\p{Cc}\ufffd]/gu;
/** Share of characters that no text has, from which bytes are no text at all. */
const BINARY = 0.05;

interface Read extends ContainerText {
  encoding: Encoding;
  format: Format;
}

async function readContainer(
  bytes: Uint8Array,
  format: "docx" | "pdf",
  limits: Limits,
): Promise<ContainerText> {
  if (format === "docx") return (await import("./from-docx.ts")).fromDocx(bytes, limits);
  return (await import("./from-pdf.ts")).fromPdf(bytes);
}

async function readMarkup(text: string, format: TextFormat): Promise<string> {
  if (format === "html") return (await import("./from-html.ts")).fromHtml(text);
  if (format === "markdown") return (await import("./from-markdown.ts")).fromMarkdown(text);
  if (format === "ndjson") throw new IngestError("many-documents");
  return text;
}

function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return (sample.match(NO_TEXT)?.length ?? 0) > sample.length * BINARY;
}

async function readCharacters(bytes: Uint8Array, options: ReadOptions): Promise<Read> {
  const encoding = options.encoding ?? detectEncoding(bytes);
  const characters = decode(bytes, encoding);
  if (isBinary(characters)) throw new IngestError("binary-file");
  const named = options.format === "docx" || options.format === "pdf" ? undefined : options.format;
  const format = named ?? textFormat(characters, options.name ?? "");
  return { text: await readMarkup(characters, format), encoding, format, remarks: [] };
}

async function readAny(bytes: Uint8Array, options: ReadOptions, limits: Limits): Promise<Read> {
  const { format } = options;
  const container =
    format === undefined || format === "docx" || format === "pdf" ? (format ?? containerFormat(bytes)) : null;
  if (container === null) return readCharacters(bytes, options);
  const { text, remarks } = await readContainer(bytes, container, limits);
  return { text, remarks, encoding: "utf-8", format: container };
}

/** Old fonts hide in any Unicode file; a forced encoding is taken at its word. */
function withRealLetters(read: Read, forced: boolean): Read {
  const font = forced || !read.encoding.startsWith("utf") ? null : readFontText(read.text);
  if (!font) return read;
  const remark = {
    code: "font-letters",
    severity: "info",
    values: { encoding: font.encoding },
    start: null,
    end: null,
  } as const;
  return { ...read, ...font, remarks: [...read.remarks, remark] };
}

/**
 * Reads the bytes of one report, whatever it was kept as. What the content shows decides before the name does.
 * Throws an `IngestError` for bytes that give no text; damage inside a text is left visible and remarked on.
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<SourceDocument> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  if (bytes.length > limits.bytes) throw new IngestError("too-large", { limit: String(limits.bytes) });
  if (bytes.length === 0) throw new IngestError("empty-file");
  const read = withRealLetters(await readAny(bytes, options, limits), options.encoding !== undefined);
  const text = normalizeText(read.text);
  if (text.trim() === "") throw new IngestError("empty-file");
  return {
    text,
    encoding: read.encoding,
    format: read.format,
    remarks: [...read.remarks, ...remarksOnCharacters(text)],
  };
}
