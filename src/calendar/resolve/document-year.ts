import { monthOf, yearOf } from "../day.ts";
import type { DateMention } from "../../model/mention.ts";
import type { DateContext } from "./context.ts";

const MONTHS_AHEAD = 2;

/**
 * The year the document gives to a date without one: that of the period reported on. In a report on 2022 signed in January
 * 2023, `12/1` and `tháng 2` are of 2023, `tháng 9` and `quý I` of 2022.
 */
export function yearOfDocument({ parts, aside }: DateMention, context: DateContext): number | null {
  const { documentPeriod, documentDate, documentYear } = context;
  if (!documentPeriod) return documentYear;
  const reported = yearOf(documentPeriod.end);
  if (!documentDate || aside || yearOf(documentDate) !== reported + 1) return reported;
  const month = parts.unit === "day" || parts.unit === "month" ? parts.month : null;
  return month !== null && month <= monthOf(documentDate) + MONTHS_AHEAD ? reported + 1 : reported;
}
