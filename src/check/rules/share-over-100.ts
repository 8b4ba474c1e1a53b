import { openMeasures, planWords, shareWords } from "../../lexicon/agreement-words.ts";
import { hundred } from "../arithmetic/decimal.ts";
import { exactly, exceeds } from "../arithmetic/interval.ts";
import { intervalOf } from "../arithmetic/printed.ts";
import { shownFigure } from "../arithmetic/shown.ts";
import { cue } from "../cue.ts";
import { leadOf, tailOf, type Passage } from "../passage.ts";
import { placesIn, type Rule } from "../rule.ts";

const plan = cue(planWords);
const open = cue(openMeasures);
const share = cue(shareWords);
const rate = cue(["tỷ lệ", "tỉ lệ"]);

const whole = exactly(hundred);

/** `error` where the words say it is a share, `warning` where they say it is a rate, null where it may be anything. */
function severityOf(passage: Passage, index: number): "error" | "warning" | null {
  const { label } = passage.figures[index]!;
  const [lead, tail] = [leadOf(passage, index), tailOf(passage, index)];
  if (plan.in(`${label} | ${lead} | ${tail}`)) return null;
  if (share.in(lead.slice(-LINK))) return "error";
  const said = `${label} | ${lead}`;
  return rate.in(said) && !open.in(said) ? "warning" : null;
}

/** A share word farther off speaks of something else. */
const LINK = 60;

export const shareOver100: Rule = {
  id: "share-over-100",
  severity: "error",
  example: "chiếm 136% tổng số dịch vụ công",
  says: {
    vi: "Tỷ lệ vượt 100% mà không phải mức thực hiện kế hoạch",
    en: "A share over 100% that is not measured against a plan",
  },
  within: (reading) =>
    reading.passages.flatMap((passage) =>
      passage.figures.flatMap((figure, index) => {
        const percent = figure.kind === "percent" && figure.unit === "%" && figure.role !== "change";
        if (!percent || !exceeds(intervalOf(figure), whole)) return [];
        const severity = severityOf(passage, index);
        if (!severity) return [];
        return [
          { severity, arithmetic: `${shownFigure(figure)} > 100%`, places: placesIn(reading, [figure]) },
        ];
      }),
    ),
};
