import { escaped } from "../../render/markdown/markdown.ts";
import { markdownReport } from "../../render/markdown/report.ts";
import type { Format } from "../format.ts";
import { readReport } from "./read-report.ts";

/** Reports one after the other as Markdown; one that could not be read stands as a line that says why. */
export const markdown: Format = async function* (outcomes, { messages, sections, indicators }) {
  let before = "";
  for await (const outcome of outcomes) {
    const shown =
      "report" in outcome
        ? markdownReport(readReport(outcome, messages.language, indicators), sections, messages)
        : `# ${escaped(outcome.source)}\n\n> ${escaped(outcome.error)}\n`;
    yield `${before}${shown}`;
    before = "\n";
  }
};
