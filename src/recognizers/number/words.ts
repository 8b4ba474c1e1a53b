import {
  DIGIT_WORDS,
  NUMBER_STARTERS,
  POINT_WORD,
  TENS_WORD,
  ZERO_TENS_WORDS,
} from "../../lexicon/number-words.ts";
import { SCALES } from "../../lexicon/scales.ts";
import {
  NO_FIGURE_AFTER,
  NO_FIGURE_AFTER_FOR_YEAR_ONLY,
  NOT_COUNTED,
  ONE_COUNTS_AFTER,
} from "../../lexicon/number-idioms.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { RANKING_VERBS } from "../../lexicon/rank-words.ts";
import type { QuantityMention } from "../../model/mention.ts";
import { PhrasesBefore } from "../../text/phrases.ts";
import { isCapitalised } from "../../text/capitals.ts";
import { type Tokens } from "../../text/tokens.ts";
import type { Recognizer } from "../recognizer.ts";
import { readAmount, type Amount } from "./amount.ts";
import { readQuantity } from "./quantity.ts";
import { countsSomething } from "./refusals/name.ts";

const id = "number/words";
const ONE = new PhrasesBefore(ONE_COUNTS_AFTER.map((phrase) => [phrase, true] as const));

/** Inside a number that was refused as a whole: the `hai mươi hai` of `năm hai nghìn không trăm hai mươi hai`. */
function continuesNumber(tokens: Tokens, at: number): boolean {
  const before = tokens.forms[at - 1] ?? "";
  return SCALES.has(before) || before === TENS_WORD || ZERO_TENS_WORDS.has(before);
}

const PERSONS = wordSet(["ông", "bà", "anh", "chị", "cô", "chú", "bác", "em", "cụ", "chí"]);

/** `huyện Tháp Mười`, `Đoàn Kết Hai`, `bà Mười`: a capital behind a capital, or behind who bears the name. */
const insideName = (tokens: Tokens, at: number): boolean =>
  isCapitalised(tokens, at) && (isCapitalised(tokens, at - 1) || PERSONS.has(tokens.forms[at - 1] ?? ""));

/** `hai` of `hai xã` counts; `một` of `một cửa`, `năm` of `trong năm`, `ba` of `thứ ba` do not. */
function singleWordCounts(tokens: Tokens, amount: Amount, mention: QuantityMention): boolean {
  const word = tokens.forms[amount.from]!;
  const before = tokens.forms[amount.from - 1] ?? "";
  if (mention.kind === "rank" && mention.unit === "hạng")
    return RANKING_VERBS.has(tokens.forms[amount.from - 2] ?? "");
  if (NO_FIGURE_AFTER.has(before) && (word === "năm" || !NO_FIGURE_AFTER_FOR_YEAR_ONLY.has(before)))
    return false;
  // `nhiều hơn một lần` counts no fold
  if (mention.kind === "multiple") return word !== "một";
  if (mention.kind !== "count") return mention.kind !== "measure" || mention.unit === "lần";
  // `tăng trưởng hai con số`
  if (tokens.forms[amount.to] === "con" && tokens.forms[amount.to + 1] === "số") return false;
  if (NOT_COUNTED.has(tokens.forms[amount.to] ?? "") || !countsSomething(tokens, amount.to)) return false;
  return word !== "một" || ONE.match(tokens, amount.from) !== null;
}

/** Figures in words: `hai mươi ba xã`, `ba nghìn tỷ đồng`, `tăng mười bậc`. */
export const words: Recognizer<QuantityMention> = {
  id,
  triggers: { words: NUMBER_STARTERS },
  examples: {
    accepts: ["hai mươi ba xã", "một trăm linh năm dự án", "tăng năm bậc", "ba phường"],
    refuses: ["một số", "một cửa", "hai bên", "ba không", "tháng năm", "thứ ba", "năm 2022"],
  },
  read(tokens, at) {
    const amount = readAmount(tokens, at);
    if (!amount) return null;
    const single = amount.to === at + 1;
    if (tokens.forms[at] === "không" && tokens.forms[at + 1] !== POINT_WORD) return null;
    if (single && insideName(tokens, at)) return null;
    if (continuesNumber(tokens, at) || tokens.forms[at - 1] === "tháng" || tokens.forms[at - 1] === "mùng")
      return null;
    const mention = readQuantity(tokens, amount, id);
    if (
      !mention ||
      (single && DIGIT_WORDS.has(tokens.forms[at]!) && !singleWordCounts(tokens, amount, mention))
    )
      return null;
    return { ...mention, certainty: Math.min(mention.certainty, single ? 0.8 : 0.9) };
  },
};
