import {
  DIGIT_WORDS,
  DIGITS_AFTER_TENS,
  HALF_OF_SCALE,
  HALF_WORD,
  HUNDRED_WORD,
  POINT_WORD,
  TEN_WORD,
  TENS_AS_NOUN,
  TENS_WORD,
  ZERO_TENS_WORDS,
} from "../../lexicon/number-words.ts";
import { NOT_A_SCALE_BEFORE, SCALES } from "../../lexicon/scales.ts";
import type { Tokens } from "../../text/tokens.ts";
import { add, decimal, decimalOf, scaleBy, type Decimal } from "./decimal.ts";

/** A number written in words, and the token after it. */
export interface WordNumber {
  value: Decimal;
  to: number;
}

interface Small {
  value: number;
  to: number;
}

const digitAt = (tokens: Tokens, at: number): number | undefined => DIGIT_WORDS.get(tokens.forms[at] ?? "");

/** The ones behind tens: `mốt`, `tư`, `lăm`, or a plain digit. */
function readOnes(tokens: Tokens, at: number): Small | null {
  const digit = DIGITS_AFTER_TENS.get(tokens.forms[at] ?? "") ?? digitAt(tokens, at);
  return digit === undefined ? null : { value: digit, to: at + 1 };
}

/** 0 to 99: `mười hai`, `hai mươi mốt`, `ba chục`, `hai lăm`, `bảy`. */
function readTens(tokens: Tokens, at: number): Small | null {
  if (tokens.forms[at] === TEN_WORD) {
    const ones = readOnes(tokens, at + 1);
    return { value: 10 + (ones?.value ?? 0), to: ones?.to ?? at + 1 };
  }
  const tens = digitAt(tokens, at);
  if (tens === undefined) return null;
  const next = tokens.forms[at + 1] ?? "";
  if (next === TENS_WORD && tens >= 2) {
    const ones = readOnes(tokens, at + 2);
    return { value: tens * 10 + (ones?.value ?? 0), to: ones?.to ?? at + 2 };
  }
  if (next === TENS_AS_NOUN && tens >= 1) return { value: tens * 10, to: at + 2 };
  const short = next === "tư" ? undefined : DIGITS_AFTER_TENS.get(next);
  if (short !== undefined && tens >= 2) return { value: tens * 10 + short, to: at + 2 };
  return { value: tens, to: at + 1 };
}

/** 0 to 999: `một trăm linh năm`, `ba trăm rưỡi`, `hai trăm mười`. */
function readHundreds(tokens: Tokens, at: number): Small | null {
  if (ZERO_TENS_WORDS.has(tokens.forms[at] ?? "")) return readTens(tokens, at + 1);
  const hundreds = digitAt(tokens, at);
  if (hundreds === undefined || tokens.forms[at + 1] !== HUNDRED_WORD) return readTens(tokens, at);
  const value = hundreds * 100;
  const next = tokens.forms[at + 2] ?? "";
  if (next === HALF_WORD) return { value: value + 50, to: at + 3 };
  const rest = ZERO_TENS_WORDS.has(next) ? readOnes(tokens, at + 3) : readTens(tokens, at + 2);
  if (!rest) return { value, to: at + 2 };
  // `ba trăm hai` is 320
  const bare = rest.value > 0 && rest.value < 10 && rest.to === at + 3;
  return { value: value + (bare ? rest.value * 10 : rest.value), to: rest.to };
}

function scaleAt(tokens: Tokens, at: number): number {
  const power = SCALES.get(tokens.forms[at] ?? "") ?? 0;
  return power >= 3 && !NOT_A_SCALE_BEFORE.has(tokens.forms[at + 1] ?? "") ? power : 0;
}

const BILLION = 9;
const ZERO = decimal("0");

/** Whole numbers, scale after falling scale; what stands before `tỷ` counts billions: `hai nghìn ba trăm tỷ năm triệu`. */
function readWhole(tokens: Tokens, at: number): WordNumber | null {
  let billions: Decimal | null = null;
  let below = ZERO;
  let limit = Infinity;
  let last = 0;
  let to = at;
  for (let more = true; more;) {
    const group = readHundreds(tokens, to);
    if (!group) break;
    const power = scaleAt(tokens, group.to);
    if (power === BILLION ? billions : power >= limit) break;
    const bare = to > at && power === 0 && group.value < 10 && group.to === to + 1;
    if (bare && group.value === 0) break;
    // `một triệu hai` is 1,2 triệu
    below = add(below, scaleBy(decimal(String(group.value)), bare ? last - 1 : power % BILLION));
    to = group.to + (power ? 1 : 0);
    limit = last = power;
    more = power > 0;
    const ofBillions = power === BILLION || (more && !billions && scaleAt(tokens, to) === BILLION);
    if (ofBillions) {
      billions = scaleBy(below, BILLION);
      below = ZERO;
      limit = last = BILLION;
      if (power !== BILLION) to++;
    }
    if (more && tokens.forms[to] === HALF_WORD) {
      below = add(below, scaleBy(decimal("5"), last - 1));
      to++;
      more = false;
    }
  }
  return to === at ? null : { value: billions ? add(billions, below) : below, to };
}

const MOST_DIGITS = 12;

/** Digits behind `phẩy`: `bảy mươi lăm`, or one by one `không năm`. */
function readFraction(tokens: Tokens, at: number): { digits: string; to: number } | null {
  let digits = "";
  let to = at;
  for (
    let digit = digitAt(tokens, to);
    digit !== undefined && digits.length < MOST_DIGITS;
    digit = digitAt(tokens, ++to)
  )
    digits += digit;
  const tens = readTens(tokens, at);
  if (tens && tens.to > to) return { digits: String(tens.value), to: tens.to };
  return digits ? { digits, to } : null;
}

/** `nửa triệu`, `nửa tỷ`. */
function readHalf(tokens: Tokens, at: number): WordNumber | null {
  const power = tokens.forms[at] === HALF_OF_SCALE ? scaleAt(tokens, at + 1) : 0;
  return power > 0 ? { value: scaleBy(decimal("5"), power - 1), to: at + 2 } : null;
}

/**
 * A number in words, 0 to 10^12 and above: `hai mươi ba`, `một triệu không trăm linh năm`, `hai phẩy năm`.
 * The longest run that is one number; `hai ba` gives `hai`.
 */
export function readNumberWords(tokens: Tokens, at: number): WordNumber | null {
  const half = readHalf(tokens, at);
  if (half) return half;
  const whole = readWhole(tokens, at);
  if (!whole || tokens.forms[whole.to] !== POINT_WORD) return whole;
  const fraction = readFraction(tokens, whole.to + 1);
  if (!fraction) return whole;
  return { value: add(whole.value, decimalOf("0", fraction.digits)), to: fraction.to };
}
