import { readFile } from "node:fs/promises";
import { DtxError } from "../errors.ts";
import { textFromBytes, type DecodedText } from "../ingest/from-text.ts";

export const STANDARD_INPUT = "-";

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

function readingFailure(file: string, error: NodeJS.ErrnoException): DtxError {
  switch (error.code) {
    case "ENOENT":
    case "ENOTDIR":
      return new DtxError("missing-file", { file });
    case "EISDIR":
      return new DtxError("folder", { file });
    case "EACCES":
    case "EPERM":
      return new DtxError("no-permission", { file });
    default:
      return new DtxError("unreadable", { file, reason: error.code ?? error.message });
  }
}

/** The text of a named file, or of standard input for `-`. */
export async function readSource(source: string): Promise<DecodedText> {
  const bytes = source === STANDARD_INPUT ? standardInput() : readFile(source);
  return textFromBytes(
    await bytes.catch((error: NodeJS.ErrnoException) => {
      throw readingFailure(source, error);
    }),
    source,
  );
}
