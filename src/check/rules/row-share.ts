import type { Observation } from "../../model/observation.ts";
import { hundred, quotient, significantDigits, times } from "../arithmetic/decimal.ts";
import { differsByASlip } from "../arithmetic/digit-slip.ts";
import { exactly, meet, product } from "../arithmetic/interval.ts";
import { intervalOf, placesPrinted, valueOf } from "../arithmetic/printed.ts";
import { sharedScale, shownFigure, shownNumber } from "../arithmetic/shown.ts";
import type { Reading } from "../passage.ts";
import { placesIn, type Breach, type Rule } from "../rule.ts";
import { tablesIn, type Row } from "../tables.ts";

/** With fewer digits a share comes that near by chance. */
const FEWEST_DIGITS = 3;

interface Pair {
  part: Observation;
  whole: Observation;
}

/** Any two figures of one kind in the row: actual and plan, part and whole. */
function pairsIn(figures: readonly Observation[], percent: Observation): Pair[] {
  const others = figures.filter(
    (figure) => figure !== percent && figure.value !== 0 && figure.role !== "change",
  );
  return others.flatMap((part) =>
    others.filter((whole) => whole !== part && whole.kind === part.kind).map((whole) => ({ part, whole })),
  );
}

const agrees = (percent: Observation, { part, whole }: Pair): boolean =>
  meet(product(intervalOf(percent), intervalOf(whole)), product(exactly(hundred), intervalOf(part)));

const countedShare = (percent: Observation, { part, whole }: Pair) =>
  quotient(times(valueOf(part), hundred), valueOf(whole), placesPrinted(percent));

/** What a column of shares is of is seldom said: only a share that is right but for a digit is told. */
function breachesIn(reading: Reading, { cells }: Row): Breach[] {
  const figures = [...cells.values()];
  return figures.flatMap((percent): Breach[] => {
    if (percent.kind !== "percent" || significantDigits(valueOf(percent)) < FEWEST_DIGITS) return [];
    const pairs = pairsIn(figures, percent);
    if (pairs.some((pair) => agrees(percent, pair))) return [];
    const slip = pairs.find((pair) => differsByASlip(countedShare(percent, pair), valueOf(percent)));
    if (!slip) return [];
    const scale = sharedScale([slip.part, slip.whole]);
    const fraction = `${shownFigure(slip.part, scale)} / ${shownFigure(slip.whole, scale)}`;
    const arithmetic = `${fraction} = ${shownNumber(countedShare(percent, slip))}%, báo cáo ghi ${shownFigure(percent)}`;
    return [{ arithmetic, places: placesIn(reading, [percent, slip.part, slip.whole]) }];
  });
}

export const rowShare: Rule = {
  id: "row-share",
  severity: "warning",
  example: "Văn bản điện tử | 1.200.000 | 655.440 | 64,62",
  says: {
    vi: "Tỷ lệ trong dòng của bảng lệch đúng một chữ số",
    en: "A share in a table row is right but for one digit",
  },
  within: (reading) => tablesIn(reading).flatMap((rows) => rows.flatMap((row) => breachesIn(reading, row))),
};
