/** An exact decimal number: `digits` × 10^-`places`. 97,60 is 9760 with 2 places. */
export interface Decimal {
  digits: bigint;
  places: number;
}

const pow10 = (places: number): bigint => 10n ** BigInt(places);

const atPlaces = ({ digits, places }: Decimal, wanted: number): bigint => digits * pow10(wanted - places);

/** `1300281.45`, `-3`, `1e-7`, `1.3e+21`: what a JavaScript number prints, or plain digits. */
export function decimal(written: string | number): Decimal {
  const [mantissa = "0", exponent = "0"] = String(written).toLowerCase().split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const places = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return places >= 0 ? { digits, places } : { digits: digits * pow10(-places), places: 0 };
}

/** 10^`exponent`, which may be negative. */
export const tenTo = (exponent: number): Decimal =>
  exponent < 0 ? { digits: 1n, places: -exponent } : { digits: pow10(exponent), places: 0 };

export const zero: Decimal = { digits: 0n, places: 0 };
export const hundred: Decimal = { digits: 100n, places: 0 };

export function plus(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places);
  return { digits: atPlaces(a, places) + atPlaces(b, places), places };
}

export const negative = ({ digits, places }: Decimal): Decimal => ({ digits: -digits, places });

export const minus = (a: Decimal, b: Decimal): Decimal => plus(a, negative(b));

export const times = (a: Decimal, b: Decimal): Decimal => ({
  digits: a.digits * b.digits,
  places: a.places + b.places,
});

/** Half of a number, exactly. */
export const half = ({ digits, places }: Decimal): Decimal => ({ digits: digits * 5n, places: places + 1 });

/** Below zero, zero or above zero as `a` is less than, equal to or more than `b`. */
export function order(a: Decimal, b: Decimal): number {
  const difference = minus(a, b).digits;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** `a / b` to `places` places, rounded half away from zero; for showing only. */
export function quotient(a: Decimal, b: Decimal, places: number): Decimal {
  const top = a.digits * pow10(b.places + places) * 2n;
  const bottom = b.digits * pow10(a.places);
  const sign = top < 0n === bottom < 0n ? 1n : -1n;
  const size = (value: bigint): bigint => (value < 0n ? -value : value);
  return { digits: (sign * (size(top) + size(bottom))) / (size(bottom) * 2n), places };
}

/** Without zeros at the end of the fraction. */
export function shortest(value: Decimal): Decimal {
  let { digits, places } = value;
  while (places > 0 && digits % 10n === 0n) {
    digits /= 10n;
    places--;
  }
  return { digits, places };
}

function inThrees(whole: string): string {
  const head = whole.length % 3;
  const groups = head ? [whole.slice(0, head)] : [];
  for (let at = head; at < whole.length; at += 3) groups.push(whole.slice(at, at + 3));
  return groups.join(".");
}

/** Digits from the first to the last that is no zero: 5 for 1.902.3 and for 19.023.000. */
export function significantDigits({ digits }: Decimal): number {
  if (digits === 0n) return 0;
  const written = String(digits < 0n ? -digits : digits);
  let end = written.length;
  while (end > 0 && written[end - 1] === "0") end--;
  return end;
}

/** As Vietnamese print it: `1.902.270`, `-3,25`. */
export function vietnamese(value: Decimal): string {
  const { digits, places } = shortest(value);
  const sign = digits < 0n ? "-" : "";
  const plain = String(digits < 0n ? -digits : digits).padStart(places + 1, "0");
  const whole = plain.slice(0, plain.length - places);
  const fraction = plain.slice(plain.length - places);
  return `${sign}${inThrees(whole)}${fraction && `,${fraction}`}`;
}
