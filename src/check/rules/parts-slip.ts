import { significantDigits } from "../arithmetic/decimal.ts";
import { differsByASlip } from "../arithmetic/digit-slip.ts";
import { valueOf } from "../arithmetic/printed.ts";
import { addsUp, partListsIn, together, type PartList } from "../parts.ts";
import type { Reading } from "../passage.ts";
import { placesIn, type Breach, type Rule } from "../rule.ts";
import { sumShown } from "./parts-sum.ts";

/** With fewer digits a sum comes that near by chance. */
const FEWEST_DIGITS = { some: 3, near: 4 };

function breachOf(reading: Reading, { whole, readings, says }: PartList): Breach[] {
  const several = readings.filter((parts) => parts.length > 1);
  if (says !== "some" && says !== "near") return [];
  if (significantDigits(valueOf(whole)) < FEWEST_DIGITS[says]) return [];
  if (several.some((parts) => addsUp(whole, parts))) return [];
  const slipped = several.find((parts) => differsByASlip(together(parts).value, valueOf(whole)));
  return slipped
    ? [{ arithmetic: sumShown(whole, slipped), places: placesIn(reading, [whole, ...slipped]) }]
    : [];
}

/** Parts that need not be all, yet come to the whole but for one digit. */
export const partsSlip: Rule = {
  id: "parts-slip",
  severity: "warning",
  example: "1.118.460 văn bản, trong đó văn bản đến 792.315, văn bản đi 326.146",
  says: {
    vi: "Các phần cộng lại lệch tổng đúng một chữ số",
    en: "The parts come to the whole but for one digit",
  },
  within: (reading) =>
    reading.passages.flatMap((passage) => partListsIn(passage).flatMap((list) => breachOf(reading, list))),
};
