import type { Bound, Observation } from "../../model/observation.ts";
import { decimal, half, minus, order, plus, tenTo, times, type Decimal } from "./decimal.ts";
import { exactly, hull, type Interval } from "./interval.ts";

type Printed = Pick<Observation, "text" | "value" | "decimal" | "upper" | "denominator" | "kind" | "bound">;

/** Kinds that are counted one by one: such a figure without a scale word is exact. */
const COUNTED = new Set(["count", "ratio", "rank"]);
const NUMERAL = /\d+(?:[.,\u00a0\u202f ]\d+)*/gu;
/** `khoảng` leaves a tenth on either side. */
const ABOUT = decimal("0.1");
const MOST_ZEROS = 18;

/** Power of ten of the last printed digit, scale applied: -2 for `97,60%`, 5 for `122,7 triệu`. */
function lastPlace({ text, kind }: Printed, value: Decimal): number {
  const size = value.digits < 0n ? -value.digits : value.digits;
  if (size === 0n) return -(/[.,](\d+)\D*$/u.exec(text)?.[1]?.length ?? 0);
  const numerals = (text.match(NUMERAL) ?? []).map((numeral) => numeral.replace(/\D/gu, ""));
  if (numerals.length === 0 && COUNTED.has(kind)) return 0;
  for (const digits of numerals) {
    for (let place = -value.places - digits.length; place <= MOST_ZEROS; place++) {
      if (order({ digits: size, places: value.places }, times(decimal(digits), tenTo(place))) === 0)
        return place;
    }
  }
  return lowestDigit(size, value.places);
}

/** Place of the last digit that is no zero: 5 for `2 triệu rưỡi`. */
function lowestDigit(size: bigint, places: number): number {
  let place = -places;
  for (let rest = size; rest !== 0n && rest % 10n === 0n; rest /= 10n) place++;
  return place;
}

/** All values that round, or are cut, to `value` printed to `place`: `93%` is [92.5, 94). */
function around(value: Decimal, place: number, exact: boolean): Interval {
  if (exact) return exactly(value);
  const step = tenTo(place);
  return {
    low: { at: minus(value, half(step)), closed: true },
    high: { at: plus(value, step), closed: false },
  };
}

function bounded(interval: Interval, bound: Bound, value: Decimal): Interval {
  const slack = times(value.digits < 0n ? { ...value, digits: -value.digits } : value, ABOUT);
  switch (bound) {
    case "over":
    case "min":
      return { ...interval, high: null };
    case "under":
    case "max":
      return { ...interval, low: null };
    case "about":
      return {
        low: interval.low && { at: minus(interval.low.at, slack), closed: true },
        high: interval.high && { at: plus(interval.high.at, slack), closed: true },
      };
    case "exact":
      return interval;
  }
}

/** The value of a figure, exactly as printed. */
export const valueOf = (figure: Pick<Observation, "value" | "decimal">): Decimal =>
  decimal(figure.decimal ?? figure.value);

/** All values a printed figure can stand for; of a ratio, its numerator. */
export function intervalOf(figure: Printed): Interval {
  const value = valueOf(figure);
  const place = lastPlace(figure, value);
  const exact = COUNTED.has(figure.kind) && place === 0;
  const low = bounded(around(value, place, exact), figure.bound, value);
  if (figure.upper === null) return low;
  return hull(low, bounded(around(decimal(figure.upper), place, exact), figure.bound, value));
}

/** Digits after the decimal point as printed, scale aside: 2 for `97,60%`, 0 for `68 triệu`. */
export const placesPrinted = (figure: Printed): number => Math.max(0, -lastPlace(figure, valueOf(figure)));
