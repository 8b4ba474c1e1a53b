import { placesIn, type Rule } from "../rule.ts";

const written = (iso: string): string => iso.split("-").toReversed().join("/");

/** `15/9/2022`, `ngày 15 tháng 9`: a day; `tháng 8/2022` names a month, and may be told before it ends. */
const DAY = /\d\s*[/.-]\s*\d{1,2}\s*[/.-]|ngày\s*\d/iu;
const [DAY_LENGTH, MONTH_LENGTH] = ["2022-09-15".length, "2022-09".length] as const;

/** `tính đến ngày 30/9/2025` in a report signed on 22/7/2022: what is not yet cannot have been counted. */
export const futureDate: Rule = {
  id: "future-date",
  severity: "warning",
  example: "báo cáo ngày 22/7/2022: tính đến ngày 15/9/2022 đã cấp 1.000 tài khoản",
  says: {
    vi: "Số liệu đã thực hiện mà mốc thời gian sau ngày báo cáo",
    en: "A figure stated as done is dated after the report",
  },
  within: (reading) => {
    const { date } = reading.report.document;
    if (date === null) return [];
    return reading.report.indicators.flatMap((figure) => {
      const { period, role } = figure;
      if (role !== "actual" || !period?.asOf || period.end === null) return [];
      const named = DAY.test(period.text) ? DAY_LENGTH : MONTH_LENGTH;
      if (period.end.slice(0, named) <= date.slice(0, named)) return [];
      return [
        { arithmetic: `${written(period.end)} > ${written(date)}`, places: placesIn(reading, [figure]) },
      ];
    });
  },
};
