import type { Severity } from "./diagnostic.ts";

export type SourceRemarkCode =
  /** Bytes the encoding does not know; they stand as U+FFFD. values: count. */
  | "undecodable-bytes"
  /** More undecodable places than are listed. values: count. */
  | "more-undecodable-bytes"
  /** NUL characters in the text. values: count. */
  | "nul-characters"
  /** Letters of an old font (TCVN3, VNI) in a Unicode file were read as what they print. values: encoding. */
  | "font-letters"
  /** Pages of a PDF without text, likely pictures. values: pages, of. */
  | "pages-without-text";

/** Something to know about how the bytes became text, with the place in that text where it has one. */
export interface SourceRemark {
  code: SourceRemarkCode;
  severity: Severity;
  values: Record<string, string>;
  start: number | null;
  end: number | null;
}
