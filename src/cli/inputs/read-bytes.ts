import { createReadStream } from "node:fs";
import { DtxError } from "../../errors.ts";

export const STANDARD_INPUT = "-";

/** A failure of the system as one of ours. */
export function readingFailure(file: string, error: NodeJS.ErrnoException): DtxError {
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

/** The bytes of a file, a named pipe or standard input, as they come. */
export async function* streamBytes(source: string): AsyncGenerator<Uint8Array> {
  try {
    yield* source === STANDARD_INPUT ? process.stdin : createReadStream(source);
  } catch (error) {
    throw readingFailure(source, error as NodeJS.ErrnoException);
  }
}

/** All bytes of a source; gives up, without reading on, past `limit`. */
export async function readBytes(source: string, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of streamBytes(source)) {
    length += chunk.length;
    if (length > limit) throw new DtxError("too-large", { file: source, limit: String(limit) });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
