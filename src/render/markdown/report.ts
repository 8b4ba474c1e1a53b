import type { Messages } from "../../messages/messages.ts";
import type { DocumentInfo } from "../../model/report.ts";
import { shortDate, shortPeriod } from "../period.ts";
import type { Section } from "../section.ts";
import { type ReadReport, reportSheets } from "../sheet/report.ts";
import { escaped, markdownTable } from "./markdown.ts";

function heading({ title, area, period, date, source }: DocumentInfo, { report, periods }: Messages): string {
  const facts = [
    area && `${report.area}: ${area.name}`,
    period && `${report.period}: ${shortPeriod(period, periods)}`,
    date && `${report.date}: ${shortDate(date)}`,
    source,
  ].filter((fact) => fact !== null);
  return `# ${escaped(title ?? report.untitled)}\n\n${escaped(facts.join(" · "))}\n`;
}

/** One report as Markdown: its heading, then a table for each part that holds something. */
export function markdownReport(read: ReadReport, sections: readonly Section[], messages: Messages): string {
  const parts = reportSheets(read, sections, messages)
    .filter(({ rows }) => rows.length > 0)
    .map((sheet) => `## ${sheet.name} (${sheet.rows.length})\n\n${markdownTable(sheet)}`);
  return [heading(read.report.document, messages), ...parts].join("\n");
}
