import { casual, type ParsedResult } from "chrono-node/vi";
import { extract } from "../../src/extract.ts";
import type { GoldEntry, GoldReport, Stretch } from "../accuracy/gold.ts";

/** One date as either reader gives it: ISO days, null for an open side. */
export interface PeerDate extends Stretch {
  from: string | null;
  to: string | null;
}

/** What a reader made of the dates a report must give. */
export interface Tally {
  found: number;
  missed: number;
  wrong: number;
  /** Taken for dates though the gold has none there. */
  extra: number;
}

export type DateReader = (report: GoldReport) => PeerDate[];

export const byDtx: DateReader = (report) =>
  extract(report.text, { source: report.name }).dates.map((date) => ({
    ...date.span,
    from: date.start,
    to: date.end,
  }));

/** chrono with the document's date as its reference, days as the day they name, longer periods as it closes them. */
export const byChrono: DateReader = (report) => {
  const reference = report.document.date ?? report.document.end ?? "2000-01-01";
  return casual.parse(report.text, new Date(`${reference}T12:00:00`)).map(fromChrono);
};

const iso = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");

/** The last day of what chrono is certain of: a month or year it names without a day is read as the whole. */
function fromChrono({ index, text, start, end }: ParsedResult): PeerDate {
  const last = end ?? start;
  const begin = start.date();
  const close = last.date();
  if (!start.isCertain("day")) begin.setDate(1);
  if (!start.isCertain("month")) begin.setMonth(0);
  if (!last.isCertain("month")) close.setMonth(11, 31);
  else if (!last.isCertain("day")) close.setMonth(close.getMonth() + 1, 0);
  return { start: index, end: index + text.length, from: iso(begin), to: iso(close) };
}

const overlaps = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

/** Right where every side the gold states is the same; a state needs its end alone, a date that cannot be none. */
function isRight({ fields }: GoldEntry, date: PeerDate): boolean {
  if (fields.valid === false) return date.from === null && date.to === null;
  if (fields.asOf || !("start" in fields)) return date.to === fields.end;
  return date.from === fields.start && (!("end" in fields) || date.to === fields.end);
}

/** Compares a reader's dates with the gold; dates of document references are nobody's. */
export function tally(report: GoldReport, dates: readonly PeerDate[]): Tally {
  const gold = report.entries.filter(({ type }) => type === "date");
  const counts: Tally = { found: 0, missed: 0, wrong: 0, extra: 0 };
  for (const entry of gold.filter(({ optional }) => !optional)) {
    const there = dates.filter((date) => overlaps(date, entry.span));
    if (there.length === 0) counts.missed++;
    else if (there.some((date) => isRight(entry, date))) counts.found++;
    else counts.wrong++;
  }
  const known = report.entries.filter(({ type }) => type !== "indicator");
  counts.extra = dates.filter((date) => !known.some(({ span }) => overlaps(span, date))).length;
  return counts;
}
