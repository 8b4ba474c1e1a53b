import { minus, shortest, significantDigits, type Decimal } from "./decimal.ts";

const plain = ({ digits, places }: Decimal, wanted: number): string =>
  String(digits * 10n ** BigInt(wanted - places));

/** Printed alike but for two neighbours swapped: 132 and 123. */
function swapped(a: Decimal, b: Decimal): boolean {
  const places = Math.max(a.places, b.places);
  const [left, right] = [plain(a, places), plain(b, places)];
  const wrong = [...left].flatMap((digit, at) => (digit === right[at] ? [] : [at]));
  const [i = 0, j = 0] = wrong;
  const neighbours = left.length === right.length && wrong.length === 2 && j === i + 1;
  return neighbours && left[i] === right[j] && left[j] === right[i];
}

/**
 * True where one wrong digit, in a sum or in a term of it, or two digits swapped, explains the difference: 2.204 and
 * 2.194 are one ten apart.
 */
export const differsByASlip = (a: Decimal, b: Decimal): boolean =>
  significantDigits(minus(a, b)) === 1 || swapped(shortest(a), shortest(b));
