import type { Observation } from "../../model/observation.ts";
import { intervalOf } from "../arithmetic/printed.ts";
import { exceeds } from "../arithmetic/interval.ts";
import { sharedScale, shownFigure } from "../arithmetic/shown.ts";
import { partListsIn, type PartList } from "../parts.ts";
import type { Reading } from "../passage.ts";
import { placesIn, type Breach, type Rule } from "../rule.ts";

function breachOf(reading: Reading, whole: Observation, part: Observation, first: boolean): Breach[] {
  if (!exceeds(intervalOf(part), intervalOf(whole))) return [];
  const scale = sharedScale([whole, part]);
  return [
    {
      severity: first ? "error" : "warning",
      arithmetic: `${shownFigure(part, scale)} > ${shownFigure(whole, scale)}`,
      places: placesIn(reading, [part, whole]),
    },
  ];
}

/** Words must make it a part: a bare bracket may hold anything. Only the first surely belongs to the list. */
function inList(reading: Reading, { whole, readings, says }: PartList): Breach[] {
  const alone = says === "all" && readings.every((parts) => parts.length === 1);
  if (says !== "some" && !alone) return [];
  return readings[0]!.flatMap((part, at) => breachOf(reading, whole, part, at === 0));
}

export const partExceedsWhole: Rule = {
  id: "part-exceeds-whole",
  severity: "error",
  example: "Tiếp nhận 502.225 hồ sơ, trong đó 592.933 hồ sơ trực tuyến",
  says: { vi: "Một phần lớn hơn tổng của nó", en: "A part is greater than its whole" },
  within: (reading) =>
    reading.passages.flatMap((passage) => partListsIn(passage).flatMap((list) => inList(reading, list))),
};
