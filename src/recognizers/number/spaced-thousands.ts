import { TokenKind, type Tokens } from "../../text/tokens.ts";
import { decimalOf, type Decimal } from "./decimal.ts";

const HEAD = /^[1-9]\d{0,2}$/;
const GROUP = /^\d{3}$/;
const LAST_GROUP = /^(\d{3}),(\d+)$/;
const NARROW = /^[\u00a0\u202f\u2009]$/;
const MOST_GROUPS = 7;
const PLAIN_SPACE = " ";
/** Of a line that only wraps; where one ends, a break stands between the numbers. */
const LINE_END = "\n";

interface Spaced {
  value: Decimal;
  to: number;
  /** Parted by spaces that do not break, or followed by a word it can count. */
  certain: boolean;
}

/** `1 902 270`, `12 345,6`: groups of three parted by one space each. */
export function readSpacedThousands(tokens: Tokens, at: number): Spaced | null {
  if (tokens.kinds[at + 1] !== TokenKind.Number || !HEAD.test(tokens.forms[at]!)) return null;
  if (tokens.kinds[at - 1] === TokenKind.Number) return null;
  let whole = tokens.forms[at]!;
  let fraction = "";
  let narrow = true;
  let to = at + 1;
  for (; to < at + MOST_GROUPS && tokens.kinds[to] === TokenKind.Number && fraction === ""; to++) {
    const gap = tokens.text.slice(tokens.ends[to - 1]!, tokens.starts[to]!);
    if (gap !== PLAIN_SPACE && gap !== LINE_END && !NARROW.test(gap)) break;
    const last = LAST_GROUP.exec(tokens.forms[to]!);
    if (!last && !GROUP.test(tokens.forms[to]!)) return null;
    narrow &&= NARROW.test(gap);
    whole += last ? last[1]! : tokens.forms[to]!;
    fraction = last?.[2] ?? "";
  }
  if (to === at + 1) return null;
  const counted = tokens.kinds[to] === TokenKind.Word || tokens.forms[to] === "%";
  return { value: decimalOf(whole, fraction), to, certain: narrow || counted };
}
