import { fallingMeasures } from "../../lexicon/agreement-words.ts";
import type { Observation } from "../../model/observation.ts";
import { exceeds } from "../arithmetic/interval.ts";
import { intervalOf } from "../arithmetic/printed.ts";
import { shownFigure } from "../arithmetic/shown.ts";
import { cue } from "../cue.ts";
import { matched } from "../same-indicator.ts";
import { placesIn, type Rule } from "../rule.ts";

const falling = cue(fallingMeasures);
const LEAST_LIKENESS = 0.7;
const CUMULATED = new Set(["count", "money", "measure"]);

/** From the first day of a year on, or up to a day. */
const cumulative = ({ kind, role, period, label }: Observation): boolean =>
  CUMULATED.has(kind) &&
  role === "actual" &&
  !falling.in(label) &&
  period !== null &&
  (period.asOf || period.start?.endsWith("-01-01") === true);

const sameStart = (a: Observation, b: Observation): boolean =>
  a.period?.start?.slice(0, 4) === b.period?.start?.slice(0, 4) &&
  (a.period?.end ?? "") < (b.period?.end ?? "");

export const cumulativeFall: Rule = {
  id: "cumulative-fall",
  severity: "warning",
  example: "6 tháng: 1.902.270 văn bản; 9 tháng cùng năm: 1.525.644 văn bản",
  says: {
    vi: "Số lũy kế giảm so với kỳ trước",
    en: "A total counted from the start of the year has fallen",
  },
  across: (earlier, later) => {
    const left = earlier.report.indicators.filter(cumulative);
    const right = later.report.indicators.filter(cumulative);
    return matched(left, right, LEAST_LIKENESS).flatMap(([old, now]) => {
      if (!sameStart(old, now) || !exceeds(intervalOf(old), intervalOf(now))) return [];
      return [
        {
          arithmetic: `${shownFigure(now)} (${now.period!.text}) < ${shownFigure(old)} (${old.period!.text})`,
          places: [...placesIn(later, [now]), ...placesIn(earlier, [old])],
        },
      ];
    });
  },
};
