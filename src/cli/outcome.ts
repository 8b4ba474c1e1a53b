import type { Report } from "../model/report.ts";

/** What became of one input: its report and the text it counts in, or why it could not be read. */
export type Outcome = { source: string; report: Report; text: string } | { source: string; error: string };
