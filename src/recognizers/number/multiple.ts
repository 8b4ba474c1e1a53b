import { MULTIPLE_WORDS } from "../../lexicon/number-words.ts";
import type { QuantityMention } from "../../model/mention.ts";
import type { Tokens } from "../../text/tokens.ts";
import type { Recognizer } from "../recognizer.ts";
import { readBoundBefore } from "./bound.ts";
import { toNumber } from "./decimal.ts";
import { readNumberWords } from "./number-words.ts";

const id = "number/multiple";

function readTimes(tokens: Tokens, at: number): { value: number; to: number } | null {
  const fixed = MULTIPLE_WORDS.get(tokens.forms[at] ?? "");
  if (fixed !== undefined) return { value: fixed, to: at + 1 };
  const words = readNumberWords(tokens, at);
  return words && toNumber(words.value) > 1 ? { value: toNumber(words.value), to: words.to } : null;
}

/** Multiples whose number is a word: `gấp đôi`, `gấp ba`, `gấp rưỡi`. `gấp 2,3 lần` is read at its digits. */
export const multiple: Recognizer<QuantityMention> = {
  id,
  triggers: { words: ["gấp"] },
  examples: {
    accepts: ["gấp đôi cùng kỳ", "tăng gấp ba", "gấp rưỡi"],
    refuses: ["khẩn cấp", "gấp rút hoàn thành", "gấp 2,3 lần"],
  },
  read(tokens, at) {
    const times = readTimes(tokens, at + 1);
    if (!times) return null;
    const to = tokens.forms[times.to] === "lần" ? times.to + 1 : times.to;
    const before = readBoundBefore(tokens, at, to);
    return {
      type: "quantity",
      by: id,
      from: at,
      to,
      value: times.value,
      upper: null,
      denominator: null,
      kind: "multiple",
      unit: "lần",
      bound: before?.bound ?? "exact",
      outer: { from: before?.from ?? at, to },
      certainty: 0.9,
      words: true,
    };
  },
};
