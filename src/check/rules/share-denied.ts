import { decimal, hundred, quotient, times } from "../arithmetic/decimal.ts";
import { exactly, meet, product, type Interval } from "../arithmetic/interval.ts";
import { intervalOf, placesPrinted, valueOf } from "../arithmetic/printed.ts";
import { sharedScale, shownFigure, shownNumber } from "../arithmetic/shown.ts";
import type { Reading } from "../passage.ts";
import { placesIn, type Breach, type Rule } from "../rule.ts";
import { sharesIn, type Share, type Total } from "../shares.ts";

const totalInterval = ({ figure, value }: Total): Interval =>
  figure.denominator === null ? intervalOf(figure) : exactly(decimal(value));

/** True where some part, total and percent within their intervals fit: percent × total = 100 × part. */
const agrees = ({ percent, part }: Share, total: Total): boolean =>
  meet(product(intervalOf(percent), totalInterval(total)), product(exactly(hundred), intervalOf(part)));

/** `91.507 / 97.979 = 93,4%, báo cáo ghi 83%` */
function shown({ percent, part }: Share, total: Total): string {
  const whole = decimal(total.decimal ?? total.value);
  const scale = sharedScale([part, total.figure]);
  const counted = quotient(times(valueOf(part), hundred), whole, Math.max(1, placesPrinted(percent)));
  const fraction = `${shownNumber(valueOf(part), scale)} / ${shownNumber(whole, scale)}`;
  return `${fraction} = ${shownNumber(counted)}%, báo cáo ghi ${shownFigure(percent)}`;
}

function breachOf(reading: Reading, share: Share): Breach[] {
  const totals = share.totals.filter(({ value }) => value !== 0);
  const sure = totals.find(({ how }) => how === "stated") ?? totals.find(({ how }) => how === "beside");
  if (!sure || totals.some((total) => agrees(share, total))) return [];
  const figures = new Set([share.percent, share.part, sure.figure]);
  return [
    {
      severity: sure.how === "stated" && !share.planned ? "error" : "warning",
      arithmetic: shown(share, sure),
      places: placesIn(reading, [...figures]),
    },
  ];
}

export const shareDenied: Rule = {
  id: "share-denied",
  severity: "error",
  example: "27/30 xã, đạt 80%",
  says: {
    vi: "Tỷ lệ phần trăm không khớp với số lượng và tổng số",
    en: "The percent is denied by its own count and total",
  },
  within: (reading) =>
    reading.passages.flatMap((passage) =>
      sharesIn(reading, passage).flatMap((share) => breachOf(reading, share)),
    ),
};
