import type { TokenRange } from "../model/span.ts";
import { abbreviations } from "../lexicon/abbreviations.ts";
import { startsCapital } from "../text/capitals.ts";
import { gluedToPrevious, TokenKind, type Tokens } from "../text/tokens.ts";

const ENDERS = new Set([".", "!", "?", "…"]);
const CLOSERS = new Set(['"', "”", "’", "»", ")", "]", "'"]);
const OPENERS = new Set(['"', "“", "‘", "«", "(", "[", "'", "-", "*", "+", "•"]);

/** True where a sentence may begin: a capital, a figure, or one of them behind an opening mark. */
function opensSentence(tokens: Tokens, at: number, to: number): boolean {
  let i = at;
  while (i < to && OPENERS.has(tokens.forms[i]!)) i++;
  if (i >= to) return true;
  return tokens.kinds[i] === TokenKind.Number || startsCapital(tokens, i);
}

/** Behind one of these a single capital is a Roman number, no initial: `quý I.` */
const NUMBERED = new Set([
  "quý",
  "khóa",
  "lần",
  "phần",
  "chương",
  "mục",
  "cấp",
  "hạng",
  "loại",
  "nhóm",
  "vùng",
  "khu",
  "đợt",
  "kỳ",
  "thứ",
  "độ",
]);

/** True at the full stop of `TP.`, `v.v.` and of initials such as `A.`. */
function abbreviates(tokens: Tokens, dot: number, from: number): boolean {
  const before = dot - 1;
  if (before < from || tokens.kinds[before] !== TokenKind.Word) return false;
  const word = tokens.forms[before]!;
  if (word === "v" && tokens.forms[before - 1] === "." && tokens.forms[before - 2] === "v") return false;
  if (word.length === 1 && NUMBERED.has(tokens.forms[before - 1] ?? "")) return false;
  // `đã có sóng 4G.` ends with no initial
  const counted = gluedToPrevious(tokens, before) && tokens.kinds[before - 1] === TokenKind.Number;
  return abbreviations.has(word) || (word.length === 1 && !counted && startsCapital(tokens, before));
}

/** No clerk writes longer; what runs on without a stop is cut at the next comma, so that no rule has to look far. */
const LONG = 300;
const LONGEST = 400;

const runsOn = (tokens: Tokens, at: number, start: number): boolean => {
  const length = at - start;
  if (length < LONG) return false;
  const before = tokens.forms[at - 1];
  return length >= LONGEST || before === "," || before === ";";
};

/** Cuts a stretch of tokens into sentences: `TP. Hồ Chí Minh`, `1.902.270`, `97,60%` and `v.v.` stay whole. */
export function sentencesOf(tokens: Tokens, from: number, to: number): TokenRange[] {
  const sentences: TokenRange[] = [];
  let start = from;
  let at = from;
  while (at < to) {
    if (runsOn(tokens, at, start)) {
      sentences.push({ from: start, to: at });
      start = at;
    }
    if (!ENDERS.has(tokens.forms[at]!)) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < to && (ENDERS.has(tokens.forms[end]!) || CLOSERS.has(tokens.forms[end]!))) end++;
    const spaced = end >= to || tokens.starts[end]! > tokens.ends[end - 1]!;
    if (
      spaced &&
      !(tokens.forms[at] === "." && abbreviates(tokens, at, start)) &&
      opensSentence(tokens, end, to)
    ) {
      sentences.push({ from: start, to: end });
      start = end;
    }
    at = end;
  }
  if (start < to) sentences.push({ from: start, to });
  return sentences;
}
