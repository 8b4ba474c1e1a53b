import { createReadStream, readFileSync, statSync } from "node:fs";
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

const tooLarge = (file: string, limit: number): DtxError =>
  new DtxError("too-large", { file, limit: String(limit) });

/** A file that lies whole on the disk, at once; null for a pipe, a device, standard input, and what tells no size. */
function wholeFile(source: string, limit: number): Uint8Array | null {
  if (source === STANDARD_INPUT) return null;
  try {
    const stats = statSync(source);
    if (!stats.isFile() || stats.size === 0) return null;
    if (stats.size > limit) throw tooLarge(source, limit);
    return readFileSync(source);
  } catch (error) {
    throw error instanceof DtxError ? error : readingFailure(source, error as NodeJS.ErrnoException);
  }
}

/** All bytes of a source; gives up, without reading on, past `limit`. */
export async function readBytes(source: string, limit: number): Promise<Uint8Array> {
  const whole = wholeFile(source, limit);
  if (whole) return whole;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of streamBytes(source)) {
    length += chunk.length;
    if (length > limit) throw tooLarge(source, limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
