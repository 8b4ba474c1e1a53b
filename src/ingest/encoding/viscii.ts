import { byteTable, decodeSingleByte, type ByteTable } from "./single-byte.ts";

const HIGH =
  "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ" +
  "ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ" +
  "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư" +
  "àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ";
const CONTROLS = { 0x02: "Ẳ", 0x05: "Ẵ", 0x06: "Ẫ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1e: "Ỵ" };
let table: ByteTable | null = null;

/** VISCII 1.1 (RFC 1456): every Vietnamese letter in one byte. */
export const decodeViscii = (bytes: Uint8Array): string =>
  decodeSingleByte(bytes, (table ??= byteTable(HIGH, CONTROLS)));
