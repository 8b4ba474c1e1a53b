import type { Compared } from "../render/comparison/compared.ts";
import type { MatrixOptions } from "../render/comparison/options.ts";
import type { CsvDialect } from "../render/csv/csv-dialects.ts";
import { renderJson } from "../render/json.ts";
import type { Outcome } from "./outcome.ts";
import type { Printed } from "./outputs/print-result.ts";

export type { Compared };

/** What a comparison is drawn with. */
export interface ComparisonContext extends MatrixOptions {
  csvDialect: CsvDialect;
  /** The reports with their texts, for pages that show them. */
  outcomes: readonly Outcome[];
}

export type ComparisonFormat = (compared: Compared, context: ComparisonContext) => Printed | Promise<Printed>;

async function table(): Promise<ComparisonFormat> {
  const [{ drawMatrix }, { drawLeague }, { drawMissing }] = await Promise.all([
    import("../render/comparison/matrix.ts"),
    import("../render/comparison/league.ts"),
    import("../render/comparison/missing.ts"),
  ]);
  return ({ comparison, leagues, missing }, options) => {
    if (leagues) return leagues.map((league) => drawLeague(league, comparison.columns, options)).join("\n\n");
    return missing ? drawMissing(missing, comparison.columns, options) : drawMatrix(comparison, options);
  };
}

async function diffTable(): Promise<ComparisonFormat> {
  const { drawDiff } = await import("../render/comparison/diff.ts");
  return ({ comparison }, options) => drawDiff(comparison, options);
}

async function json(): Promise<ComparisonFormat> {
  const { withReasonWords } = await import("../render/comparison/reasons.ts");
  return ({ comparison, leagues, missing }, { messages }) =>
    renderJson({
      ...withReasonWords(comparison, messages),
      ...(leagues ? { leagues } : {}),
      ...(missing ? { missing } : {}),
    });
}

async function csv(): Promise<ComparisonFormat> {
  const [{ csv: write }, { comparedSheets }] = await Promise.all([
    import("../render/csv/csv.ts"),
    import("../render/sheet/compared.ts"),
  ]);
  return (compared, { by, messages, csvDialect }) =>
    write(comparedSheets(compared, by, messages)[0]!, csvDialect);
}

async function md(): Promise<ComparisonFormat> {
  const { markdownCompared } = await import("../render/markdown/compared.ts");
  return (compared, { by, messages }) => markdownCompared(compared, by, messages);
}

async function xlsx(): Promise<ComparisonFormat> {
  const [{ xlsx: write }, { comparedSheets }] = await Promise.all([
    import("../render/xlsx/xlsx.ts"),
    import("../render/sheet/compared.ts"),
  ]);
  return (compared, { by, messages }) => write(comparedSheets(compared, by, messages));
}

async function html(): Promise<ComparisonFormat> {
  const [{ comparisonPage }, { shownReports }] = await Promise.all([
    import("../render/html/comparison-page.ts"),
    import("./shown-reports.ts"),
  ]);
  return (compared, { by, messages, outcomes }) =>
    comparisonPage(compared, shownReports(outcomes, messages.language), by, messages);
}

/** Every way to print many reports side by side, loaded when it is asked for. */
export const COMPARE_FORMATS = { table, json, csv, md, xlsx, html };

/** Every way to print two reports side by side. */
export const DIFF_FORMATS = { ...COMPARE_FORMATS, table: diffTable };

export type ComparisonFormatName = keyof typeof COMPARE_FORMATS;
export const COMPARISON_FORMAT_NAMES = Object.keys(COMPARE_FORMATS) as ComparisonFormatName[];
