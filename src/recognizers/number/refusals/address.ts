import { isAcronym, isCapitalised } from "../../../text/capitals.ts";
import { TokenKind, type Tokens } from "../../../text/tokens.ts";
import type { Amount } from "../amount.ts";

const BEFORE = new Set(["(", ",", ":", "-", "số", "tại", "ở", "đường", "nhà", "phố"]);
const BEHIND = new Set([",", ")", ".", ";", "-", "\n"]);
const HOUSE = /^\d{1,4}$/;
const NAME_WORDS = { fewest: 2, most: 5 };

/** `(36 Trần Phú, TP. Đà Lạt)`, `tại 28 Trần Hưng Đạo`: a house in a street; what reports count is written small. */
export function isAddress(tokens: Tokens, { from, to }: Amount): boolean {
  if (!HOUSE.test(tokens.forms[from]!) || !BEFORE.has(tokens.forms[from - 1] ?? "")) return false;
  let end = to;
  while (end < to + NAME_WORDS.most && isCapitalised(tokens, end) && !isAcronym(tokens, end)) end++;
  if (end - to < NAME_WORDS.fewest) return false;
  return end >= tokens.count || BEHIND.has(tokens.forms[end]!) || tokens.kinds[end] === TokenKind.Break;
}
