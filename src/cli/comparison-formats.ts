import type { Comparison } from "../model/comparison.ts";
import type { DiffOptions } from "../render/comparison/diff.ts";
import { renderJson } from "../render/json.ts";

export type DiffFormat = (comparison: Comparison, options: DiffOptions) => string;

async function json(): Promise<DiffFormat> {
  const { withReasonWords } = await import("../render/comparison/reasons.ts");
  return (comparison, { messages }) => renderJson(withReasonWords(comparison, messages));
}

/** Every way to print two reports side by side, loaded when it is asked for. */
export const DIFF_FORMATS = {
  table: async (): Promise<DiffFormat> => (await import("../render/comparison/diff.ts")).drawDiff,
  json,
};

export type ComparisonFormatName = keyof typeof DIFF_FORMATS;
export const COMPARISON_FORMAT_NAMES = Object.keys(DIFF_FORMATS) as ComparisonFormatName[];
