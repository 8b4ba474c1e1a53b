import type { Observation } from "../../model/observation.ts";
import { significantDigits } from "../arithmetic/decimal.ts";
import { valueOf } from "../arithmetic/printed.ts";
import { shownFigure } from "../arithmetic/shown.ts";
import { comparable, likeness } from "../same-indicator.ts";
import { placesIn, type Rule } from "../rule.ts";

/** Fewer digits repeat by chance. */
const FEWEST_DIGITS = 4;
const LEAST_LIKENESS = 0.4;

export const stale: Rule = {
  id: "stale",
  severity: "warning",
  example: "502.225 hồ sơ trong báo cáo 6 tháng và cả trong báo cáo 9 tháng",
  says: {
    vi: "Số liệu lặp lại đến từng chữ số ở kỳ khác",
    en: "A figure is repeated to the digit for another period",
  },
  across: (earlier, later) => {
    const [before, after] = [earlier.report.document.period, later.report.document.period];
    if (!before || !after || before.code === after.code) return [];
    const dated = earlier.report.indicators.filter(
      (figure) => figure.role === "actual" && significantDigits(valueOf(figure)) >= FEWEST_DIGITS,
    );
    const byValue = new Map<number, Observation[]>();
    for (const figure of later.report.indicators) {
      byValue.set(figure.value, [...(byValue.get(figure.value) ?? []), figure]);
    }
    return dated.flatMap((old) => {
      const again = byValue
        .get(old.value)
        ?.find((figure) => comparable(figure, old) && likeness(figure, old) >= LEAST_LIKENESS);
      if (!again) return [];
      return [
        {
          arithmetic: `${shownFigure(old)} (${before.text}) = ${shownFigure(again)} (${after.text})`,
          places: [...placesIn(later, [again]), ...placesIn(earlier, [old])],
        },
      ];
    });
  },
};
