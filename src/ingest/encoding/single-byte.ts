/** Code points of the bytes 0 to 255 of an encoding whose characters are one byte each. */
export type ByteTable = Uint16Array;

/** ASCII, then `high` for the bytes 80 to FF, then the control bytes that carry a letter. */
export function byteTable(high: string, controls: Record<number, string> = {}): ByteTable {
  const table = new Uint16Array(256);
  for (let byte = 0; byte < 128; byte++) table[byte] = byte;
  for (let byte = 128; byte < 256; byte++) table[byte] = high.charCodeAt(byte - 128);
  for (const [byte, letter] of Object.entries(controls)) table[Number(byte)] = letter.charCodeAt(0);
  return table;
}

/** Text of `bytes`, a character a byte. */
export function decodeSingleByte(bytes: Uint8Array, table: ByteTable): string {
  const units = new Uint16Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) units[i] = table[bytes[i]!]!;
  return new TextDecoder("utf-16le").decode(units);
}
