import { planWords } from "../../lexicon/agreement-words.ts";
import type { Observation } from "../../model/observation.ts";
import {
  hundred,
  minus,
  plus,
  quotient,
  significantDigits,
  times,
  type Decimal,
} from "../arithmetic/decimal.ts";
import { difference, exactly, exceeds, meet, product, sum, type Interval } from "../arithmetic/interval.ts";
import { intervalOf, placesPrinted, valueOf } from "../arithmetic/printed.ts";
import { sharedScale, shownFigure, shownNumber } from "../arithmetic/shown.ts";
import { isAgainstTarget } from "../against-target.ts";
import { cue } from "../cue.ts";
import { between, leadOf, type Passage, type Reading } from "../passage.ts";
import { placesIn, type Breach, type Rule } from "../rule.ts";

/** An excess speaks of a figure not farther in front. */
const FARTHEST = 10;
const plan = cue(planWords);

interface Excess {
  value: Observation;
  by: Observation;
  target: Observation | null;
}

const up = ({ change }: Observation): boolean => change?.direction !== "down";

/** The value an excess is said of, and the target where the sentence states it. */
function excessesIn({ byId }: Reading, passage: Passage): Excess[] {
  const { figures } = passage;
  return figures.flatMap((by, index): Excess[] => {
    if (by.role !== "change" || !isAgainstTarget(passage, index)) return [];
    const before = figures
      .slice(Math.max(0, index - FARTHEST), index)
      .findLast(({ role }) => role === "actual");
    const bound = by.relation ? byId.get(by.relation.to) : undefined;
    const value = before?.kind === by.kind ? before : (bound ?? before);
    if (!value) return [];
    const target = figures.find(
      (figure, at) =>
        Math.abs(at - index) <= 2 &&
        figure.kind === value.kind &&
        figure !== value &&
        isTarget(passage, at) &&
        sameClause(passage, value, by, figure),
    );
    return [{ value, by, target: target ?? null }];
  });
}

/** Said to be one, or in a bracket behind the words: `vượt 7% so với chỉ tiêu Tỉnh ủy giao (70%)`. */
const isTarget = (passage: Passage, at: number): boolean =>
  passage.figures[at]!.role === "target" ||
  (passage.figures[at - 1]?.role === "change" &&
    plan.in(leadOf(passage, at)) &&
    leadOf(passage, at).endsWith("("));

/** True where the three stand together: nothing but each other, and no `;`, in between. */
function sameClause(passage: Passage, ...figures: readonly Observation[]): boolean {
  const places = figures.map((figure) => passage.at.get(figure) ?? -1);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  if (first < 0 || last - first !== figures.length - 1) return false;
  return !/;|\.\s/u.test(between(passage, passage.figures[first]!, passage.figures[last]!));
}

/** What the excess leads to from the target: added, or by percent of it. */
function reached({ value, by }: Excess, target: Interval): Interval[] {
  const step = intervalOf(by);
  const added = up(by) ? sum(target, step) : difference(target, step);
  if (by.kind !== "percent" || by.unit === "điểm phần trăm") return [added];
  const share = up(by) ? sum(exactly(hundred), step) : difference(exactly(hundred), step);
  const scaled = product(target, product(share, exactly({ digits: 1n, places: 2 })));
  return value.kind === "percent" ? [added, scaled] : [scaled];
}

/** `66,79 - 16,79 = 50, báo cáo ghi mục tiêu 45%`; by percent where the value is no percent. */
function shown({ value, by }: Excess, target: Decimal, written: string): string {
  const scale = sharedScale([value]);
  if (by.kind === "percent" && value.kind !== "percent") {
    const rate = times(minus(valueOf(value), target), hundred);
    const counted = shownNumber(quotient(rate, target, Math.max(1, placesPrinted(by))));
    return `${shownFigure(value, scale)} / ${shownNumber(target, scale)} - 100% = ${counted}%, báo cáo ghi ${shownFigure(by)}`;
  }
  const implied = up(by) ? minus(valueOf(value), valueOf(by)) : plus(valueOf(value), valueOf(by));
  const sign = up(by) ? "-" : "+";
  const short = { ...scale, word: "" };
  return `${shownFigure(value, short)} ${sign} ${shownFigure(by, short)} = ${shownNumber(implied, scale)}, ${written}`;
}

function breachOf(reading: Reading, excess: Excess): Breach[] {
  const { value, by, target } = excess;
  if (target) {
    if (reached(excess, intervalOf(target)).some((interval) => meet(interval, intervalOf(value)))) return [];
    const written = `báo cáo ghi mục tiêu ${shownFigure(target)}`;
    return [
      { arithmetic: shown(excess, valueOf(target), written), places: placesIn(reading, [by, value, target]) },
    ];
  }
  return value.kind === "percent" && by.kind === "percent" ? withoutTarget(reading, excess) : [];
}

/** No target is stated: past 100% it can be 100 alone; else one that is printed to hundredths is hardly a target. */
function withoutTarget(reading: Reading, excess: Excess): Breach[] {
  const { value, by } = excess;
  const places = placesIn(reading, [by, value]);
  const whole = exactly(hundred);
  if (exceeds(intervalOf(value), whole)) {
    if (reached(excess, whole).some((interval) => meet(interval, intervalOf(value)))) return [];
    return [{ severity: "warning", arithmetic: shown(excess, hundred, "kế hoạch là 100%"), places }];
  }
  const implied = up(by) ? minus(valueOf(value), valueOf(by)) : plus(valueOf(value), valueOf(by));
  const negative = implied.digits < 0n;
  const fine = placesPrinted(value) > 1 && placesPrinted(by) > 1 && significantDigits(implied) > 3;
  if (!negative && !fine) return [];
  return [{ severity: "warning", arithmetic: shown(excess, implied, "không giống một mục tiêu"), places }];
}

export const excessOverTarget: Rule = {
  id: "excess-over-target",
  severity: "error",
  example: "đạt 66,79% (vượt 17,69% so với mục tiêu 50%)",
  says: {
    vi: "Mức vượt hoặc hụt không khớp với kết quả và mục tiêu",
    en: "The excess does not fit the value and its target",
  },
  within: (reading) =>
    reading.passages.flatMap((passage) =>
      excessesIn(reading, passage).flatMap((excess) => breachOf(reading, excess)),
    ),
};
