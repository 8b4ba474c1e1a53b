import { check } from "../../check/check.ts";
import { ignoredIn } from "../../check/ignored.ts";
import { rules } from "../../check/registry.ts";
import { ExitStatus } from "../../errors.ts";
import { checkMessages, languageOf } from "../../messages/check.ts";
import type { Messages } from "../../messages/messages.ts";
import { drawRules } from "../../render/check/rules.ts";
import { CHECK_FORMAT_NAMES, CHECK_FORMATS, type CheckFormatName } from "../check-formats.ts";
import { chalkPaint } from "../formats/table.ts";
import { limitsOf, type InputOptions } from "../inputs/input-options.ts";
import { readBytes } from "../inputs/read-bytes.ts";
import { formatAmong } from "../outputs/format-of.ts";
import type { OutputOptions } from "../outputs/output-options.ts";
import { placeOf, printResult } from "../outputs/print-result.ts";
import { readReports } from "../read-reports.ts";
import { outputWidth, usesColor, type ColorChoice } from "../terminal.ts";
import { write } from "../write.ts";

export interface CheckCommandOptions extends InputOptions, OutputOptions {
  format?: CheckFormatName;
  color?: ColorChoice;
  ignore?: readonly string[];
  map?: string;
  rules?: boolean;
}

/** Ids to leave out: those named, and those of the map file. */
async function ignoredBy(options: CheckCommandOptions): Promise<readonly string[]> {
  const { ignore = [], map } = options;
  if (map === undefined) return ignore;
  const bytes = await readBytes(map, limitsOf(options).bytes);
  return [...ignore, ...ignoredIn(new TextDecoder().decode(bytes))];
}

/** `dtx check FILE...`: where the reports contradict themselves or each other. */
export async function runCheck(
  files: readonly string[],
  options: CheckCommandOptions,
  messages: Messages,
): Promise<ExitStatus> {
  const language = languageOf(messages);
  const output = placeOf(options);
  const paint = chalkPaint(usesColor(options.color ?? "auto", output, process.env));
  const place = { messages: checkMessages(messages), paint, width: outputWidth(output, process.env) };
  if (options.rules) {
    await write(drawRules(rules, language, place));
    return ExitStatus.done;
  }
  const ignore = await ignoredBy(options);
  const { outcomes, status } = await readReports(files, messages, options);
  const reports = outcomes.flatMap((outcome) => ("report" in outcome ? [outcome.report] : []));
  if (reports.length === 0) return status;
  const findings = check(reports, { ignore, language });
  const format = options.format ?? formatAmong(options.output, CHECK_FORMAT_NAMES) ?? "text";
  const print = await CHECK_FORMATS[format]();
  const csvDialect = options.csvDialect ?? "rfc4180";
  const context = { ...place, language, csvDialect, reports: reports.length, outcomes };
  await printResult(await print(findings, context), options, format);
  const found = findings.some(({ severity }) => severity === "error");
  return status === ExitStatus.done && found ? ExitStatus.differ : status;
}
