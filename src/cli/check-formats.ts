import type { Finding } from "../model/finding.ts";
import { catalogue } from "../messages/catalogue.ts";
import type { Language } from "../messages/messages.ts";
import type { CheckRenderOptions } from "../render/check/options.ts";
import type { CsvDialect } from "../render/csv/csv-dialects.ts";
import type { Outcome } from "./outcome.ts";
import type { Printed } from "./outputs/print-result.ts";
import { VERSION } from "./version.ts";

/** Prints findings. */
export type CheckFormat = (findings: readonly Finding[], options: CheckContext) => Printed | Promise<Printed>;

/** What findings are drawn with. */
export interface CheckContext extends CheckRenderOptions {
  language: Language;
  csvDialect: CsvDialect;
  /** The reports with their texts, for pages that show them. */
  outcomes: readonly Outcome[];
}

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

async function xlsx(): Promise<CheckFormat> {
  const [{ xlsx: write }, { findingsSheet }, { noteOf }] = await Promise.all([
    import("../render/xlsx/xlsx.ts"),
    import("../render/sheet/findings.ts"),
    import("../render/note.ts"),
  ]);
  return (findings, { language }) => write([findingsSheet(findings.map(noteOf), catalogue[language])]);
}

async function html(): Promise<CheckFormat> {
  const [{ checkPage }, { shownReports }] = await Promise.all([
    import("../render/html/check-page.ts"),
    import("./shown-reports.ts"),
  ]);
  return (findings, { language, outcomes }) =>
    checkPage(findings, shownReports(outcomes, language), catalogue[language]);
}

/** Every way to print findings, loaded when it is asked for. */
export const CHECK_FORMATS = {
  text: async (): Promise<CheckFormat> => (await import("../render/check/blocks.ts")).drawFindings,
  json,
  csv: async (): Promise<CheckFormat> => (await import("../render/check/csv.ts")).findingsCsv,
  md: async (): Promise<CheckFormat> => (await import("../render/check/markdown.ts")).findingsMarkdown,
  sarif,
  xlsx,
  html,
};

export type CheckFormatName = keyof typeof CHECK_FORMATS;
export const CHECK_FORMAT_NAMES = Object.keys(CHECK_FORMATS) as CheckFormatName[];
