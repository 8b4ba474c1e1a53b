import { startsCapital } from "../../../text/capitals.ts";
import { gluedToPrevious, TokenKind, type Tokens } from "../../../text/tokens.ts";

// `đạt97,5%` lacks a space; `km2`, `C06`, `QH15` are codes: a word of the language carries a marked vowel
const MARKED_VOWEL = /[àáâãèéêìíòóôõùúýăĩũơưạ-ỹ]/u;
const UNMARKED_WORDS = new Set(["cho", "trong", "qua", "theo", "trên", "sang", "hs"]);
const isLanguage = (form: string): boolean =>
  form.length > 1 && (MARKED_VOWEL.test(form) || UNMARKED_WORDS.has(form));

const isNumber = (tokens: Tokens, at: number): boolean => tokens.kinds[at] === TokenKind.Number;
const isWord = (tokens: Tokens, at: number): boolean => tokens.kinds[at] === TokenKind.Word;

/** `COVID-19`, `v2_10`, `14:30`, `P.5`: what touches the digits from the left makes them part of a code. */
function touchedFromLeft(tokens: Tokens, from: number): boolean {
  if (tokens.forms[from - 1] === "+" && isNumber(tokens, from - 2)) return true;
  if (!gluedToPrevious(tokens, from)) return false;
  const before = from - 1;
  if (isWord(tokens, before)) return !isLanguage(tokens.forms[before]!);
  const further = gluedToPrevious(tokens, before) ? before - 1 : -1;
  const letters = further >= 0 && isWord(tokens, further);
  const digits = further >= 0 && isNumber(tokens, further);
  switch (tokens.forms[before]) {
    case "-":
      return letters || digits;
    case "/":
      // `1.452 tổ/10.236 thành viên` sets one count beside another
      return digits || (letters && !isLanguage(tokens.forms[further]!));
    case ":":
    case "+":
    case ",":
      return digits;
    case ".":
      return digits || (letters && !isLanguage(tokens.forms[further]!) && tokens.forms[further]!.length <= 3);
    case "_":
    case "@":
    case "#":
    case "&":
    case "?":
      return true;
    default:
      return false;
  }
}

/** `5G`, `17/NQ-CP`, `22-CT/TU`, `8:30`, `12+500`: what touches the digits from the right does. */
function touchedFromRight(tokens: Tokens, to: number): boolean {
  if (!gluedToPrevious(tokens, to)) return false;
  if (isWord(tokens, to)) return !isLanguage(tokens.forms[to]!);
  const next = gluedToPrevious(tokens, to + 1) ? to + 1 : -1;
  if (next < 0) return false;
  switch (tokens.forms[to]) {
    case "/":
    case "-":
      return startsCapital(tokens, next);
    case ":":
    case "+":
    case ".":
      return isNumber(tokens, next);
    case "_":
    case "@":
      return true;
    default:
      return false;
  }
}

const isDash = (tokens: Tokens, at: number): boolean => tokens.forms[at] === "-";

/** `29 - 04 - 2020`, seen from any of its three numbers. */
function inDashedDate(tokens: Tokens, at: number): boolean {
  for (let first = at; first >= at - 4; first -= 2) {
    const whole = isNumber(tokens, first) && isNumber(tokens, first + 2) && isNumber(tokens, first + 4);
    if (whole && isDash(tokens, first + 1) && isDash(tokens, first + 3)) return true;
    if (!isDash(tokens, first - 1)) return false;
  }
  return false;
}

const MERIDIANS = new Set(["vĩ", "kinh"]);

/** `17,5 độ vĩ Bắc`, `110,3 độ kinh Đông`: where something is. */
const isCoordinate = ({ forms }: Tokens, to: number): boolean =>
  MERIDIANS.has(forms[to] ?? "") || (forms[to] === "độ" && MERIDIANS.has(forms[to + 1] ?? ""));

/** The digits are part of a symbol, a code, a clock time or an address. */
export const isPartOfCode = (tokens: Tokens, from: number, to: number, hasUnit: boolean): boolean =>
  touchedFromLeft(tokens, from) ||
  isCoordinate(tokens, to) ||
  (!hasUnit && (touchedFromRight(tokens, to) || inDashedDate(tokens, from)));
