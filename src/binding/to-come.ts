import { saysOneOf } from "../text/tokens.ts";
import type { Surroundings } from "./draft.ts";
import type { BoundPeriod } from "./period.ts";
import type { Bearing } from "./role.ts";
import type { Scene } from "./scene.ts";
import type { Slot } from "./slot.ts";

/** `Đến năm 2025 kinh tế số chiếm 20%` in a report of 2022: what is of a time to come can only be a target. */
export function isToCome(
  { role }: Bearing,
  { date, source }: BoundPeriod,
  { finder, period }: Surroundings,
): boolean {
  if (role !== "actual" || source === "document" || !date) return false;
  const begins = date.start ?? date.end ?? "";
  return (
    begins > finder.latest || (begins > (period?.end ?? finder.latest) && (date.end ?? "") > finder.latest)
  );
}

const DONE = new Set(["đã"]);

/** `Tính đến ngày 15/9/2022, đã cấp 1.482.332 thẻ`: said to be done, whatever its date. */
export const isDone = ({ layout }: Scene, { sentence, figure }: Slot): boolean =>
  saysOneOf(layout.tokens, DONE, sentence.from, figure.from);
