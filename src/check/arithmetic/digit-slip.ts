import { shortest, type Decimal } from "./decimal.ts";

const plain = (value: Decimal, places: number): string =>
  String(value.digits * 10n ** BigInt(places - value.places));

/** Digits printed alike but for one, or with two neighbours swapped: 573.719 and 573.718, 132 and 123. */
export function differsByASlip(a: Decimal, b: Decimal): boolean {
  const [x, y] = [shortest(a), shortest(b)];
  const places = Math.max(x.places, y.places);
  const [left, right] = [plain(x, places), plain(y, places)];
  if (left.length !== right.length || left === right) return false;
  const wrong = [...left].flatMap((digit, at) => (digit === right[at] ? [] : [at]));
  if (wrong.length === 1) return true;
  const [i = 0, j = 0] = wrong;
  return wrong.length === 2 && j === i + 1 && left[i] === right[j] && left[j] === right[i];
}
