import { compare } from "../../compare/compare.ts";
import type { ColumnsBy } from "../../compare/columns.ts";
import { leaguesOf } from "../../compare/league.ts";
import { missingOf } from "../../compare/missing.ts";
import { isSelected, select } from "../../compare/select.ts";
import { DtxError, type ExitStatus } from "../../errors.ts";
import type { Messages } from "../../messages/messages.ts";
import type { Comparison } from "../../model/comparison.ts";
import {
  COMPARE_FORMATS,
  COMPARISON_FORMAT_NAMES,
  type Compared,
  type ComparisonFormatName,
} from "../comparison-formats.ts";
import type { SelectionOptions } from "../comparison-options.ts";
import { comparisonPlace } from "../comparison-place.ts";
import { readMap } from "../decisions.ts";
import type { InputOptions } from "../inputs/input-options.ts";
import { readTextFile } from "../inputs/read-text-file.ts";
import { formatAmong } from "../outputs/format-of.ts";
import type { OutputOptions } from "../outputs/output-options.ts";
import { suggestSimilar } from "../suggest.ts";
import { placeOf, printResult } from "../outputs/print-result.ts";
import { readReports } from "../read-reports.ts";
import type { ColorChoice } from "../terminal.ts";

export interface CompareCommandOptions extends InputOptions, OutputOptions, SelectionOptions {
  format?: ComparisonFormatName;
  color?: ColorChoice;
  by?: ColumnsBy;
  rank?: string;
  missing?: boolean;
  require?: string;
}

/** Ids or names, one a line; `#` begins a remark. */
const listed = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.split("#")[0]!.trim())
    .filter(Boolean);

async function asked(comparison: Comparison, options: CompareCommandOptions): Promise<Compared> {
  const { rank, missing, require } = options;
  if (rank !== undefined) return { comparison, leagues: leaguesOf(comparison, rank) };
  if (!missing && require === undefined) return { comparison };
  const list = require === undefined ? null : listed(await readTextFile(require));
  return { comparison, missing: missingOf(comparison, list) };
}

function noSuchIndicator({ rows }: Comparison, value: string): DtxError {
  const names = rows.flatMap(({ indicator, label }) => (indicator === null ? [label] : [indicator, label]));
  return new DtxError("unknown-indicator", { value, suggestion: suggestSimilar(value, names) });
}

/** `dtx compare FILE...`: what many reports state, one indicator a row. */
export async function runCompare(
  files: readonly string[],
  options: CompareCommandOptions,
  messages: Messages,
): Promise<ExitStatus> {
  const { outcomes, status } = await readReports(files, messages, options);
  const reports = outcomes.flatMap((outcome) => ("report" in outcome ? [outcome.report] : []));
  if (reports.length === 0) return status;
  const by = options.by ?? (options.rank === undefined ? "document" : "area");
  const decisions =
    options.map === undefined ? {} : { decisions: await readMap(options.map, reports, messages) };
  const comparison = select(compare(reports, { by, ...decisions }), options);
  const compared = await asked(comparison, options);
  if (compared.leagues?.length === 0) {
    throw noSuchIndicator(comparison, options.rank!);
  }
  const format = options.format ?? formatAmong(options.output, COMPARISON_FORMAT_NAMES) ?? "table";
  const print = await COMPARE_FORMATS[format]();
  const place = comparisonPlace(options.color, messages, placeOf(options));
  const all = options.all === true || isSelected(options);
  const context = { ...place, by, all, csvDialect: options.csvDialect ?? "rfc4180", outcomes } as const;
  await printResult(await print(compared, context), options, format);
  return status;
}
