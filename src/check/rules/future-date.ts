import type { Observation } from "../../model/observation.ts";
import type { DateEntry } from "../../model/period.ts";
import type { Reading } from "../passage.ts";
import type { Rule } from "../rule.ts";

const written = (iso: string): string => iso.split("-").toReversed().join("/");

/** `tháng 8/2022` may be told of before it ends; `15/9/2022` may not. */
const reach = ({ kind }: DateEntry): number => (kind === "day" ? "2022-09-15".length : "2022-09".length);

/** The figure right behind a date, in its sentence: what was counted up to then. */
const figureBehind = ({ passages }: Reading, { span }: DateEntry): Observation | undefined =>
  passages
    .find(({ start, text }) => span.start >= start && span.start < start + text.length)
    ?.figures.find((figure) => figure.span.start > span.start);

/** What is not yet cannot have been counted. */
export const futureDate: Rule = {
  id: "future-date",
  severity: "warning",
  example: "báo cáo ngày 22/7/2022: tính đến ngày 15/9/2022 đã cấp 1.000 tài khoản",
  says: {
    vi: "Số liệu đã thực hiện mà mốc thời gian sau ngày báo cáo",
    en: "A figure stated as done is dated after the report",
  },
  within: (reading) => {
    const { report } = reading;
    const day = report.document.date;
    if (day === null) return [];
    return report.dates.flatMap((date) => {
      const { end, asOf } = date;
      if (!asOf || end === null || end.slice(0, reach(date)) <= day.slice(0, reach(date))) return [];
      const figure = figureBehind(reading, date);
      if (figure?.role !== "actual") return [];
      const places = [date, figure].map((item) => ({ report, item }));
      return [{ arithmetic: `${written(end)} > ${written(day)}`, places }];
    });
  },
};
