import { TokenKind, type Tokens } from "../../text/tokens.ts";

const ZERO = 48;

/** Value of `text[start..end)` where it is all digits, else -1. */
function digitsValue(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** One or two digits: `8`, `08`, `31`; else -1. */
export function smallNumber(form: string | undefined): number {
  return form !== undefined && (form.length === 1 || form.length === 2)
    ? digitsValue(form, 0, form.length)
    : -1;
}

/** Four digits that a report can mean as a year, 1900 to 2099; else -1. */
export function yearNumber(form: string | undefined): number {
  if (form?.length !== 4) return -1;
  const year = digitsValue(form, 0, 4);
  return year >= 1900 && year <= 2099 ? year : -1;
}

/** The year at token `at`, else -1. */
export const yearAt = (tokens: Tokens, at: number): number =>
  tokens.kinds[at] === TokenKind.Number ? yearNumber(tokens.forms[at]) : -1;

/** Two or three numbers parted by `/`, `-` or `.`: `22/7/ 2022`, `05.6.2023`, `29 - 04 - 2020`, `1/8`. */
export interface Chain {
  to: number;
  parts: readonly string[];
  /** The separators met, in order: `//`, `..`, `/-`. */
  separators: string;
}

/** Reads a chain of two or three numbers from token `at`; null where there is one, or more than three. */
export function readChain(tokens: Tokens, at: number): Chain | null {
  if (!mayChain(tokens, at)) return null;
  const parts: string[] = [];
  let separators = "";
  for (let to = at; tokens.kinds[to] === TokenKind.Number; to++) {
    const form = tokens.forms[to]!;
    if (form.length > 10) return null;
    if (!form.includes(".")) parts.push(form);
    else {
      const cut = form.split(".");
      parts.push(...cut);
      separators += ".".repeat(cut.length - 1);
    }
    if (parts.length > 3) return null;
    if (parts.length === 3 || !continues(tokens, to + 1, separators)) {
      return parts.length === 1 ? null : { to: to + 1, parts, separators };
    }
    separators += tokens.forms[++to]!;
  }
  return null;
}

/** A cheap look before any chain is built: a short number with a dot inside or a separator behind. */
function mayChain(tokens: Tokens, at: number): boolean {
  if (tokens.kinds[at] !== TokenKind.Number) return false;
  const next = tokens.forms[at + 1];
  const form = tokens.forms[at]!;
  return form.length <= 2 ? next === "/" || next === "-" : form.length <= 10 && form.includes(".");
}

/** `/ 2022` goes on from `22/7`; in `5-6/8/2022` and `1/6-15/8/2023` another date begins. */
function continues(tokens: Tokens, at: number, separators: string): boolean {
  const symbol = tokens.forms[at];
  if ((symbol !== "/" && symbol !== "-") || tokens.kinds[at + 1] !== TokenKind.Number) return false;
  if (separators === "") return true;
  const length = tokens.forms[at + 1]!.length;
  return length === 4 || (length === 2 && symbol === separators);
}
