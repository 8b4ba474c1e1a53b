import type { Report } from "../model/report.ts";

/** The parts of a report that can be asked for alone. */
export const SECTIONS = ["indicators", "dates", "references"] as const;
export type Section = (typeof SECTIONS)[number];

/** The report without the parts that were not asked for. */
export function withSections(report: Report, sections: readonly Section[]): Partial<Report> {
  const left: Partial<Report> = { ...report };
  for (const section of SECTIONS) if (!sections.includes(section)) delete left[section];
  return left;
}
