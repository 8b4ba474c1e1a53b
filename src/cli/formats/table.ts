import { Chalk } from "chalk";
import type { Paint } from "../../render/table/paint.ts";
import { renderReport } from "../../render/table/report.ts";
import type { Format } from "../format.ts";
import { headingsOf } from "../grouping.ts";

/** Chalk as the colours of tables. */
export function chalkPaint(color: boolean): Paint {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    accent: (text) => chalk.cyan(text),
    warn: (text) => chalk.yellow(text),
  };
}

/** Tables to read, one report after the other. */
export const table: Format = async function* (outcomes, { messages, sections, width, color }) {
  const paint = chalkPaint(color);
  let before = "";
  for await (const outcome of outcomes) {
    if (!("report" in outcome)) continue;
    const groupOf = headingsOf(outcome.text);
    yield `${before}${renderReport(outcome.report, { messages, sections, width, paint, groupOf })}\n`;
    before = "\n";
  }
};
