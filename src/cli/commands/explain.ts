import { DtxError, ExitStatus } from "../../errors.ts";
import { explain } from "../../explain/explain.ts";
import type { Messages } from "../../messages/messages.ts";
import { explanationText } from "../../render/explain/text.ts";
import { renderJson } from "../../render/json.ts";
import { matcherOf } from "../catalogue/matcher-of.ts";
import { withCatalogue, type CatalogueOptions } from "../catalogue/with-catalogue.ts";
import { chalkPaint } from "../formats/table.ts";
import { page, type PagerOptions } from "../outputs/pager.ts";
import { readReports } from "../read-reports.ts";
import { outputWidth, usesColor, type ColorChoice } from "../terminal.ts";

export interface ExplainCommandOptions extends CatalogueOptions, PagerOptions {
  format?: "text" | "json";
  color?: ColorChoice;
}

/** `report.txt:12`, `report.txt:12:40`; a colon may stand in the name too. */
function parsePlace(place: string): { file: string; line: number; column?: number } {
  const [, file, line, column] = /^(.+?):(\d+)(?::(\d+))?$/s.exec(place) ?? [];
  if (file === undefined || Number(line) < 1 || column === "0") throw new DtxError("bad-place", { place });
  return { file, line: Number(line), ...(column !== undefined && { column: Number(column) }) };
}

/** `dtx explain FILE:LINE[:COLUMN]`: how the numbers of a line were read, and why. */
export async function runExplain(
  place: string,
  given: ExplainCommandOptions,
  messages: Messages,
): Promise<ExitStatus> {
  const { file, line, column } = parsePlace(place);
  const options = await withCatalogue(given, messages);
  if (options === null) return ExitStatus.input;
  const { outcomes, status } = await readReports([file], messages, options);
  const [outcome] = outcomes;
  if (!outcome || !("report" in outcome)) return status;
  const match = matcherOf(options.indicators);
  const explanation = explain(outcome.text, line, {
    source: file,
    match,
    ...(column !== undefined && { column }),
  });
  if (!explanation) {
    throw new DtxError("no-such-line", { file, line, lines: outcome.text.trimEnd().split("\n").length });
  }
  const paint = chalkPaint(usesColor(options.color ?? "auto", process.stdout, process.env));
  const width = outputWidth(process.stdout, process.env);
  const text =
    options.format === "json"
      ? `${renderJson(explanation)}\n`
      : explanationText(explanation, { messages, paint, width });
  await page(text, options);
  return ExitStatus.done;
}
