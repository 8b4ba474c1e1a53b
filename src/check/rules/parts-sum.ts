import type { Observation } from "../../model/observation.ts";
import { minus, order, plus, zero, type Decimal } from "../arithmetic/decimal.ts";
import { differsByASlip } from "../arithmetic/digit-slip.ts";
import { exceeds } from "../arithmetic/interval.ts";
import { intervalOf, valueOf } from "../arithmetic/printed.ts";
import { sharedScale, shownFigure, shownNumber } from "../arithmetic/shown.ts";
import { addsUp, partListsIn, together, type PartList } from "../parts.ts";
import type { Reading } from "../passage.ts";
import { placesIn, type Breach, type Rule } from "../rule.ts";

const size = (value: Decimal): Decimal => (value.digits < 0n ? minus(zero, value) : value);

/** Of several readings of a list, the one whose sum comes nearest. */
function nearest(whole: Observation, readings: readonly Observation[][]): Observation[] {
  const off = (parts: readonly Observation[]): Decimal => size(minus(together(parts).value, valueOf(whole)));
  return readings.toSorted((a, b) => order(off(a), off(b)))[0]!;
}

/** `1.328.552 + 573.719 = 1.902.271, báo cáo ghi 1.902.270` */
export function sumShown(whole: Observation, parts: readonly Observation[]): string {
  const scale = sharedScale([whole, ...parts]);
  const short = { ...scale, word: "" };
  const terms = parts.map((part) => shownFigure(part, short)).join(" + ");
  return `${terms} = ${shownNumber(together(parts).value, scale)}, báo cáo ghi ${shownFigure(whole, scale)}`;
}

/** A bracket may leave small parts out: then only a sum that comes near, or passes, the whole is odd. */
function severityOf({ whole, says }: PartList, parts: readonly Observation[]): "error" | "warning" | null {
  const sum = together(parts);
  const surely = says === "all" || exceeds(sum.interval, intervalOf(whole));
  if (surely || differsByASlip(sum.value, valueOf(whole))) return "error";
  return order(plus(sum.value, sum.value), valueOf(whole)) >= 0 ? "warning" : null;
}

function breachOf(reading: Reading, list: PartList): Breach[] {
  const { whole, readings, says } = list;
  const several = readings.filter((parts) => parts.length > 1);
  if (
    says === "some" ||
    says === "near" ||
    several.length === 0 ||
    several.some((parts) => addsUp(whole, parts))
  )
    return [];
  const parts = nearest(whole, several);
  const severity = severityOf(list, parts);
  return severity
    ? [{ severity, arithmetic: sumShown(whole, parts), places: placesIn(reading, [whole, ...parts]) }]
    : [];
}

export const partsSum: Rule = {
  id: "parts-sum",
  severity: "error",
  example: "1.902.270 văn bản (1.328.552 văn bản đến; 573.719 văn bản đi)",
  says: {
    vi: "Các phần cộng lại không bằng tổng",
    en: "The parts do not add up to the whole",
  },
  within: (reading) =>
    reading.passages.flatMap((passage) => partListsIn(passage).flatMap((list) => breachOf(reading, list))),
};
