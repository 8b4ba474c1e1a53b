import { overPlanWords } from "../../lexicon/agreement-words.ts";
import { decimal, order } from "../arithmetic/decimal.ts";
import { valueOf } from "../arithmetic/printed.ts";
import { vietnamese } from "../arithmetic/decimal.ts";
import { cue } from "../cue.ts";
import { leadOf, tailOf, type Passage } from "../passage.ts";
import { placesIn, type Rule } from "../rule.ts";

const plan = cue(overPlanWords);
const SHARES = new Set(["ratio", "rank", "score"]);

/** `đạt 54/50 xã theo kế hoạch`; but `27/28 chỉ tiêu` counts the targets themselves. */
function measuresPlan(passage: Passage, index: number): boolean {
  const { unit } = passage.figures[index]!;
  const lead = leadOf(passage, index)
    .split(/[,;.(]/u)
    .at(-1)!;
  const tail = tailOf(passage, index).split(/[,;.)]/u)[0]!;
  return plan.in(lead) || (plan.in(tail) && !(unit !== null && plan.in(unit)));
}

export const ratioOverOne: Rule = {
  id: "ratio-over-one",
  severity: "error",
  example: "37/27 bệnh viện tuyến huyện đã kết nối",
  says: { vi: "Tử số lớn hơn mẫu số", en: "The numerator is greater than the denominator" },
  within: (reading) =>
    reading.passages.flatMap((passage) =>
      passage.figures.flatMap((figure, index) => {
        if (figure.denominator === null || !SHARES.has(figure.kind)) return [];
        const whole = decimal(figure.denominator);
        if (order(valueOf(figure), whole) <= 0) return [];
        if (measuresPlan(passage, index)) return [];
        const arithmetic = `${vietnamese(valueOf(figure))} > ${vietnamese(whole)}`;
        return [{ arithmetic, places: placesIn(reading, [figure]) }];
      }),
    ),
};
