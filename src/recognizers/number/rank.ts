import {
  GRADED_NOUNS,
  ORDINAL_HEADS,
  RANK_HEADS,
  RANK_HEADS_WITH_TOTAL,
  RANKED_AMONG,
  TOP_WORDS,
  WEEKDAY_AFTER,
} from "../../lexicon/rank-words.ts";
import { Phrases, PhrasesBefore } from "../../text/phrases.ts";
import { TokenKind, type Tokens } from "../../text/tokens.ts";
import { countsSomething } from "./refusals/name.ts";

const HEADS = new PhrasesBefore(RANK_HEADS.map((head) => [head, true] as const));
const HEADS_WITH_TOTAL = new PhrasesBefore(RANK_HEADS_WITH_TOTAL.map((head) => [head, true] as const));
const AMONG = new Phrases(RANKED_AMONG.map((phrase) => [phrase, true] as const));

/** `(xếp 5)` at the end of a bracket. */
const PLACING = new Set(["xếp", "đứng"]);
const PLACE_PREPOSITIONS = new Set(["ở", "về"]);
const RANKED = new Set(["tỉnh", "thành"]);

/** A place in a ranking: the words that say so and how sure they are. */
export interface RankHead {
  from: number;
  certainty: number;
  /** `top 10`: within the first ten. */
  top: boolean;
}

const sure = (tokens: Tokens, from: number): RankHead => ({
  from,
  certainty: 0.95,
  top: TOP_WORDS.has(tokens.forms[from]!),
});

/** `bệnh viện hạng 2`, `Huân chương Lao động hạng 3` are grades. */
const graded = (tokens: Tokens, at: number): boolean =>
  tokens.forms[at] === "hạng" && GRADED_NOUNS.has(tokens.forms[at - 1] ?? "");

/** `tụt 5 bậc, từ 28 xuống 33/63`: the places between which the steps lie. */
function movedSteps({ forms }: Tokens, start: number): boolean {
  if (forms[start] !== "từ") return false;
  const mark = forms[start - 1] === "," || forms[start - 1] === "(" ? start - 1 : start;
  return forms[mark - 1] === "bậc" || forms[mark - 1] === "hạng";
}

/** `từ vị trí 45 lên 56`: the second place of a move. */
function moveFromRank(tokens: Tokens, from: number): boolean {
  if (movedSteps(tokens, from - 1)) return true;
  const verb = tokens.forms[from - 1] ?? "";
  if (verb !== "lên" && verb !== "xuống" && !(verb === "còn" && tokens.forms[from - 2] === "xuống"))
    return false;
  for (let at = from - 2; at >= from - 6 && at > 0; at--) {
    if (tokens.kinds[at] === TokenKind.Number)
      return HEADS.match(tokens, at) !== null || movedSteps(tokens, at - 1);
  }
  return false;
}

function readOrdinal(tokens: Tokens, from: number, to: number): RankHead | null {
  const before = tokens.forms[from - 2] ?? "";
  const joined = tokens.forms[to] === "," || tokens.forms[to] === "và" ? to + 1 : to;
  if (ORDINAL_HEADS.has(before) || WEEKDAY_AFTER.has(tokens.forms[joined] ?? "")) return null;
  const certainty = AMONG.match(tokens, to) ? 0.95 : 0.7;
  return { from: from - 1, certainty, top: false };
}

/** `thành lập ở 14/14 đơn vị`, `về 12/15 xã`: so many places of all; `ở 12/63 tỉnh, thành` is a place in a ranking. */
const placesAt = (tokens: Tokens, head: number, to: number): boolean =>
  PLACE_PREPOSITIONS.has(tokens.forms[head]!) &&
  countsSomething(tokens, to) &&
  !RANKED.has(tokens.forms[to]!);

/** Says whether the figure `from`..`to` is a place, by the words before it. */
export function readRankHead(tokens: Tokens, from: number, to: number, hasTotal: boolean): RankHead | null {
  const head = HEADS.match(tokens, from);
  if (head) return graded(tokens, head.from) ? null : sure(tokens, head.from);
  if (moveFromRank(tokens, from)) return sure(tokens, from - 1);
  if (tokens.forms[from - 1] === "thứ") return readOrdinal(tokens, from, to);
  const alone = tokens.forms[to] === ")" && PLACING.has(tokens.forms[from - 1] ?? "");
  const bare = hasTotal || alone ? HEADS_WITH_TOTAL.match(tokens, from) : null;
  return bare && !placesAt(tokens, bare.from, to) ? sure(tokens, bare.from) : null;
}
