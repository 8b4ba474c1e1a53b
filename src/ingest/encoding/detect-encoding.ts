import { isUtf8 } from "node:buffer";
import { decode } from "./decode.ts";
import type { Encoding } from "./encodings.ts";
import { plausibility } from "./plausibility.ts";

const SAMPLE = 64 * 1024;
/** What a text that is not sound UTF-8 may be; UTF-8 with some damage comes first and wins a tie. */
const CANDIDATES: readonly Encoding[] = ["utf-8", "windows-1258", "tcvn3", "vni", "viscii"];

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, i) => bytes[i] === byte);

function byMark(bytes: Uint8Array): Encoding | null {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return "utf-8";
  if (startsWith(bytes, 0xff, 0xfe)) return "utf-16le";
  if (startsWith(bytes, 0xfe, 0xff)) return "utf-16be";
  return null;
}

/** UTF-16 shows by the zero byte in each space, digit and plain letter, always on the same side. */
function byZeros(sample: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]!++;
  });
  const [even = 0, odd = 0] = zeros;
  const pairs = sample.length / 2;
  const many = pairs * 0.3;
  const few = pairs * 0.02;
  if (odd > many && even <= few) return "utf-16le";
  if (even > many && odd <= few) return "utf-16be";
  return null;
}

/** The part to judge by: where letters beyond ASCII begin, so that an English head does not hide them. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const from = Math.max(0, first - 1024);
  return bytes.subarray(from - (from % 2), from + SAMPLE);
}

function mostPlausible(sample: Uint8Array): Encoding {
  const scored = CANDIDATES.map((encoding) => ({ encoding, score: plausibility(decode(sample, encoding)) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).encoding;
}

/** The encoding of a text, from its byte order mark, its zero bytes, or how well its words are spelled. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  const marked = byMark(bytes) ?? byZeros(bytes.subarray(0, SAMPLE));
  if (marked !== null) return marked;
  return isUtf8(bytes) ? "utf-8" : mostPlausible(sampleOf(bytes));
}
