import type { Observation } from "../../model/observation.ts";
import { hundred, minus, quotient, times, zero, type Decimal } from "../arithmetic/decimal.ts";
import { difference, exactly, meet, mirrored, product, sum, type Interval } from "../arithmetic/interval.ts";
import { intervalOf, placesPrinted, valueOf } from "../arithmetic/printed.ts";
import { sharedScale, shownFigure, shownNumber } from "../arithmetic/shown.ts";
import { movesIn, type Move } from "../changes.ts";
import type { Reading } from "../passage.ts";
import { placesIn, type Breach, type Rule } from "../rule.ts";

type Told = Move & { by: Observation };

const hundredth = exactly({ digits: 1n, places: 2 });
const one = exactly({ digits: 1n, places: 0 });

/** Values the earlier figure and the change lead to; a few readings where the words allow them. */
function reached({ value, before, by }: Told): Interval[] {
  const [old, step] = [intervalOf(before), intervalOf(by)];
  const down = by.change?.direction === "down";
  const moved = down ? difference(old, step) : sum(old, step);
  if (by.kind === "rank") return [sum(old, step), difference(old, step)];
  if (by.kind === "multiple") return [product(old, step), product(old, sum(step, one))];
  if (by.kind !== "percent" || by.unit === "điểm phần trăm") return [moved];
  const factor = down ? sum(exactly(hundred), mirrored(step)) : sum(exactly(hundred), step);
  const scaled = product(old, product(factor, hundredth));
  return value.kind === "percent" ? [moved, scaled] : [scaled];
}

const comparable = ({ value, by }: Told): boolean =>
  by.kind === value.kind || by.kind === "percent" || by.kind === "multiple" || by.unit === "bậc";

const distance = (a: Decimal, b: Decimal): Decimal => {
  const gap = minus(a, b);
  return gap.digits < 0n ? minus(zero, gap) : gap;
};

/** `|56 - 45| = 11, báo cáo ghi 12`; `550 / 500 = 110%, báo cáo ghi tăng 12%` */
function shown({ value, before, by }: Told): string {
  const scale = sharedScale([value, before]);
  const [now, then] = [shownFigure(value, scale), shownFigure(before, scale)];
  const places = Math.max(1, placesPrinted(by));
  const relative = by.kind === "percent" && value.kind !== "percent";
  if (by.kind === "multiple") {
    const times = quotient(valueOf(value), valueOf(before), places);
    return `${now} / ${then} = ${shownNumber(times)} lần, báo cáo ghi ${shownFigure(by)} lần`;
  }
  if (relative) {
    const rate = quotient(times(minus(valueOf(value), valueOf(before)), hundred), valueOf(before), places);
    return `${now} / ${then} - 100% = ${shownNumber(rate)}%, báo cáo ghi ${shownFigure(by)}`;
  }
  const gap = shownNumber(distance(valueOf(value), valueOf(before)), scale);
  return `|${now} - ${then}| = ${gap}, báo cáo ghi ${shownFigure(by, scale)}`;
}

function breachOf(reading: Reading, moves: readonly Move[]): Breach[] {
  const told = moves.filter((move): move is Told => move.by !== null);
  return told.flatMap((move) => {
    const { value, before, by, how } = move;
    if (!comparable(move) || before.value === 0) return [];
    if (reached(move).some((interval) => meet(interval, intervalOf(value)))) return [];
    const severity = how === "stated" ? "error" : "warning";
    return [{ severity, arithmetic: shown(move), places: placesIn(reading, [by, value, before]) }];
  });
}

export const changeDenied: Rule = {
  id: "change-denied",
  severity: "error",
  example: "giảm 12 bậc (từ vị trí 45 năm 2021 xuống vị trí 56 năm 2022)",
  says: {
    vi: "Mức tăng, giảm không khớp với hai giá trị trước và sau",
    en: "The change does not fit the values before and after",
  },
  within: (reading) => reading.passages.flatMap((passage) => breachOf(reading, movesIn(reading, passage))),
};
