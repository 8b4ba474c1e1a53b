/** A number as its decimal digits, so that no figure loses one: `unscaled` × 10^`exponent`. */
export interface Decimal {
  readonly unscaled: string;
  readonly exponent: number;
}

const DOUBLE_ALWAYS_HOLDS = 15;

export function decimal(digits: string, exponent = 0): Decimal {
  const unscaled = digits.charCodeAt(0) === 48 ? digits.replace(/^0+(?=\d)/, "") : digits;
  return { unscaled, exponent };
}

/** `12`, `45` gives 12.45. */
export const decimalOf = (whole: string, fraction: string): Decimal =>
  decimal(whole + fraction, -fraction.length);

export const scaleBy = (value: Decimal, power: number): Decimal => ({
  unscaled: value.unscaled,
  exponent: value.exponent + power,
});

export const negate = (value: Decimal): Decimal => ({ ...value, unscaled: `-${value.unscaled}` });

export function add(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  const raise = (value: Decimal): bigint => BigInt(value.unscaled) * 10n ** BigInt(value.exponent - exponent);
  return { unscaled: String(raise(a) + raise(b)), exponent };
}

/** The nearest double. */
export const toNumber = (value: Decimal): number =>
  value.exponent === 0 ? Number(value.unscaled) : Number(`${value.unscaled}e${value.exponent}`);

function trimZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === "0") end--;
  return digits.slice(0, end);
}

/** All digits, no exponent, no trailing zeros behind the point. */
export function print({ unscaled, exponent }: Decimal): string {
  const sign = unscaled.startsWith("-") ? "-" : "";
  const digits = unscaled.slice(sign.length);
  if (exponent >= 0) return sign + (digits === "0" ? "0" : digits + "0".repeat(exponent));
  const padded = digits.padStart(1 - exponent, "0");
  const fraction = trimZeros(padded.slice(exponent));
  return sign + padded.slice(0, exponent) + (fraction ? `.${fraction}` : "");
}

/** The digits of `value` where the double nearest to it prints others. */
export function digitsLost(value: Decimal): string | undefined {
  if (value.unscaled.length <= DOUBLE_ALWAYS_HOLDS) return undefined;
  const [mantissa, power] = String(toNumber(value)).split("e");
  const [whole, fraction = ""] = mantissa!.split(".");
  const sign = whole!.startsWith("-") ? "-" : "";
  const held = decimalOf(whole!.slice(sign.length), fraction);
  const exact = print(value);
  return sign + print(scaleBy(held, Number(power ?? 0))) === exact ? undefined : exact;
}
