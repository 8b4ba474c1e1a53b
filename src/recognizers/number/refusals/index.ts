import type { Refusal } from "../../../model/explanation.ts";
import { sliceTokens, type Tokens } from "../../../text/tokens.ts";
import type { Amount } from "../amount.ts";
import type { RankHead } from "../rank.ts";
import { isRateBase } from "../rate.ts";
import type { Unit } from "../unit.ts";
import { isAge, isClockTime, isYear, leadsDate } from "./calendar.ts";
import { isPartOfCode } from "./code.ts";
import { isMarker } from "./marker.ts";
import { isPartOfName, isTelephone } from "./name.ts";

const BARE_VERSION = /^\d\.0$/;

/** `TLS 1.3`, `HTML 5.2`: a short number behind a Latin acronym. */
const isVersion = (tokens: Tokens, from: number): boolean =>
  /^\d{1,2}\.\d{1,2}$/.test(tokens.forms[from]!) &&
  from > 0 &&
  /^[A-Z]{2,6}$/.test(sliceTokens(tokens, from - 1, from));

/** What the digits are where they are no figure of their own; null for a figure. */
export function refusalOf(
  tokens: Tokens,
  first: Amount,
  last: Amount,
  unit: Unit | null,
  rank: RankHead | null,
): Refusal | null {
  const { from } = first;
  const { to } = last;
  const measured = unit !== null;
  if (isAge(tokens, from, to)) return "age";
  if (isClockTime(tokens, from, to)) return "clock";
  if (isRateBase(tokens, from)) return "rate-base";
  if (!measured && !rank && (isYear(tokens, first) || leadsDate(tokens, first))) return "year";
  if (isYear(tokens, first) && tokens.forms[from - 1] === "năm") return "year";
  if (rank) return null;
  if (isPartOfName(tokens, to === first.to ? first : { ...first, to }, measured && unit.time === undefined))
    return "name";
  if (first.words) return null;
  if (!measured && (BARE_VERSION.test(tokens.forms[from]!) || isVersion(tokens, from))) return "version";
  if (isPartOfCode(tokens, from, to, measured || last.scale > 0)) return "code";
  if (last !== first || measured || last.scale > 0) return null;
  if (isMarker(tokens, from)) return "marker";
  return isTelephone(tokens, from) ? "telephone" : null;
}
