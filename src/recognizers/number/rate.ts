import { countNouns } from "../../lexicon/count-nouns.ts";
import { RATE_NOUN_ENDS } from "../../lexicon/function-words.ts";
import { RATE_BASES, SLASH_BASES } from "../../lexicon/rate-bases.ts";
import { Phrases } from "../../text/phrases.ts";
import { sliceTokens, TokenKind, type Tokens } from "../../text/tokens.ts";
import { readAmount } from "./amount.ts";
import { print } from "./decimal.ts";

const NUMBERED = new Phrases(RATE_BASES.map((base) => [base, true] as const));
const UNNUMBERED = new Phrases(SLASH_BASES.map((base) => [base, true] as const));
const COUNTED = new Phrases(countNouns.map((noun) => [noun, true] as const));
const ROUND = /^10*$/;
const SIGNS = new Set(["/", "trên"]);
/** `trên một vạn dân`, `trên một nghìn dân` */
const WORD_BASES = new Set(["vạn", "nghìn", "ngàn", "trăm", "triệu"]);
const NOUN_REACH = 8;

/** `1.000 dân`, `vạn dân`, `100.000 trẻ đẻ sống`: the end of what a rate is counted per. */
function endOfNumberedBase(tokens: Tokens, at: number): number | null {
  if (tokens.forms[at] === "vạn") return NUMBERED.match(tokens, at + 1)?.to ?? null;
  if (tokens.forms[at] === "một" && WORD_BASES.has(tokens.forms[at + 1] ?? ""))
    return NUMBERED.match(tokens, at + 2)?.to ?? null;
  if (tokens.kinds[at] !== TokenKind.Number) return null;
  const amount = readAmount(tokens, at);
  const round =
    amount && (ROUND.test(print(amount.value)) || (amount.other && ROUND.test(print(amount.other))));
  return round ? (NUMBERED.match(tokens, amount.to)?.to ?? null) : null;
}

/** Where a base begins behind `trên` or `/`, its end; `0,92 máy tính/cán bộ` is counted per any noun, `15 cán bộ/công chức` is not. */
function endOfBase(tokens: Tokens, at: number, fractional: boolean): number | null {
  const sign = tokens.forms[at];
  if (sign === "trên") return endOfNumberedBase(tokens, at + (tokens.forms[at + 1] === "mỗi" ? 2 : 1));
  if (sign !== "/") return null;
  return (
    endOfNumberedBase(tokens, at + 1) ??
    UNNUMBERED.match(tokens, at + 1)?.to ??
    (fractional ? (COUNTED.match(tokens, at + 1)?.to ?? null) : null)
  );
}

/** The words of a unit on one line, however the report breaks them. */
const spaced = (tokens: Tokens, from: number, to: number): string =>
  sliceTokens(tokens, from, to).replace(/\s+/gu, " ");

export interface Rate {
  unit: string;
  to: number;
}

/** `12,5/1.000 trẻ đẻ sống`, `12,5 trên 1.000 dân`: what is counted was named before. */
export function readNamelessRate(tokens: Tokens, at: number): Rate | null {
  const to = endOfNumberedBase(tokens, at + 1);
  return to === null ? null : { unit: `/${spaced(tokens, at + 1, to)}`, to };
}

/** `doanh nghiệp trên 1.000 dân`, `bác sĩ/vạn dân`, `người/km2` behind a figure. */
export function readRate(tokens: Tokens, at: number, fractional: boolean): Rate | null {
  if (fractional && SIGNS.has(tokens.forms[at] ?? "")) return readNamelessRate(tokens, at);
  for (let i = at; i <= at + NOUN_REACH && i < tokens.count; i++) {
    const to = i > at ? endOfBase(tokens, i, fractional) : null;
    if (to !== null) {
      const base = tokens.forms[i + 1] === "một" ? i + 2 : i + 1;
      return { unit: `${spaced(tokens, at, i)}/${spaced(tokens, base, to)}`, to };
    }
    if (tokens.kinds[i] !== TokenKind.Word || RATE_NOUN_ENDS.has(tokens.forms[i]!)) return null;
  }
  return null;
}

/** The figure of a base whose rate stands elsewhere: `số bác sĩ trên 10.000 dân đạt 13,5`. */
export function isRateBase(tokens: Tokens, from: number): boolean {
  const before = tokens.forms[from - 1];
  if (before === "/") return endOfNumberedBase(tokens, from) !== null;
  if (before !== "trên" && before !== "mỗi") return false;
  const to = endOfNumberedBase(tokens, from);
  if (to === null) return false;
  const named = tokens.forms[to - 1] === "dân" || tokens.forms[to - 1] === "sống";
  return named && !RATE_NOUN_ENDS.has(tokens.forms[from - 2] ?? "");
}
