import type { SourceRemark } from "../model/source-remark.ts";
import type { Encoding } from "./encoding/encodings.ts";

/** Kinds of file that can be read; `ndjson` holds many reports and is read by the line. */
export const FORMATS = ["text", "markdown", "html", "docx", "pdf", "ndjson"] as const;
export type Format = (typeof FORMATS)[number];

/** A report as text: paragraphs and bullets a line each, table rows a line of cells parted by tabs. */
export interface SourceDocument {
  /** Newlines LF, Unicode NFC; what every offset counts in. */
  text: string;
  encoding: Encoding;
  format: Format;
  remarks: SourceRemark[];
}

export interface Limits {
  /** Bytes of one input. */
  bytes: number;
  /** Bytes that a compressed input may unpack to. */
  unpackedBytes: number;
}

const MIB = 1024 * 1024;
export const DEFAULT_LIMITS: Limits = { bytes: 64 * MIB, unpackedBytes: 256 * MIB };

export interface ReadOptions {
  /** The name as given; its extension counts only where the content leaves the format open. */
  name?: string;
  encoding?: Encoding;
  format?: Format;
  limits?: Partial<Limits>;
}

/** What a container gives: its text before normalisation, and what is odd about it. */
export interface ContainerText {
  text: string;
  remarks: SourceRemark[];
}
