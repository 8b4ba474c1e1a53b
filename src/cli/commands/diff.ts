import { diff } from "../../compare/compare.ts";
import { isSelected, select } from "../../compare/select.ts";
import { ExitStatus } from "../../errors.ts";
import type { Messages } from "../../messages/messages.ts";
import { comparisonPlace } from "../comparison-place.ts";
import { COMPARISON_FORMAT_NAMES, DIFF_FORMATS, type ComparisonFormatName } from "../comparison-formats.ts";
import type { SelectionOptions } from "../comparison-options.ts";
import { readMap, saveMap } from "../decisions.ts";
import type { InputOptions } from "../inputs/input-options.ts";
import { formatAmong } from "../outputs/format-of.ts";
import type { OutputOptions } from "../outputs/output-options.ts";
import { placeOf, printResult } from "../outputs/print-result.ts";
import { readReports } from "../read-reports.ts";
import type { ColorChoice } from "../terminal.ts";

export interface DiffCommandOptions extends InputOptions, OutputOptions, SelectionOptions {
  format?: ComparisonFormatName;
  color?: ColorChoice;
  exitCode?: boolean;
  saveMap?: string;
}

/** `dtx diff LEFT RIGHT`: what two reports state, side by side. */
export async function runDiff(
  left: string,
  right: string,
  options: DiffCommandOptions,
  messages: Messages,
): Promise<ExitStatus> {
  const { outcomes, status } = await readReports([left, right], messages, options);
  const [first, second] = outcomes.map((outcome) => ("report" in outcome ? outcome.report : null));
  if (!first || !second) return status;
  const decisions =
    options.map === undefined ? {} : { decisions: await readMap(options.map, [first, second], messages) };
  const aligned = diff(first, second, decisions);
  if (options.saveMap !== undefined)
    await saveMap(options.saveMap, aligned, options.force === true, messages);
  const comparison = select(aligned, options);
  const format = options.format ?? formatAmong(options.output, COMPARISON_FORMAT_NAMES) ?? "table";
  const print = await DIFF_FORMATS[format]();
  const place = comparisonPlace(options.color, messages, placeOf(options));
  const all = options.all === true || isSelected(options);
  const context = {
    ...place,
    all,
    by: "document",
    csvDialect: options.csvDialect ?? "rfc4180",
    outcomes,
  } as const;
  await printResult(await print({ comparison }, context), options, format);
  const differ = comparison.rows.some(({ cells, delta }) => cells.includes(null) || delta?.trend !== "flat");
  return options.exitCode && differ ? ExitStatus.differ : ExitStatus.done;
}
