import { getDaysInMonth } from "date-fns/getDaysInMonth";

/** Days of a month, 1 to 12: February 2024 has 29. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? getDaysInMonth(new Date(year, 1))
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31;

/** False for 31 February and month 13. */
export const isRealDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** `2022-07-05`. */
export const isoDay = (year: number, month: number, day: number): string =>
  `${year}-${two(month)}-${two(day)}`;

/** Year, month and day of `2022-07-05`. */
export const yearOf = (iso: string): number => Number(iso.slice(0, 4));
export const monthOf = (iso: string): number => Number(iso.slice(5, 7));
export const dayOf = (iso: string): number => Number(iso.slice(8, 10));

/** True on the 31st of January or the 29th of February 2024. */
export const isMonthEnd = (iso: string): boolean => dayOf(iso) === daysInMonth(yearOf(iso), monthOf(iso));
