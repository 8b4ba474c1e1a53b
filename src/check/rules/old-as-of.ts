import { placesIn, type Rule } from "../rule.ts";

const DAY = 86_400_000;
const days = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);
const written = (iso: string): string => iso.split("-").toReversed().join("/");

/** `tính đến 31/5/2021` in a report on the first half of 2022. */
export const oldAsOf: Rule = {
  id: "old-as-of",
  severity: "warning",
  example: "báo cáo 6 tháng đầu năm 2022: tính đến ngày 31/5/2021 có 14.037 doanh nghiệp",
  says: {
    vi: "Số liệu cũ hơn kỳ báo cáo quá một kỳ",
    en: "A figure is older than the reporting period by more than its length",
  },
  within: (reading) => {
    const whole = reading.report.document.period;
    if (!whole?.start || !whole.end) return [];
    const { start, end } = whole;
    const length = days(start, end) + 1;
    return reading.report.indicators.flatMap((figure) => {
      const asOf = figure.period?.asOf ? figure.period.end : null;
      const old = figure.role === "actual" && asOf !== null && days(asOf, start) > length;
      if (!old) return [];
      const arithmetic = `${written(asOf)} cách đầu kỳ ${written(start)} ${days(asOf, start)} ngày, kỳ dài ${length} ngày`;
      return [{ arithmetic, places: placesIn(reading, [figure]) }];
    });
  },
};
