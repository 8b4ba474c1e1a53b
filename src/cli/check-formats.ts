import type { Finding } from "../model/finding.ts";
import type { CheckRenderOptions } from "../render/check/options.ts";
import { VERSION } from "./version.ts";

/** Prints findings. */
export type CheckFormat = (
  findings: readonly Finding[],
  options: CheckRenderOptions & { language: "vi" | "en" },
) => string;

async function json(): Promise<CheckFormat> {
  const [{ findingsJson }, { SCHEMA_VERSION }] = await Promise.all([
    import("../render/check/json.ts"),
    import("../extract.ts"),
  ]);
  return (findings) => findingsJson(findings, SCHEMA_VERSION);
}

async function sarif(): Promise<CheckFormat> {
  const [{ findingsSarif }, { rules }] = await Promise.all([
    import("../render/check/sarif.ts"),
    import("../check/registry.ts"),
  ]);
  return (findings, { language }) => findingsSarif(findings, rules, language, VERSION);
}

/** Every way to print findings, loaded when it is asked for. */
export const CHECK_FORMATS = {
  text: async (): Promise<CheckFormat> => (await import("../render/check/blocks.ts")).drawFindings,
  json,
  csv: async (): Promise<CheckFormat> => (await import("../render/check/csv.ts")).findingsCsv,
  md: async (): Promise<CheckFormat> => (await import("../render/check/markdown.ts")).findingsMarkdown,
  sarif,
};

export type CheckFormatName = keyof typeof CHECK_FORMATS;
export const CHECK_FORMAT_NAMES = Object.keys(CHECK_FORMATS) as CheckFormatName[];
