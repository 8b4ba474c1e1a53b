import type { TokenRange } from "../model/span.ts";
import { isCapitalised, startsCapital } from "../text/capitals.ts";
import { TokenKind, gluedToPrevious, type Tokens } from "../text/tokens.ts";

export interface Marker {
  /** First token after the marker. */
  body: number;
  /** 0 without a marker; `Phần II.` 0.5, `A.` and `I.` 1, `1.` 2, `1.1.` 3, `1.1.1.` 4, `a)` 4, `-` 5, `+` 6. */
  level: number;
}

const ROMAN = /^[ivx]{1,5}$/;
const SECTION_NUMBER = /^\d{1,2}(?:\.\d{1,2}){0,3}$/;
/** Bullets, among them those of Word's symbol fonts. */
const DASHES = new Set([
  "-",
  "*",
  "•",
  "●",
  "▪",
  "◦",
  "·",
  "➢",
  "✓",
  "►",
  "\uf0b7",
  "\uf0a7",
  "\uf02d",
  "\uf0d8",
  "\uf0fc",
]);

const followedBySpace = (tokens: Tokens, at: number): boolean => !gluedToPrevious(tokens, at + 1);

/** Level of a numbered section: `1` 2, `1.1` 3, `1.1.1` 4. */
const numberLevel = (form: string): number => Math.min(4, 2 + form.split(".").length - 1);

const PART_NUMBER = /^(?:thứ|nhất|hai|ba|tư|bốn|năm|sáu|bảy|[ivx]+|[a-d]|\d)$/;
const PART_ENDS = new Set([".", ":", "-", ")"]);
const PART_LEVEL = 0.5;

/** `PHẦN THỨ HAI - NHIỆM VỤ`, `Phần II. Nhiệm vụ`: parts stand over sections. */
function partMarker(tokens: Tokens, { from, to }: TokenRange): Marker | null {
  if (tokens.forms[from] !== "phần" || !startsCapital(tokens, from)) return null;
  let at = from + 1;
  while (at < to && PART_NUMBER.test(tokens.forms[at]!)) at++;
  const named = at > from + 1 && at + 1 < to && PART_ENDS.has(tokens.forms[at]!);
  return named ? { body: at + 1, level: PART_LEVEL } : null;
}

/** The list or section marker at the start of a line: `I.`, `I/`, `1.`, `1.Hạ tầng`, `1.1.`, `2)`, `a)`, `-`, `+`. */
export function markerOf(tokens: Tokens, line: TokenRange): Marker {
  const none = { body: line.from, level: 0 };
  const at = line.from;
  if (at + 1 >= line.to) return none;
  const part = partMarker(tokens, line);
  if (part) return part;
  const form = tokens.forms[at]!;
  const next = tokens.forms[at + 1]!;
  if (form === "o" && followedBySpace(tokens, at) && startsCapital(tokens, at + 1))
    return { body: at + 1, level: 6 };
  if (form === "+") return { body: at + 1, level: 6 };
  if (tokens.kinds[at] === TokenKind.Symbol && DASHES.has(form)) {
    return gluedToPrevious(tokens, at + 1) && tokens.kinds[at + 1] === TokenKind.Number
      ? none
      : { body: at + 1, level: 5 };
  }
  if (
    next === "-" &&
    ROMAN.test(form) &&
    startsCapital(tokens, at) &&
    gluedToPrevious(tokens, at + 1) &&
    followedBySpace(tokens, at + 1)
  )
    return { body: at + 2, level: 1 };
  const closes = next === "." || next === ")" || next === "/";
  const glued = next === "." && tokens.kinds[at] === TokenKind.Number && isCapitalised(tokens, at + 2);
  if (!closes || !gluedToPrevious(tokens, at + 1) || !(followedBySpace(tokens, at + 1) || glued)) {
    const bare =
      tokens.kinds[at] === TokenKind.Number &&
      startsCapital(tokens, at + 1) &&
      /^\d{1,2}(?:\.\d{1,2})+$/.test(form);
    return bare && tokens.kinds[at + 1] === TokenKind.Word
      ? { body: at + 1, level: numberLevel(form) }
      : none;
  }
  if (tokens.kinds[at] === TokenKind.Number && SECTION_NUMBER.test(form)) {
    return { body: at + 2, level: next === "." ? numberLevel(form) : 4 };
  }
  if (tokens.kinds[at] !== TokenKind.Word) return none;
  if (next !== ")" && ROMAN.test(form) && startsCapital(tokens, at)) return { body: at + 2, level: 1 };
  if (form.length === 1) return { body: at + 2, level: next === "." ? 1 : 4 };
  return none;
}
