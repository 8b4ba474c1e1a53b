import { inflateRawSync } from "node:zlib";
import { IngestError } from "../ingest-error.ts";

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const DEFLATED = 8;
/** A Word file has some dozens of entries. */
const MOST_ENTRIES = 10_000;

/** Offset of the record that ends every whole zip, or -1 in one cut short. */
function endRecord(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--)
    if (view.getUint32(at, true) === END) return at;
  return -1;
}

/** Unpacked size of the entry at `at` in the directory, found by unpacking: what the directory says may lie. */
function unpackedSize(bytes: Uint8Array, view: DataView, at: number, limit: number): number {
  const method = view.getUint16(at + 10, true);
  const packed = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (view.getUint32(local, true) !== LOCAL) throw new RangeError("no local entry");
  const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (method !== DEFLATED) return packed;
  return inflateRawSync(bytes.subarray(data, data + packed), { maxOutputLength: limit }).length;
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";

/** Refuses a zip that is cut short, damaged, or unpacks to more than `limit` bytes. */
export function checkZip(bytes: Uint8Array, limit: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tooLarge = new IngestError("unpacks-too-large", { limit: String(limit) });
  try {
    const end = endRecord(view);
    if (end < 0) throw new RangeError("no end record");
    const entries = view.getUint16(end + 10, true);
    if (entries > MOST_ENTRIES) throw tooLarge;
    let left = limit;
    let at = view.getUint32(end + 16, true);
    for (let entry = 0; entry < entries; entry++) {
      if (view.getUint32(at, true) !== ENTRY) throw new RangeError("no directory entry");
      left -= unpackedSize(bytes, view, at, Math.max(left, 1));
      if (left < 0) throw tooLarge;
      at +=
        46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (error) {
    if (error instanceof IngestError) throw error;
    throw isTooLarge(error) ? tooLarge : new IngestError("docx-damaged", {}, error);
  }
}
