import { byteTable, decodeSingleByte, type ByteTable } from "./single-byte.ts";
import { isSyllable } from "./syllable.ts";

// TCVN 5712 with its capitals in 80 to 9F; the ABC fonts (`.VnTime`) use the bytes from A1 alone.
const HIGH =
  "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ" +
  "\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ" +
  "ẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịò" +
  "ỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ";
const CONTROLS = {
  0x01: "Ú", 0x02: "Ụ", 0x04: "Ừ", 0x05: "Ử", 0x06: "Ữ",
  0x11: "Ứ", 0x12: "Ự", 0x13: "Ỳ", 0x14: "Ỷ", 0x15: "Ỹ", 0x16: "Ý", 0x17: "Ỵ",
}; // prettier-ignore
let table: ByteTable | null = null;

// What Windows prints with the bytes that TCVN 5712 gives to capitals, by the capital.
const PUNCTUATION: Record<string, string> = {
  Ặ: "…", Ỏ: "“", Õ: "”", Ị: "‘", Ò: "’", Ó: "•", Ọ: "–", Ộ: "—",
}; // prettier-ignore

const punctuation = (letter: string): string => PUNCTUATION[letter] ?? letter;

/** `Ỏchính` is a quotation mark before `chính`; in `ỎI` or `BỘ` the capital belongs to the word. */
function quoteMarks(text: string): string {
  const lone = /(?<![\p{L}\p{M}])[ẶỎÕỊÒÓỌỘ](?![\p{L}\p{M}])/gu;
  const edged =
    /(?<![\p{L}\p{M}])([ẶỎÕỊÒÓỌỘ]?)([\p{L}\p{M}]*[\p{Ll}\p{M}A-Z])([ẶỎÕỊÒÓỌỘ]?)(?![\p{L}\p{M}])/gu;
  return text
    .replace(lone, punctuation)
    .replace(edged, (word: string, open: string, inner: string, close: string) => {
      if ((open === "" && close === "") || isSyllable(word) || !isSyllable(inner)) return word;
      return punctuation(open) + inner + punctuation(close);
    });
}

// Capitals with marks have no bytes of their own in the ABC fonts: `C¤NG HßA X·` means CÔNG HÒA XÃ.
const isInCapitals = (word: string): boolean => /[A-Z][^A-Za-z]*[A-Z]/.test(word) && !/[a-z]/.test(word);

function inCapitals(text: string): string {
  // one capital and marked letters tell nothing alone; between words in capitals they are capitals
  const amongCapitals = /(?<=\p{Lu}\p{Lu}[ ,-]{1,2})\p{Lu}[^\p{ASCII}\P{L}]+(?=[ ,-]{1,2}\p{Lu}\p{Lu})/gu;
  return text
    .replace(/\p{L}+/gu, (word) => (isInCapitals(word) ? word.toUpperCase() : word))
    .replace(amongCapitals, (word) => word.toUpperCase());
}

/** TCVN3 (ABC), and TCVN 5712 of which it is the part that fonts use. */
export const decodeTcvn3 = (bytes: Uint8Array): string =>
  inCapitals(quoteMarks(decodeSingleByte(bytes, (table ??= byteTable(HIGH, CONTROLS))).normalize("NFC")));
