const FIRST: Record<string, string> = {
  á: "a", à: "a", ả: "a", ã: "a", ạ: "a",
  é: "e", è: "e", ẻ: "e", ẽ: "e", ẹ: "e",
  ó: "o", ò: "o", ỏ: "o", õ: "o", ọ: "o",
  ú: "u", ù: "u", ủ: "u", ũ: "u", ụ: "u",
  ý: "y", ỳ: "y", ỷ: "y", ỹ: "y", ỵ: "y",
}; // prettier-ignore
const TONED: Record<string, readonly string[]> = {
  a: ["á", "à", "ả", "ã", "ạ"],
  e: ["é", "è", "ẻ", "ẽ", "ẹ"],
  o: ["ó", "ò", "ỏ", "õ", "ọ"],
  u: ["ú", "ù", "ủ", "ũ", "ụ"],
  y: ["ý", "ỳ", "ỷ", "ỹ", "ỵ"],
};

/** Puts the tone of `from` on the plain vowel `onto`: `á`, `o` gives `ó`. */
function carryTone(from: string, onto: string): string {
  const tone = TONED[FIRST[from] ?? ""]?.indexOf(from) ?? -1;
  return TONED[onto]?.[tone] ?? onto;
}

const plain = (vowel: string): string => FIRST[vowel] ?? vowel;

// `hoá`, `khoẻ`, `thuý` (new style) become `hóa`, `khỏe`, `thúy`; `q` keeps its u: `quý`.
const OPEN = /(?<!q)(?:o[áàảãạéèẻẽẹ]|u[ýỳỷỹỵ])$/u;
// `hòan`, `khỏang`, `hùynh` become `hoàn`, `khoảng`, `huỳnh`.
const CLOSED = /(?:[óòỏõọ][ae]|[úùủũụ]y)(?=[a-zà-ỹ])/u;
// `qúy` becomes `quý`.
const AFTER_Q = /(?<=q)[úùủũụ][yaeo]/u;

const onFirst = (pair: string): string => carryTone(pair[1]!, pair[0]!) + plain(pair[1]!);
const onSecond = (pair: string): string => plain(pair[0]!) + carryTone(pair[0]!, pair[1]!);

// Few words have a mark apart, a letter of another alphabet, or a tone that could stand elsewhere.
const MAY_CHANGE = /[ð\u0240-\u1e9f\u1f00-\uffff]|[oóòỏõọuúùủũụ][aáàảãạeéèẻẽẹyýỳỷỹỵ]|quí/;

function foldAfresh(word: string): string {
  const small = word.toLowerCase();
  return MAY_CHANGE.test(small) ? unified(small) : small;
}

function unified(small: string): string {
  const lower = small.normalize("NFC").replaceAll("ð", "đ");
  if (lower === "quí") return "quý";
  return lower.replace(OPEN, onFirst).replace(CLOSED, onSecond).replace(AFTER_Q, onSecond);
}

const known = new Map<string, string>();

/** The form of a word that was asked for before. */
export const knownForm = (word: string): string | undefined => known.get(word);

const KNOWN_LIMIT = 20_000;

/**
 * Comparison form of one word: lower case, NFC, `đ` for `ð`, one place for the tone
 * (`Hoá` and `HÓA` give `hóa`). Vietnamese has few distinct syllables, so answers are kept.
 */
export function foldWord(word: string): string {
  const kept = known.get(word);
  if (kept !== undefined) return kept;
  const folded = foldAfresh(word);
  if (known.size < KNOWN_LIMIT && word.length < 16) known.set(word, folded);
  return folded;
}
