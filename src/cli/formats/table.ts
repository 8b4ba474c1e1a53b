import { Chalk } from "chalk";
import { renderReport } from "../../render/table/report.ts";
import type { Format } from "../format.ts";
import { headingsOf } from "../grouping.ts";

/** Tables to read, one report after the other. */
export const table: Format = async function* (outcomes, { messages, sections, width, color }) {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const paint = { strong: chalk.bold, faint: chalk.dim, accent: chalk.cyan, warn: chalk.yellow };
  let before = "";
  for await (const outcome of outcomes) {
    if (!("report" in outcome)) continue;
    const groupOf = headingsOf(outcome.text);
    yield `${before}${renderReport(outcome.report, { messages, sections, width, paint, groupOf })}\n`;
    before = "\n";
  }
};
