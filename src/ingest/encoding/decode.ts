import type { Encoding } from "./encodings.ts";
import { decodeTcvn3 } from "./tcvn3.ts";
import { decodeViscii } from "./viscii.ts";
import { decodeVni } from "./vni.ts";

// Bytes that stand for nothing come out as C1 controls, which no text has: they are undecodable too.
const C1 = /[\u0080-\u009f]/g;
const UNDECODABLE = "\ufffd";

const READERS: Record<Encoding, (bytes: Uint8Array) => string> = {
  "utf-8": (bytes) => new TextDecoder("utf-8").decode(bytes),
  "utf-16le": (bytes) => new TextDecoder("utf-16le").decode(bytes),
  "utf-16be": (bytes) => new TextDecoder("utf-16be").decode(bytes),
  "windows-1258": (bytes) =>
    new TextDecoder("windows-1258").decode(bytes).replace(C1, UNDECODABLE).normalize("NFC"),
  tcvn3: decodeTcvn3,
  vni: (bytes) => decodeVni(bytes).replace(C1, UNDECODABLE),
  viscii: decodeViscii,
};

/** Text of `bytes`; each byte that the encoding does not know is U+FFFD, never dropped. */
export const decode = (bytes: Uint8Array, encoding: Encoding): string => READERS[encoding](bytes);
