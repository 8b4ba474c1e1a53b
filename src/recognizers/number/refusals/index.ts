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

/** The digits are no figure of their own: a marker, a code, a name, a year, a time, an age, a base. */
export function isPartOfSomethingElse(
  tokens: Tokens,
  first: Amount,
  last: Amount,
  unit: Unit | null,
  rank: RankHead | null,
): boolean {
  const { from } = first;
  const { to } = last;
  const measured = unit !== null;
  if (isAge(tokens, from, to) || isClockTime(tokens, from, to) || isRateBase(tokens, from)) return true;
  if (!measured && !rank && (isYear(tokens, first) || leadsDate(tokens, first))) return true;
  if (isYear(tokens, first) && tokens.forms[from - 1] === "năm") return true;
  if (rank) return false;
  if (isPartOfName(tokens, { ...first, to }, measured && unit.time === undefined)) return true;
  if (first.words) return false;
  if (!measured && (BARE_VERSION.test(tokens.forms[from]!) || isVersion(tokens, from))) return true;
  if (isPartOfCode(tokens, from, to, measured || last.scale > 0)) return true;
  return last === first && !measured && (isMarker(tokens, from) || isTelephone(tokens, from));
}
