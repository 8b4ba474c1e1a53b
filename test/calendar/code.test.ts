import { expect, test } from "vitest";
import { periodCode } from "../../src/calendar/code.ts";
import {
  halfOf,
  lastMonths,
  monthOfYear,
  monthsOf,
  quarterOf,
  wholeYear,
} from "../../src/calendar/interval.ts";

test.each([
  ["2022", wholeYear(2022)],
  ["2022", monthsOf(2022, 1, 12)],
  ["2022-S1", halfOf(2022, 1)],
  ["2022-S2", lastMonths(2022, 6)],
  ["2022-Q1", monthsOf(2022, 1, 3)],
  ["2022-Q3", quarterOf(2022, 3)],
  ["2022-Q4", lastMonths(2022, 3)],
  ["2022-08", monthOfYear(2022, 8)],
  ["2024-02", monthOfYear(2024, 2)],
  ["2022-07-22", { start: "2022-07-22", end: "2022-07-22" }],
  ["2022-01-01/P9M", monthsOf(2022, 1, 9)],
  ["2022-02-01/P3M", monthsOf(2022, 2, 3)],
  ["2022-01-01/P4Y", { start: "2022-01-01", end: "2025-12-31" }],
  ["2021-07-01/P1Y", { start: "2021-07-01", end: "2022-06-30" }],
  ["2021-12-01/P2M", { start: "2021-12-01", end: "2022-01-31" }],
  ["2025-07-01/P87D", { start: "2025-07-01", end: "2025-09-25" }],
  ["../2022-05-31", { start: null, end: "2022-05-31" }],
  ["2020-05-22/..", { start: "2020-05-22", end: null }],
  ["", { start: null, end: null }],
])("%s", (code, interval) => {
  expect(periodCode(interval)).toBe(code);
});
