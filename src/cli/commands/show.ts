import { Chalk } from "chalk";
import type { ExitStatus } from "../../errors.ts";
import type { Messages } from "../../messages/messages.ts";
import { showReport } from "../../render/show/report-text.ts";
import type { ShowOptions } from "../../render/show/options.ts";
import { normalizeText } from "../../text/normalize.ts";
import { chalkPaint } from "../formats/table.ts";
import type { InputOptions } from "../inputs/input-options.ts";
import { page, type PagerOptions } from "../outputs/pager.ts";
import { readReports } from "../read-reports.ts";
import { outputWidth, usesColor, type ColorChoice } from "../terminal.ts";

export interface ShowCommandOptions extends InputOptions, PagerOptions {
  color?: ColorChoice;
}

function markPaint(colored: boolean): ShowOptions["paint"] {
  const chalk = new Chalk({ level: colored ? 1 : 0 });
  return {
    ...chalkPaint(colored),
    figure: (text) => chalk.cyan.bold(text),
    date: (text) => chalk.green(text),
    reference: (text) => chalk.magenta(text),
  };
}

/** `dtx show FILE`: the report itself, with all that was read in it marked. */
export async function runShow(
  files: readonly string[],
  options: ShowCommandOptions,
  messages: Messages,
): Promise<ExitStatus> {
  const { outcomes, status } = await readReports(files, messages, options);
  const paint = markPaint(usesColor(options.color ?? "auto", process.stdout, process.env));
  const width = outputWidth(process.stdout, process.env);
  const shown = outcomes.flatMap((outcome) =>
    "report" in outcome
      ? [showReport(outcome.report, normalizeText(outcome.text), { messages, paint, width })]
      : [],
  );
  if (shown.length > 0) await page(shown.join("\n"), options);
  return status;
}
