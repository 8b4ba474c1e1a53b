import { addMonths } from "date-fns/addMonths";
import { daysInMonth, dayOf, isMonthEnd, isoDay, monthOf, yearOf } from "./day.ts";

/** ISO days, end inclusive; an open side is null. */
export interface Interval {
  start: string | null;
  end: string | null;
}

/** An interval closed on both sides. */
export interface ClosedInterval extends Interval {
  start: string;
  end: string;
}

/** `count` months of `year` from `first` on: `monthsOf(2022, 1, 9)` is the first nine months. */
export function monthsOf(year: number, first: number, count: number): ClosedInterval {
  const last = first + count - 1;
  return { start: isoDay(year, first, 1), end: isoDay(year, last, daysInMonth(year, last)) };
}

export const monthOfYear = (year: number, month: number): ClosedInterval => monthsOf(year, month, 1);
export const quarterOf = (year: number, quarter: number): ClosedInterval =>
  monthsOf(year, quarter * 3 - 2, 3);
export const halfOf = (year: number, half: number): ClosedInterval => monthsOf(year, half * 6 - 5, 6);
export const wholeYear = (year: number): ClosedInterval => monthsOf(year, 1, 12);
export const lastMonths = (year: number, count: number): ClosedInterval => monthsOf(year, 13 - count, count);

/** `iso` moved by `months`; the last day of a month stays the last, 29 February becomes the 28th. */
export function shiftDay(iso: string, months: number): string {
  const moved = addMonths(new Date(yearOf(iso), monthOf(iso) - 1, 1), months);
  const [year, month] = [moved.getFullYear(), moved.getMonth() + 1];
  const length = daysInMonth(year, month);
  return isoDay(year, month, isMonthEnd(iso) ? length : Math.min(dayOf(iso), length));
}

/** Both sides moved by `months`: -12 gives the same period of the year before. */
export const shiftInterval = ({ start, end }: Interval, months: number): Interval => ({
  start: start && shiftDay(start, months),
  end: end && shiftDay(end, months),
});
