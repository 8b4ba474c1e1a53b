// A vowel and the character after it make one letter: `aá` is ấ, `oä` is ộ. Left column: what follows.
const MARKS: Record<string, string> = {
  ù: "\u0301", ø: "\u0300", û: "\u0309", õ: "\u0303", ï: "\u0323",
  â: "\u0302", á: "\u0302\u0301", à: "\u0302\u0300", å: "\u0302\u0309", ã: "\u0302\u0303", ä: "\u0302\u0323",
  ê: "\u0306", é: "\u0306\u0301", è: "\u0306\u0300", ú: "\u0306\u0309", ü: "\u0306\u0303", ë: "\u0306\u0323",
}; // prettier-ignore
// Letters of one character. `ô` is ơ and `ö` is ư, and both may bear a tone: `ôù` is ớ.
const SINGLE: Record<string, string> = {
  ñ: "đ", ô: "ơ", ö: "ư", í: "í", ì: "ì", æ: "ỉ", ó: "ĩ", ò: "ị", î: "ỵ",
}; // prettier-ignore

// One table, because the marks follow capitals as capitals: `AÁ`, and sometimes small: `Aá`.
function letterTable(): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const [from, to] of Object.entries(SINGLE)) {
    table.set(from, to);
    table.set(from.toUpperCase(), to.toUpperCase());
  }
  for (const vowel of "aeoouyôöAEOUYÔÖ") {
    const base = table.get(vowel) ?? vowel;
    for (const [mark, tone] of Object.entries(MARKS)) {
      table.set(vowel + mark, (base + tone).normalize("NFC"));
      table.set(vowel + mark.toUpperCase(), (base + tone).normalize("NFC"));
    }
  }
  return table;
}
let letters: ReadonlyMap<string, string> | null = null;

const PAIR = /[aeouyôöAEOUYÔÖ][ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]|[ñôöíìæóòîÑÔÖÍÌÆÓÒÎ]/g;

/** VNI letters read out of the Latin characters its fonts replace: `chuyeån ñoåi soá` is `chuyển đổi số`. */
export function lettersOfVni(latin: string): string {
  const known = (letters ??= letterTable());
  return latin.replace(PAIR, (pair) => known.get(pair) ?? pair).normalize("NFC");
}

/** VNI (VNI-Windows): a plain vowel, then its marks as a character of their own. */
export const decodeVni = (bytes: Uint8Array): string =>
  lettersOfVni(new TextDecoder("windows-1252").decode(bytes));
