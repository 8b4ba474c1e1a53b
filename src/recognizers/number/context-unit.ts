import { DURATION_HEADS, DURATION_MEASURED, DURATION_TAILS } from "../../lexicon/duration-words.ts";
import { MULTIPLE_HEADS, MULTIPLE_TAILS } from "../../lexicon/multiple-words.ts";
import { MOVES, NOT_PLACES_BEFORE, PLACES_MOVED } from "../../lexicon/rank-words.ts";
import { INDEX_HEADS, POINT_NOUN_TAILS, SCORE_HEADS } from "../../lexicon/score-words.ts";
import { Phrases } from "../../text/phrases.ts";
import { TokenKind, type Tokens } from "../../text/tokens.ts";
import type { Unit } from "./unit.ts";

const PLACES = new Phrases(PLACES_MOVED.map((phrase) => [phrase, phrase] as const));
const BOUND_WORDS = new Set(["hơn", "gần", "khoảng", "trên", "tới"]);
const FULL_MARKS = new Set(["10", "100", "1000", "1.000"]);
const HEAD_REACH = 4;
const INDEX_REACH = 8;

/** One of `words` stands among the few words before `from`, no punctuation between. */
function headedBy(tokens: Tokens, from: number, words: ReadonlySet<string>, reach = HEAD_REACH): boolean {
  for (let at = from - 1; at >= from - reach && at >= 0; at--) {
    if (words.has(tokens.forms[at]!)) return true;
    if (/^[,;.\n)]$/.test(tokens.forms[at]!)) return false;
  }
  return false;
}

/** `tăng 2,8 lần` is a multiple, `tổ chức 3 lần` a count of times. */
function readTimes(tokens: Tokens, from: number, at: number, fractional: boolean): Unit | null {
  if (tokens.forms[at] !== "lần") return null;
  const next = tokens.forms[at + 1] ?? "";
  const multiple = fractional || headedBy(tokens, from, MULTIPLE_HEADS) || MULTIPLE_TAILS.has(next);
  return multiple ? { kind: "multiple", unit: "lần", textTo: at + 1, to: at + 1 } : null;
}

/** `82,5 điểm`, `đạt 85 điểm`; `83 điểm cầu` are places. */
function readPoints(tokens: Tokens, from: number, at: number, fractional: boolean): Unit | null {
  if (tokens.forms[at] !== "điểm" || POINT_NOUN_TAILS.has(tokens.forms[at + 1] ?? "")) return null;
  const outOf = tokens.forms[at - 2] === "/";
  if (!fractional && !outOf && !headedBy(tokens, from, SCORE_HEADS, 2)) return null;
  return { kind: "score", unit: "điểm", textTo: at, to: at + 1 };
}

/** `8,9 trên thang 10` */
const onScale = ({ forms }: Tokens, at: number): boolean => forms[at + 1] === "thang";

/** `chỉ số DTI đạt 0,5802`: an index of which no unit is written. */
function readIndex(tokens: Tokens, from: number, at: number, fractional: boolean): Unit | null {
  const outOf = tokens.forms[at - 2] === "/" && FULL_MARKS.has(tokens.forms[at - 1]!);
  if (
    (!fractional && !outOf) ||
    (tokens.kinds[at] === TokenKind.Word && !onScale(tokens, at)) ||
    !headedBy(tokens, from, INDEX_HEADS, INDEX_REACH)
  )
    return null;
  return { kind: "score", unit: "điểm", textTo: at, to: at };
}

/** `tăng 21 bậc`, `giảm 3 hạng`. */
function readPlaces(tokens: Tokens, from: number, at: number): Unit | null {
  const hit = PLACES.match(tokens, at);
  if (!hit || NOT_PLACES_BEFORE.has(tokens.forms[hit.to] ?? "")) return null;
  if (hit.value !== "bậc" && !headedBy(tokens, from, MOVES, 3)) return null;
  return { kind: "rank", unit: "bậc", textTo: at, to: hit.to };
}

/** `gấp 2`, `gấp hơn 3`: the word `lần` left out. */
function readGap(tokens: Tokens, from: number, at: number): Unit | null {
  const before = BOUND_WORDS.has(tokens.forms[from - 1] ?? "") ? from - 2 : from - 1;
  if (tokens.forms[before] !== "gấp") return null;
  return { kind: "multiple", unit: "lần", textTo: at, to: at };
}

/** Units that are units only in some company: lần, điểm, bậc. */
export function readContextUnit(tokens: Tokens, from: number, at: number, fractional: boolean): Unit | null {
  return (
    readTimes(tokens, from, at, fractional) ??
    readPoints(tokens, from, at, fractional) ??
    readPlaces(tokens, from, at) ??
    readIndex(tokens, from, at, fractional) ??
    readGap(tokens, from, at)
  );
}

/** A stretch of time that only says when: `trong 3 ngày`, `kế hoạch 5 năm`, `24 giờ qua`. */
export function onlySaysWhen(tokens: Tokens, from: number, unit: Unit): boolean {
  if (DURATION_HEADS.has(tokens.forms[from - 1] ?? "")) return true;
  if (DURATION_TAILS.has(tokens.forms[unit.to] ?? "")) return true;
  return unit.time === "long" && !headedBy(tokens, from, DURATION_MEASURED, 2);
}
