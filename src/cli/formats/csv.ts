import { DtxError } from "../../errors.ts";
import type { Messages } from "../../messages/messages.ts";
import { outputMessages } from "../../messages/output/output.ts";
import { csv as write } from "../../render/csv/csv.ts";
import { SECTIONS, type Section } from "../../render/section.ts";
import { sectionSheet } from "../../render/sheet/report.ts";
import type { Format } from "../format.ts";
import { groupsOf } from "./read-report.ts";

/** One table a file: the part named, or the indicators where none is. */
function onePart(sections: readonly Section[], messages: Messages): Section {
  if (sections.length === SECTIONS.length) return "indicators";
  if (sections.length !== 1) throw new DtxError("usage", { reason: outputMessages(messages).oneTable });
  return sections[0]!;
}

/** One part of all reports as one table; inputs that failed are told on standard error alone. */
export const csv: Format = async function* (outcomes, { messages, sections, csvDialect, indicators }) {
  const section = onePart(sections, messages);
  let head = true;
  for await (const outcome of outcomes) {
    if (!("report" in outcome)) continue;

    const sheet = sectionSheet(
      { report: outcome.report, notes: [], ...groupsOf(outcome, indicators) },
      section,
      messages,
    );
    yield write(sheet, csvDialect, head);
    head = false;
  }
};
