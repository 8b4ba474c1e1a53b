import { reportPage, type UnreadReport } from "../../render/html/report-page.ts";
import type { ShownReport } from "../../render/html/shown-report.ts";
import { normalizeText } from "../../text/normalize.ts";
import type { Format } from "../format.ts";
import { readReport } from "./read-report.ts";

/** All reports as one page to look at. */
export const html: Format = async function* (outcomes, { messages, sections }) {
  const reports: ShownReport[] = [];
  const unread: UnreadReport[] = [];
  for await (const outcome of outcomes) {
    if ("report" in outcome) {
      reports.push({ ...readReport(outcome, messages.language), text: normalizeText(outcome.text) });
    } else unread.push(outcome);
  }
  yield reportPage(reports, unread, sections, messages);
};
