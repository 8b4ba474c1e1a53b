import type { ComparisonColumn } from "../../model/comparison.ts";
import { wrap } from "../table/wrap.ts";
import { areaName, periodName } from "./names.ts";
import type { ComparisonOptions } from "./options.ts";

/** What two columns have in common and where they differ, in one line; a warning where they differ in all. */
export function drawSubject(
  [left, right]: readonly [ComparisonColumn, ComparisonColumn],
  { messages, width, paint }: ComparisonOptions,
): string {
  const { comparison } = messages;
  const areas = [areaName(left, messages), areaName(right, messages)] as const;
  const periods = [periodName(left, messages), periodName(right, messages)] as const;
  const oneArea = left.area?.code === right.area?.code;
  const onePeriod = left.period?.code === right.period?.code;
  const title =
    oneArea && onePeriod
      ? comparison.sameBoth(areas[0], periods[0])
      : oneArea
        ? comparison.twoPeriods(areas[0], ...periods)
        : onePeriod
          ? comparison.twoAreas(periods[0], ...areas)
          : comparison.bothDiffer(`${areas[0]} ${periods[0]}`, `${areas[1]} ${periods[1]}`);
  const lines = wrap(title, width).map(paint.strong);
  if (!oneArea && !onePeriod) lines.push(...wrap(`⚠ ${comparison.bothDifferWarning}`, width).map(paint.warn));
  return lines.join("\n");
}
