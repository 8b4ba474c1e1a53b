import type { Report } from "../../model/report.ts";
import type { Section } from "../section.ts";
import { drawDates } from "./dates.ts";
import { drawDiagnostics } from "./diagnostics.ts";
import { drawHeading } from "./heading.ts";
import { drawIndicators } from "./indicators.ts";
import type { TableOptions } from "./options.ts";
import { drawReferences } from "./references.ts";

function drawPart(report: Report, section: Section, options: TableOptions): string {
  const { messages, paint } = options;
  const title = paint.strong(`${messages.report[section].toUpperCase()} (${report[section].length})`);
  if (report[section].length === 0) return `${title}\n${messages.report.none}`;
  switch (section) {
    case "indicators":
      return `${title}\n${drawIndicators(report.indicators, options)}`;
    case "dates":
      return `${title}\n${drawDates(report.dates, options)}`;
    case "references":
      return `${title}\n${drawReferences(report.references, options)}`;
  }
}

/** One report to read on a terminal: its heading, then a table for each part asked for. */
export function renderReport(report: Report, options: TableOptions): string {
  const { messages, paint, sections } = options;
  const parts = [drawHeading(report.document, options)];
  for (const section of sections) parts.push(drawPart(report, section, options));
  if (report.diagnostics.length) {
    const title = paint.strong(`${messages.report.diagnostics.toUpperCase()} (${report.diagnostics.length})`);
    parts.push(`${title}\n${drawDiagnostics(report.diagnostics, options)}`);
  }
  return parts.join("\n\n");
}
