import { reportPage } from "../../render/html/report-page.ts";
import type { Format } from "../format.ts";
import type { Outcome } from "../outcome.ts";
import { shownReports } from "../shown-reports.ts";

/** All reports as one page to look at. */
export const html: Format = async function* (outcomes, { messages, sections, indicators }) {
  const all: Outcome[] = [];
  for await (const outcome of outcomes) all.push(outcome);
  const unread = all.flatMap((outcome) => ("error" in outcome ? [outcome] : []));
  yield reportPage(shownReports(all, messages.language, indicators), unread, sections, messages);
};
