import { ORDINAL_WORDS } from "../../lexicon/number-words.ts";
import { LEADING_GROUPS, RANKED_AMONG, RANKING_VERBS } from "../../lexicon/rank-words.ts";
import type { QuantityMention } from "../../model/mention.ts";
import { Phrases } from "../../text/phrases.ts";
import type { Tokens } from "../../text/tokens.ts";
import type { Recognizer } from "../recognizer.ts";

const id = "number/ordinal";
const AMONG = new Phrases(RANKED_AMONG.map((phrase) => [phrase, true] as const));
const LEADS = new Set(["đứng", "xếp"]);

/** `xếp thứ nhất`, `đứng thứ nhì`, `hạng nhất cả nước`. */
function readPlace(tokens: Tokens, at: number): number | null {
  const value = ORDINAL_WORDS.get(tokens.forms[at]!);
  const head = tokens.forms[at - 1];
  if (value === undefined || (head !== "thứ" && head !== "hạng")) return null;
  const ranked = RANKING_VERBS.has(tokens.forms[at - 2] ?? "") || AMONG.match(tokens, at + 1) !== null;
  return ranked && tokens.forms[at - 2] !== "lần" ? value : null;
}

/** `đứng đầu cả nước`; not `người đứng đầu`. */
const leads = (tokens: Tokens, at: number): boolean =>
  tokens.forms[at] === "đầu" &&
  LEADS.has(tokens.forms[at - 1] ?? "") &&
  !LEADING_GROUPS.has(tokens.forms[at - 2] ?? "") &&
  AMONG.match(tokens, at + 1) !== null;

/** Places in words of their own: `thứ nhất`, `thứ nhì`, `thứ tư`, `đứng đầu cả nước`. */
export const ordinal: Recognizer<QuantityMention> = {
  id,
  triggers: { words: [...ORDINAL_WORDS.keys(), "đầu"] },
  examples: {
    accepts: ["xếp thứ nhất", "đứng thứ nhì toàn quốc", "đứng đầu cả nước"],
    refuses: ["thứ nhất là", "người đứng đầu cơ quan", "thống nhất", "lần thứ nhất"],
  },
  read(tokens, at) {
    const first = leads(tokens, at);
    const value = first ? 1 : readPlace(tokens, at);
    if (value === null) return null;
    const from = first ? at - 1 : at;
    return {
      type: "quantity",
      by: id,
      from,
      to: at + 1,
      value,
      upper: null,
      denominator: null,
      kind: "rank",
      unit: "hạng",
      bound: "exact",
      outer: { from: first ? from : at - 1, to: at + 1 },
      certainty: first ? 0.7 : 0.85,
      words: true,
    };
  },
};
