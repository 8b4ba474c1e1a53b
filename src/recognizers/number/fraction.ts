import { HALF_AFTER, HALF_OF_TIME } from "../../lexicon/number-idioms.ts";
import { DIGIT_WORDS, NUMBER_STARTERS, ORDINAL_WORDS } from "../../lexicon/number-words.ts";
import { SCALES } from "../../lexicon/scales.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import type { QuantityMention } from "../../model/mention.ts";
import type { Tokens } from "../../text/tokens.ts";
import type { Recognizer } from "../recognizer.ts";
import { readBoundBefore } from "./bound.ts";
import { toNumber } from "./decimal.ts";
import { readNumberWords } from "./number-words.ts";

const id = "number/fraction";
const BEFORE_HALF = wordSet(HALF_AFTER);

interface Fraction {
  part: number;
  whole: number;
  to: number;
}

/** `một phần ba`, `hai phần ba`; not `một phần trăm`. */
function readParts(tokens: Tokens, at: number): Fraction | null {
  const part = DIGIT_WORDS.get(tokens.forms[at]!);
  if (!part || tokens.forms[at + 1] !== "phần") return null;
  const fourth = ORDINAL_WORDS.get(tokens.forms[at + 2] ?? "");
  if (fourth === 4) return { part, whole: 4, to: at + 3 };
  const whole = readNumberWords(tokens, at + 2);
  return whole && toNumber(whole.value) > part ? { part, whole: toNumber(whole.value), to: whole.to } : null;
}

/** `một nửa`, `quá nửa`; not `nửa đầu năm`. */
function readHalf(tokens: Tokens, at: number): Fraction | null {
  const half = tokens.forms[at] === "nửa" ? at : at + 1;
  const next = tokens.forms[half + 1] ?? "";
  if (tokens.forms[half] !== "nửa" || HALF_OF_TIME.has(next) || SCALES.has(next)) return null;
  if (half > at) return tokens.forms[at] === "một" ? { part: 1, whole: 2, to: half + 1 } : null;
  return BEFORE_HALF.has(tokens.forms[at - 1] ?? "") ? { part: 1, whole: 2, to: at + 1 } : null;
}

/** Fractions in words: `một phần ba`, `hai phần ba`, `một nửa`, `quá nửa`. */
export const fraction: Recognizer<QuantityMention> = {
  id,
  triggers: { words: NUMBER_STARTERS },
  examples: {
    accepts: ["chiếm một phần ba", "hơn hai phần ba số trường", "giảm một nửa", "quá nửa"],
    refuses: ["nửa đầu năm", "một phần dịch vụ", "một phần trăm"],
  },
  read(tokens, at) {
    const found = readParts(tokens, at) ?? readHalf(tokens, at);
    if (!found) return null;
    const before = readBoundBefore(tokens, at, found.to);
    return {
      type: "quantity",
      by: id,
      from: at,
      to: found.to,
      value: found.part,
      upper: null,
      denominator: found.whole,
      kind: "ratio",
      unit: null,
      bound: before?.bound ?? "exact",
      outer: { from: before?.from ?? at, to: found.to },
      certainty: 0.9,
      words: true,
    };
  },
};
