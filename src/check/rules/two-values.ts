import type { Observation } from "../../model/observation.ts";
import { fold } from "../../text/fold.ts";
import { meet } from "../arithmetic/interval.ts";
import { intervalOf } from "../arithmetic/printed.ts";
import { sharedScale, shownFigure } from "../arithmetic/shown.ts";
import type { Reading } from "../passage.ts";
import { comparable } from "../same-indicator.ts";
import { placesIn, type Rule } from "../rule.ts";

/** Short labels name many things. */
const FEWEST_WORDS = 5;
const SUREST = 0.6;

/** Figures that stand alone under one label, area and period. */
function groupsIn({ report }: Reading): Observation[][] {
  const groups = new Map<string, Observation[]>();
  for (const figure of report.indicators) {
    const { label, period, area, role, kind, relation, confidence, upper } = figure;
    const name = fold(label);
    const plain = role !== "change" && relation === null && upper === null && confidence >= SUREST;
    if (!plain || period === null || name.split(" ").length < FEWEST_WORDS) continue;
    const key = [name, period.code, area?.code, role, kind].join("|");
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].filter((group) => group.length === 2);
}

/** Two figures of one sentence are an enumeration that shares its words. */
const apart = (a: Observation, b: Observation): boolean => a.sentence !== b.sentence;

export const twoValues: Rule = {
  id: "two-values",
  severity: "warning",
  example: "tỷ lệ văn bản điện tử được ký số đạt 98,4% ... tỷ lệ văn bản điện tử được ký số đạt 94,8%",
  says: {
    vi: "Cùng chỉ tiêu, địa bàn và kỳ mà báo cáo ghi hai giá trị",
    en: "One indicator, area and period is given two values",
  },
  within: (reading) =>
    groupsIn(reading).flatMap(([first, second]) => {
      if (!first || !second || !apart(first, second) || !comparable(first, second)) return [];
      if (meet(intervalOf(first), intervalOf(second))) return [];
      const scale = sharedScale([first, second]);
      const arithmetic = `${shownFigure(first, scale)} ≠ ${shownFigure(second, scale)}`;
      return [{ arithmetic, places: placesIn(reading, [second, first]) }];
    }),
};
