import { DtxError } from "../errors.ts";

/** A report as text, and how its bytes were decoded. */
export interface DecodedText {
  text: string;
  encoding: string;
}

const decoder = new TextDecoder("utf-8");

/** UTF-8 bytes, with or without a byte order mark, as text. */
export function textFromBytes(bytes: Uint8Array, file: string): DecodedText {
  if (bytes.includes(0)) throw new DtxError("binary-file", { file });
  const text = decoder.decode(bytes);
  if (text.trim() === "") throw new DtxError("empty-file", { file });
  return { text, encoding: "utf-8" };
}
