import type { ExitStatus } from "../../errors.ts";
import type { Messages } from "../../messages/messages.ts";
import { citedDocuments } from "../../render/refs/documents.ts";
import { chalkPaint } from "../formats/table.ts";
import type { InputOptions } from "../inputs/input-options.ts";
import { page, type PagerOptions } from "../outputs/pager.ts";
import { readReports } from "../read-reports.ts";
import { REFS_FORMATS, type RefsFormatName } from "../refs-formats.ts";
import { outputWidth, usesColor, type ColorChoice } from "../terminal.ts";

export interface RefsCommandOptions extends InputOptions, PagerOptions {
  format?: RefsFormatName;
  color?: ColorChoice;
}

/** `dtx refs FILE...`: the documents that the reports cite, the most used first. */
export async function runRefs(
  files: readonly string[],
  options: RefsCommandOptions,
  messages: Messages,
): Promise<ExitStatus> {
  const { outcomes, status } = await readReports(files, messages, options);
  const reports = outcomes.flatMap((outcome) =>
    "report" in outcome ? [{ source: outcome.source, references: outcome.report.references }] : [],
  );
  const print = await REFS_FORMATS[options.format ?? "table"]();
  const width = outputWidth(process.stdout, process.env);
  const paint = chalkPaint(usesColor(options.color ?? "auto", process.stdout, process.env));
  if (reports.length > 0) await page(print(citedDocuments(reports), { messages, width, paint }), options);
  return status;
}
