import { expect, test } from "vitest";
import { daysInMonth, isMonthEnd, isRealDay } from "../../src/calendar/day.ts";
import { halfOf, monthsOf, quarterOf, shiftDay, shiftInterval } from "../../src/calendar/interval.ts";

test.each([
  ["2021-06-30", "2022-06-30", -12],
  ["2023-02-28", "2024-02-29", -12],
  ["2024-02-29", "2023-02-28", 12],
  ["2022-02-28", "2022-03-31", -1],
  ["2022-02-28", "2022-03-30", -1],
  ["2021-12-15", "2022-01-15", -1],
  ["2022-01-31", "2021-12-31", 1],
  ["2022-03-31", "2022-06-30", -3],
])("%s is %s moved by %d months", (moved, day, months) => {
  expect(shiftDay(day, months)).toBe(moved);
});

test("a period moves with both its ends, an open one with the end it has", () => {
  expect(shiftInterval(monthsOf(2022, 1, 9), -12)).toEqual(monthsOf(2021, 1, 9));
  expect(shiftInterval(quarterOf(2022, 1), -3)).toEqual(quarterOf(2021, 4));
  expect(shiftInterval(halfOf(2022, 2), -6)).toEqual(halfOf(2022, 1));
  expect(shiftInterval({ start: null, end: "2022-05-31" }, -12)).toEqual({ start: null, end: "2021-05-31" });
});

test("days that can be", () => {
  expect(isRealDay(2024, 2, 29)).toBe(true);
  expect(isRealDay(2023, 2, 29)).toBe(false);
  expect(isRealDay(2000, 2, 29)).toBe(true);
  expect(isRealDay(1900, 2, 29)).toBe(false);
  expect(isRealDay(2022, 13, 1)).toBe(false);
  expect(isRealDay(2022, 4, 31)).toBe(false);
  expect(isRealDay(2022, 1, 0)).toBe(false);
  expect(daysInMonth(2022, 12)).toBe(31);
  expect(isMonthEnd("2022-04-30")).toBe(true);
  expect(isMonthEnd("2022-05-30")).toBe(false);
});
