import iconv from "iconv-lite";
import { ENCODINGS, type Encoding } from "../../src/ingest/encoding/encodings.ts";

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/;

/** windows-1258 has vowels with hat, breve or horn, and tones as characters of their own. */
function partlyApart(text: string): string {
  return [...text.normalize("NFC")]
    .map((letter) => {
      const apart = letter.normalize("NFD");
      const tone = TONES.exec(apart)?.[0];
      return tone && !"àáèéùúâêô".includes(letter)
        ? apart.replace(TONES, "").normalize("NFC") + tone
        : letter;
    })
    .join("");
}

// What VNI keys put after a plain vowel, by the marks they mean.
const VNI_MARKS: Record<string, string> = {
  "\u0301": "ù", "\u0300": "ø", "\u0309": "û", "\u0303": "õ", "\u0323": "ï",
  "\u0302": "â", "\u0302\u0301": "á", "\u0302\u0300": "à", "\u0302\u0309": "å", "\u0302\u0303": "ã", "\u0302\u0323": "ä",
  "\u0306": "ê", "\u0306\u0301": "é", "\u0306\u0300": "è", "\u0306\u0309": "ú", "\u0306\u0303": "ü", "\u0306\u0323": "ë",
}; // prettier-ignore
const VNI_LETTERS: Record<string, string> = {
  đ: "ñ", ơ: "ô", ư: "ö", í: "í", ì: "ì", ỉ: "æ", ĩ: "ó", ị: "ò", ỵ: "î",
}; // prettier-ignore

function vniLetter(letter: string): string {
  const small = letter.toLowerCase();
  const cased = (written: string): string => (small === letter ? written : written.toUpperCase());
  if (VNI_LETTERS[small]) return cased(VNI_LETTERS[small]);
  const apart = small.normalize("NFD");
  const horn = apart.includes("\u031b");
  const base = horn ? VNI_LETTERS[(apart[0]! + "\u031b").normalize("NFC")]! : apart[0]!;
  const circumflexFirst = [...apart.slice(1).replace("\u031b", "")]
    .toSorted((a, b) => rank(a) - rank(b))
    .join("");
  const mark = VNI_MARKS[circumflexFirst];
  return cased(base + (mark ?? ""));
}
const rank = (mark: string): number => ("\u0302\u0306".includes(mark) ? 0 : 1);

export const vniLatin = (text: string): string =>
  [...text.normalize("NFC")]
    .map((char) => (/(?!\p{ASCII})\p{L}/u.test(char) ? vniLetter(char) : char))
    .join("");

/** The package gives AF to Ặ where TCVN 5712 has Ằ. */
function tcvn(text: string): Uint8Array {
  const bytes = iconv.encode(text, "tcvn");
  [...text].forEach((letter, at) => {
    if (letter === "Ằ") bytes[at] = 0xaf;
    if (letter === "Ặ") bytes[at] = 0x85;
  });
  return bytes;
}

const ENCODERS: Record<Encoding, (text: string) => Uint8Array> = {
  "utf-8": (text) => Buffer.from(text),
  "utf-16le": (text) => iconv.encode(text, "utf-16le"),
  "utf-16be": (text) => iconv.encode(text, "utf-16be"),
  "windows-1258": (text) => iconv.encode(partlyApart(text), "windows-1258"),
  tcvn3: tcvn,
  vni: (text) => iconv.encode(vniLatin(text), "windows-1252"),
  viscii: (text) => iconv.encode(text, "viscii"),
};

export const encode = (text: string, encoding: Encoding): Uint8Array => ENCODERS[encoding](text);
export { ENCODINGS };
