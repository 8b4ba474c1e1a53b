import * as fc from "fast-check";
import { addMonths } from "date-fns/addMonths";
import { expect, test } from "vitest";
import { periodCode } from "../../src/calendar/code.ts";
import { daysInMonth, isoDay } from "../../src/calendar/day.ts";
import {
  halfOf,
  lastMonths,
  monthsOf,
  quarterOf,
  shiftDay,
  shiftInterval,
} from "../../src/calendar/interval.ts";
import { MONTH_WORDS } from "../../src/lexicon/months.ts";
import { readDay } from "../../src/recognizers/date/index.ts";
import { tokenize } from "../../src/text/tokens.ts";
import { readDates, writings } from "../recognizers/date/read-dates.ts";

const RUNS = { numRuns: 10_000 };

const day = fc
  .record({
    year: fc.integer({ min: 1990, max: 2050 }),
    month: fc.integer({ min: 1, max: 12 }),
    pick: fc.nat(),
  })
  .map(({ year, month, pick }) => ({ year, month, day: (pick % daysInMonth(year, month)) + 1 }));

const two = (value: number): string => String(value).padStart(2, "0");
const monthWord = (month: number): string => MONTH_WORDS.find(([, value]) => value === month)![0];

interface Day {
  year: number;
  month: number;
  day: number;
}

/** Every way a day with its year is written. */
const DAY_FORMS: readonly ((value: Day) => string)[] = [
  ...["/", "-", ".", " - ", " / ", "– "].flatMap((mark) => [
    ({ year, month, day }: Day) => `${day}${mark}${month}${mark}${year}`,
    ({ year, month, day }: Day) => `${two(day)}${mark}${two(month)}${mark}${year}`,
    ({ year, month, day }: Day) => `ngày ${day}${mark}${two(month)}${mark}${year}`,
  ]),
  ({ year, month, day }) => `ngày${day}/${month}/ ${year}`,
  ({ year, month, day }) => `ngày ${two(day)} tháng ${two(month)} năm ${year}`,
  ({ year, month, day }) => `ký ngày ${day} tháng ${month} năm${year}`,
  ({ year, month, day }) => `ngày ${day} tháng ${monthWord(month)}, năm ${year}`,
  ({ year, month, day }) => `${day} tháng ${month}/${year}`,
];

/** What may stand around a date without changing it. */
const FRAMES: readonly (readonly [before: string, after: string])[] = [
  ["", ""],
  ["Chiều ", ", Ban Chỉ đạo họp."],
  ["(", ")"],
  ["Báo cáo số 45 đạt 97,5%; ", " có 12 xã"],
  ["- ", ": 9/11 dịch vụ"],
];

test("every day in every written form reads back", () => {
  fc.assert(
    fc.property(
      day,
      fc.constantFrom(...DAY_FORMS),
      fc.constantFrom(...FRAMES),
      fc.constantFrom(...writings),
      (value, form, [before, after], [, rewrite]) => {
        const [found, ...more] = readDates(rewrite(before + form(value) + after));
        const iso = isoDay(value.year, value.month, value.day);
        expect(more).toEqual([]);
        expect(found?.resolved).toMatchObject({ start: iso, end: iso, code: iso, valid: true, kind: "day" });
      },
    ),
    RUNS,
  );
});

test("readDay alone reads the same day", () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...DAY_FORMS), (value, form) => {
      const tokens = tokenize(form(value));
      expect(readDay(tokens, 0)).toMatchObject({ ...value, to: tokens.count });
    }),
    RUNS,
  );
});

const period = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1990, max: 2050 }), fc.integer({ min: 1, max: 4 }))
    .map(([y, q]) => quarterOf(y, q)),
  fc
    .tuple(fc.integer({ min: 1990, max: 2050 }), fc.integer({ min: 1, max: 2 }))
    .map(([y, h]) => halfOf(y, h)),
  fc
    .tuple(fc.integer({ min: 1990, max: 2050 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, n]) => monthsOf(y, 1, n)),
  fc
    .tuple(fc.integer({ min: 1990, max: 2050 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, n]) => lastMonths(y, n)),
);

test("a period of months moved and moved back is itself, and keeps its length in months", () => {
  fc.assert(
    fc.property(period, fc.integer({ min: -60, max: 60 }), (value, months) => {
      expect(shiftInterval(shiftInterval(value, months), -months)).toEqual(value);
      const sized = /P\d+[YM]$/.exec(periodCode(value));
      if (sized) expect(periodCode(shiftInterval(value, 12))).toMatch(new RegExp(`${sized[0]}$`));
      expect(value.start <= value.end).toBe(true);
    }),
    RUNS,
  );
});

test("days move as date-fns moves them, but for the ends of months", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -60, max: 60 }), (value, months) => {
      fc.pre(value.day < daysInMonth(value.year, value.month));
      const moved = addMonths(new Date(value.year, value.month - 1, value.day), months);
      const iso = isoDay(moved.getFullYear(), moved.getMonth() + 1, moved.getDate());
      expect(shiftDay(isoDay(value.year, value.month, value.day), months)).toBe(iso);
    }),
    RUNS,
  );
});

test("a period's ends lie within it, whatever stands around", () => {
  const forms = ["6 tháng đầu năm", "9 tháng năm", "quý III năm", "tháng 8 năm", "06 tháng cuối năm", "năm"];
  fc.assert(
    fc.property(
      fc.constantFrom(...forms),
      fc.integer({ min: 1990, max: 2050 }),
      fc.constantFrom(...FRAMES),
      (form, year, [before, after]) => {
        const [found, ...more] = readDates(`${before}${form} ${year}${after}`);
        expect(more).toEqual([]);
        expect(found!.text).toBe(`${form} ${year}`);
        expect(found!.resolved.start!.slice(0, 4)).toBe(String(year));
        expect(found!.resolved.end! > found!.resolved.start!).toBe(true);
      },
    ),
    { numRuns: 2_000 },
  );
});

test("no text breaks the rules, and spans stay inside it", () => {
  const pieces = [
    "ngày",
    "tháng",
    "năm",
    "quý",
    "từ",
    "đến",
    "2022",
    "8",
    "/",
    "-",
    ".",
    ",",
    "22/7/2022",
    "6 tháng đầu năm",
    "cùng kỳ",
    "I",
    "và",
    "(",
    ")",
    "\n",
    " ",
    "giai đoạn",
    "hết",
    "cuối",
    "đầu",
    "T8/2022",
    "31/02/2022",
    "nửa",
    "1.1",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
      const text = parts.join(" ");
      let last = 0;
      for (const found of readDates(text)) {
        expect(found.start).toBeGreaterThanOrEqual(last);
        expect(found.end).toBeGreaterThan(found.start);
        last = found.end;
        const { start, end, valid, code } = found.resolved;
        if (!valid) expect([start, end, code]).toEqual([null, null, ""]);
        else if (start && end) expect(start <= end).toBe(true);
      }
    }),
    RUNS,
  );
});
