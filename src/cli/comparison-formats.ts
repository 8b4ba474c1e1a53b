import type { Comparison, League, MissingOfColumn } from "../model/comparison.ts";
import type { DiffOptions } from "../render/comparison/diff.ts";
import type { MatrixOptions } from "../render/comparison/options.ts";
import { renderJson } from "../render/json.ts";

export type DiffFormat = (comparison: Comparison, options: DiffOptions) => string;

/** A comparison with what was asked beyond its rows. */
export interface Compared {
  comparison: Comparison;
  leagues?: readonly League[];
  missing?: readonly MissingOfColumn[];
}

export type CompareFormat = (compared: Compared, options: MatrixOptions) => string;

/** Every way to print two reports side by side, loaded when it is asked for. */
export const DIFF_FORMATS = {
  table: async (): Promise<DiffFormat> => (await import("../render/comparison/diff.ts")).drawDiff,
  json: async (): Promise<DiffFormat> => {
    const { withReasonWords } = await import("../render/comparison/reasons.ts");
    return (comparison, { messages }) => renderJson(withReasonWords(comparison, messages));
  },
};

async function table(): Promise<CompareFormat> {
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

async function json(): Promise<CompareFormat> {
  const { withReasonWords } = await import("../render/comparison/reasons.ts");
  return ({ comparison, leagues, missing }, { messages }) =>
    renderJson({
      ...withReasonWords(comparison, messages),
      ...(leagues ? { leagues } : {}),
      ...(missing ? { missing } : {}),
    });
}

/** Every way to print many reports side by side. */
export const COMPARE_FORMATS = { table, json };

export type ComparisonFormatName = keyof typeof DIFF_FORMATS;
export const COMPARISON_FORMAT_NAMES = Object.keys(DIFF_FORMATS) as ComparisonFormatName[];
