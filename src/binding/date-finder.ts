import type { TokenRange } from "../model/span.ts";
import type { DateUse } from "./date-use.ts";
import type { ResolvedDate } from "./resolved.ts";

/** A date with what it does in its sentence. */
export interface UsedDate extends ResolvedDate {
  use: DateUse;
  /** `6.120 hồ sơ của cùng kỳ`: the figure itself is of that time. */
  ofFigure: boolean;
  /** `nhiệm vụ quý IV`: named as what is to come. */
  ahead: boolean;
  /** The year of an index or ranking. */
  league: boolean;
}

/** Dates of the report in text order, looked up by token range. */
export interface DateFinder {
  /** Last day an actual can be of (ISO): some weeks after the report. */
  latest: string;
  within(range: TokenRange): readonly UsedDate[];
}

/** Most figures have no date near them. */
const NONE: readonly UsedDate[] = [];

export function dateFinder(dates: readonly UsedDate[], latest: string): DateFinder {
  const within = ({ from, to }: TokenRange): readonly UsedDate[] => {
    let low = 0;
    let high = dates.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (dates[middle]!.mention.outer.from < from) low = middle + 1;
      else high = middle;
    }
    const first = dates[low];
    if (!first || first.mention.outer.from >= to) return NONE;
    let end = low + 1;
    while (end < dates.length && dates[end]!.mention.outer.from < to) end++;
    return dates.slice(low, end);
  };
  return { latest, within };
}
