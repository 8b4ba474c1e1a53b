// Letters that open and close a Vietnamese syllable, without tones: `nghiêng` is `ngh` + `iêng`.
const ONSET = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])/u;
const RHYMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
   e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
   i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
   o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
   ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
   u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyt uyu
   ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu`.split(/\s+/),
);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** A syllable closed by a stop bears only the acute or the dot below: `các`, `học`. */
const STOP = /(?:c|ch|p|t)$/;
const STOP_TONES = new Set(["\u0301", "\u0323"]);
const LONGEST = 9;

function judge(word: string): boolean {
  const apart = word.normalize("NFD").toLowerCase();
  const tones = apart.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const plain = apart.replace(TONES, "").normalize("NFC");
  if (STOP.test(plain) && !STOP_TONES.has(tones[0] ?? "")) return false;
  if (RHYMES.has(plain)) return true;
  const onset = ONSET.exec(plain)?.[0];
  if (onset === undefined) return false;
  // `gì` is g + i, and `quốc` is qu + ôc
  return RHYMES.has(plain.slice(onset.length)) || (onset === "gi" && RHYMES.has(plain.slice(1)));
}

const judged = new Map<string, boolean>();
const JUDGED_LIMIT = 20_000;

/** True for what Vietnamese can write as one syllable, with its marks: `chuyển`, `Đổi`, `SỐ`; false for `chuyÓn`. */
export function isSyllable(word: string): boolean {
  if (word.length > 2 * LONGEST) return false;
  const kept = judged.get(word);
  if (kept !== undefined) return kept;
  const verdict = judge(word);
  if (judged.size < JUDGED_LIMIT) judged.set(word, verdict);
  return verdict;
}
