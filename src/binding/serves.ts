import type { Role } from "../model/observation.ts";
import { states } from "./bracket-date.ts";
import type { DateFinder, UsedDate } from "./date-finder.ts";

/** From where a date is looked at: a figure's own words, its sentence, or farther away. */
type Reach = "own" | "sentence" | "far";

/** A plan's year is the period of a target, never of an actual; a deadline likewise. */
export function serves(date: UsedDate, role: Role, finder: DateFinder, reach: Reach = "far"): boolean {
  if (!states(date) || date.use === "base") return false;
  // what is so up to a day that has come is no plan
  if (role === "target")
    return reach !== "far" || !date.asOf || (date.end ?? "") > finder.latest || date.mention.deadline;
  const near = reach === "sentence" || (date.end ?? date.start ?? "") <= finder.latest;
  const known = reach === "own" || (!date.ahead && near);
  return date.use === "topic" && !date.mention.deadline && known;
}

/** The day of a meeting or of a holiday: no period of the figures that follow. */
export const isPlainDay = (date: UsedDate): boolean =>
  date.kind === "day" && !date.asOf && !date.mention.open;

export const isNow = ({ mention }: UsedDate): boolean =>
  mention.parts.unit === "relative" && mention.parts.what === "now";
