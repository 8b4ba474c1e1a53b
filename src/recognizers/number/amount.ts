import type { TokenRange } from "../../model/span.ts";
import { HALF_WORD } from "../../lexicon/number-words.ts";
import { NOT_A_SCALE_BEFORE, SCALED_CURRENCIES, SCALES } from "../../lexicon/scales.ts";
import { gluedToPrevious, TokenKind, type Tokens } from "../../text/tokens.ts";
import { add, decimal, scaleBy, toNumber, type Decimal } from "./decimal.ts";
import { readNumberWords } from "./number-words.ts";
import { readNumeral, type Style } from "./numeral.ts";
import { readSpacedThousands } from "./spaced-thousands.ts";

/** A number with its scale words, before anything is known of its unit. */
export interface Amount extends TokenRange {
  value: Decimal;
  /** The reading in the other style, where the shape allows it: 1,018 beside 1018 for `1.018`. */
  other: Decimal | null;
  style: Style | null;
  /** Power of ten of the scale words, 0 without. */
  scale: number;
  /** Digits alone, no marks and no scale. */
  plain: boolean;
  words: boolean;
  /** Spaces part its thousands, which two cells of a table may do as well. */
  spaced: boolean;
  /** Currency melted into the scale: `15trđ`. */
  currency: string | null;
}

const BILLION = 9;
const MOST_SCALE_WORDS = 3;

interface Scale {
  power: number;
  to: number;
}

/** The point of `500 tr.đồng`. */
const isAbbreviated = (tokens: Tokens, at: number): boolean =>
  tokens.forms[at] === "tr" && tokens.forms[at + 1] === "." && /^đ(?:ồng)?$/.test(tokens.forms[at + 2] ?? "");

function readScale(tokens: Tokens, at: number): Scale {
  let power = 0;
  let to = at;
  for (; to < at + MOST_SCALE_WORDS && to < tokens.count; to++) {
    const step = SCALES.get(tokens.forms[to]!);
    if (step === undefined || NOT_A_SCALE_BEFORE.has(tokens.forms[to + 1] ?? "")) break;
    power += step;
    if (isAbbreviated(tokens, to)) to++;
  }
  return { power, to };
}

/** `15 nghìn 500 tỷ`: 15.500 tỷ. */
function countBillions(amount: Amount, part: Decimal): Amount {
  const billions = add(amount.value, part);
  return { ...amount, value: scaleBy(billions, BILLION), other: null, scale: BILLION };
}

/** `1 tỷ 200 triệu`: a smaller scale adds to a larger one. */
function addSmaller(tokens: Tokens, amount: Amount): Amount {
  if (tokens.kinds[amount.to] !== TokenKind.Number) return amount;
  const numeral = readNumeral(tokens.forms[amount.to]!);
  const scale = readScale(tokens, amount.to + 1);
  if (!numeral?.plain || scale.power === 0) return amount;
  if (amount.scale === 3 && scale.power === BILLION && toNumber(numeral.vi!) < 1000) {
    return { ...countBillions(amount, numeral.vi!), to: scale.to };
  }
  if (scale.power >= amount.scale) return amount;
  const part = scaleBy(numeral.vi!, scale.power);
  if (toNumber(part) >= 10 ** amount.scale) return amount;
  const sum = { ...amount, value: add(amount.value, part), other: null, scale: scale.power, to: scale.to };
  return addSmaller(tokens, sum);
}

/** `120tr` with nothing behind that could be counted; `1,2tr lượt` counts. */
const isMoney = (tokens: Tokens, at: number): boolean =>
  tokens.forms[at] !== "tr" || tokens.kinds[at + 1] !== TokenKind.Word;

function withScale(tokens: Tokens, amount: Amount): Amount {
  const form = tokens.forms[amount.to] ?? "";
  const melted = form === "trđ" || (gluedToPrevious(tokens, amount.to) && isMoney(tokens, amount.to));
  const meltedPower = melted ? SCALED_CURRENCIES.get(form) : undefined;
  const scale = meltedPower ? { power: meltedPower, to: amount.to + 1 } : readScale(tokens, amount.to);
  if (scale.power === 0) return amount;
  const half = tokens.forms[scale.to] === HALF_WORD;
  const raise = (value: Decimal): Decimal => {
    const raised = scaleBy(value, scale.power);
    return half ? add(raised, scaleBy(decimal("5"), scale.power - 1)) : raised;
  };
  const scaled: Amount = {
    ...amount,
    value: raise(amount.value),
    other: amount.other && raise(amount.other),
    scale: scale.power,
    plain: false,
    to: scale.to + (half ? 1 : 0),
    currency: meltedPower ? "đồng" : null,
  };
  return half ? scaled : addSmaller(tokens, scaled);
}

const unscaled = (from: number, to: number, value: Decimal, words: boolean): Amount => ({
  from,
  to,
  value,
  other: null,
  style: null,
  scale: 0,
  plain: false,
  words,
  spaced: false,
  currency: null,
});

function readDigits(tokens: Tokens, at: number): Amount | null {
  const spaced = readSpacedThousands(tokens, at);
  if (spaced) {
    const amount = unscaled(at, spaced.to, spaced.value, false);
    amount.spaced = !spaced.certain;
    return amount;
  }
  const numeral = readNumeral(tokens.forms[at]!);
  if (!numeral) return null;
  const amount = unscaled(at, at + 1, (numeral.vi ?? numeral.en)!, false);
  amount.other = numeral.plain || numeral.style ? null : numeral.en;
  amount.style = numeral.style;
  amount.plain = numeral.plain;
  return amount;
}

/** `05 (năm) gói thầu`, `10 (mười) triệu đồng`: said once in digits and once in words. */
function pastSpelling(tokens: Tokens, amount: Amount): Amount {
  const words = tokens.forms[amount.to] === "(" ? readNumberWords(tokens, amount.to + 1) : null;
  const same = words && tokens.forms[words.to] === ")" && toNumber(words.value) === toNumber(amount.value);
  return same ? { ...amount, to: words.to + 1 } : amount;
}

/** The amount that begins at `at`, in digits or in words. */
export function readAmount(tokens: Tokens, at: number): Amount | null {
  if (tokens.kinds[at] === TokenKind.Number) {
    const amount = readDigits(tokens, at);
    return amount && withScale(tokens, pastSpelling(tokens, amount));
  }
  const words = tokens.kinds[at] === TokenKind.Word ? readNumberWords(tokens, at) : null;
  return words && unscaled(at, words.to, words.value, true);
}

/** `97,6`, `7,0`; not `1,5 triệu`, which is whole. */
export const hasFraction = (amount: Amount): boolean => amount.value.exponent < 0;

/** An amount with the scale words that stand behind another only: the 1 of `1-1,2 triệu`, the 3.210 of `3.210/5.600 tỷ đồng`. */
export function withScaleOf(amount: Amount, { scale }: Amount): Amount {
  if (amount.scale > 0 || scale === 0) return amount;
  const other = amount.other && scaleBy(amount.other, scale);
  return { ...amount, value: scaleBy(amount.value, scale), other, scale };
}
