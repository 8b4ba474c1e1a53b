import { meet } from "../arithmetic/interval.ts";
import { intervalOf } from "../arithmetic/printed.ts";
import { shownFigure } from "../arithmetic/shown.ts";
import { matched } from "../same-indicator.ts";
import { placesIn, type Rule } from "../rule.ts";

const LEAST_LIKENESS = 0.8;

export const restated: Rule = {
  id: "restated",
  severity: "warning",
  example: "báo cáo năm 2022: DTI năm 2021 xếp thứ 8; báo cáo năm 2023: DTI năm 2021 xếp thứ 9",
  says: {
    vi: "Cùng chỉ tiêu, địa bàn và kỳ mà hai báo cáo ghi khác nhau",
    en: "Two reports give one indicator, area and period different values",
  },
  across: (earlier, later) =>
    matched(earlier.report.indicators, later.report.indicators, LEAST_LIKENESS).flatMap(([old, now]) => {
      const samePeriod = old.period !== null && old.period.code === now.period?.code;
      if (!samePeriod || meet(intervalOf(old), intervalOf(now))) return [];
      return [
        {
          arithmetic: `${shownFigure(old)} ≠ ${shownFigure(now)} (${old.period!.text})`,
          places: [...placesIn(later, [now]), ...placesIn(earlier, [old])],
        },
      ];
    }),
};
