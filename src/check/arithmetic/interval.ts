import { minus, negative, order, plus, times, zero, type Decimal } from "./decimal.ts";

/** One end of an interval; null where it is open for ever. */
export type End = { at: Decimal; closed: boolean } | null;

/** All values a figure can stand for. */
export interface Interval {
  low: End;
  high: End;
}

export const exactly = (value: Decimal): Interval => ({
  low: { at: value, closed: true },
  high: { at: value, closed: true },
});

const join = (a: End, b: End, of: (a: Decimal, b: Decimal) => Decimal): End =>
  a && b && { at: of(a.at, b.at), closed: a.closed && b.closed };

export const sum = (a: Interval, b: Interval): Interval => ({
  low: join(a.low, b.low, plus),
  high: join(a.high, b.high, plus),
});

export const difference = (a: Interval, b: Interval): Interval => ({
  low: join(a.low, b.high, minus),
  high: join(a.high, b.low, minus),
});

/** The same interval on the other side of zero. */
export const mirrored = ({ low, high }: Interval): Interval => ({
  low: high && { at: negative(high.at), closed: high.closed },
  high: low && { at: negative(low.at), closed: low.closed },
});

const notBelowZero = (end: End): End =>
  end === null || order(end.at, zero) < 0 ? { at: zero, closed: true } : end;

/** Product of two intervals of quantities, none of which can be below zero. */
export const product = (a: Interval, b: Interval): Interval => ({
  low: join(notBelowZero(a.low), notBelowZero(b.low), times),
  high: join(a.high, b.high, times),
});

const startsAfter = (low: End, high: End): boolean => {
  if (low === null || high === null) return false;
  const way = order(low.at, high.at);
  return way > 0 || (way === 0 && !(low.closed && high.closed));
};

/** True where some value lies in both. */
export const meet = (a: Interval, b: Interval): boolean =>
  !startsAfter(a.low, b.high) && !startsAfter(b.low, a.high);

/** True where every value of `a` is greater than every value of `b`. */
export const exceeds = (a: Interval, b: Interval): boolean =>
  startsAfter(a.low, b.high) || (a.low !== null && b.high !== null && order(a.low.at, b.high.at) > 0);

/** Both intervals as one: from the lower low to the higher high. */
export const hull = (a: Interval, b: Interval): Interval => ({ low: a.low, high: b.high });
