import type { DocumentInfo } from "../../model/report.ts";
import { shortDate, shortPeriod } from "../period.ts";
import { visible } from "../visible.ts";
import type { TableOptions } from "./options.ts";
import { wrap } from "./wrap.ts";

/** Who reports, on what and when, over the tables. */
export function drawHeading(document: DocumentInfo, { messages, width, paint }: TableOptions): string {
  const { title, area, period, date, source } = document;
  const { report, periods } = messages;
  const facts = [
    area && `${report.area}: ${area.name}`,
    period && `${report.period}: ${shortPeriod(period, periods)}`,
    date && `${report.date}: ${shortDate(date)}`,
  ].filter((fact) => fact !== null);
  return [
    ...wrap(visible(title ?? report.untitled), width).map(paint.strong),
    ...wrap(visible(facts.join(" · ")), width).filter(Boolean),
    ...wrap(visible(source), width).map(paint.faint),
  ].join("\n");
}
