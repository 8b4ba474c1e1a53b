import type { Tokens } from "../../text/tokens.ts";
import { yearAt } from "./digits.ts";
import { isSymbolTail } from "./document-symbol.ts";

/** The year behind a month, quarter or half; null stands for the year around. */
export interface YearTail {
  year: number | null;
  yearsBack?: number;
  to: number;
}

/** The year written behind a month or quarter: `năm 2024`, `, năm 2024`, `của năm 2024`, `/2022`, `- 2022`. */
export function readYearTail(tokens: Tokens, at: number): (YearTail & { year: number }) | null {
  const named = yearWordAt(tokens, at);
  const to = named ?? at + 1;
  if (named === null && tokens.forms[at] !== "/" && tokens.forms[at] !== "-") return null;
  const year = yearAt(tokens, to);
  return year < 0 || isSymbolTail(tokens, to + 1) ? null : { year, to: to + 1 };
}

/** As `readYearTail`, and a year by its distance: `năm nay`, `năm trước`, `năm ngoái`. */
export function readAnyYearTail(tokens: Tokens, at: number): YearTail {
  const written = readYearTail(tokens, at);
  if (written) return written;
  const named = yearWordAt(tokens, at);
  const next = named === null ? undefined : tokens.forms[named];
  if (next === "nay") return { year: null, to: named! + 1 };
  if (next === "trước" || next === "ngoái") return { year: null, yearsBack: 1, to: named! + 1 };
  return { year: null, to: at };
}

/** The token behind `năm`, `, năm`, `của năm`, `trong năm`, and of a doubled `năm năm`; null without it. */
export function yearWordAt(tokens: Tokens, at: number): number | null {
  const first = tokens.forms[at];
  if (first === "năm") return tokens.forms[at + 1] === "năm" ? at + 2 : at + 1;
  const linked = first === "," || first === "của" || first === "trong";
  return linked && tokens.forms[at + 1] === "năm" ? at + 2 : null;
}

/** The year and its distance as parts of a date. */
export const yearParts = ({ year, yearsBack }: YearTail): { year: number | null; yearsBack?: number } =>
  yearsBack === undefined ? { year } : { year, yearsBack };
