import { DtxError, ExitStatus } from "../../errors.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Report } from "../../model/report.ts";
import type { SourceRemark } from "../../model/source-remark.ts";
import type { Indicator } from "../../model/indicator.ts";
import { catalogue } from "../../messages/catalogue.ts";
import type { Language, Messages } from "../../messages/messages.ts";
import { remarkIn } from "../../messages/remarks.ts";
import { renderLine } from "../../render/json.ts";
import { type Section, withSections } from "../../render/section.ts";
import { indexLines } from "../../text/line-index.ts";
import { normalizeText } from "../../text/normalize.ts";
import { describeFailure } from "../failure.ts";
import type { Listed } from "../inputs/list-inputs.ts";
import { type Keep, keptOf } from "../inputs/keep.ts";
import { parseRecord, RecordError } from "../inputs/parse-record.ts";
import { readSource, type SourceOptions } from "../inputs/read-source.ts";
import type { Outcome } from "../outcome.ts";
/** What is the same for every input; plain data, so that a worker can be given it. */
export interface JobSettings extends SourceOptions {
  language: Language;
  /** The parts to print, where the result is to be one finished line of NDJSON. */
  line: readonly Section[] | null;
  /** What to name indicators by, where not the catalogue that comes with dtx. */
  indicators?: readonly Indicator[] | undefined;
  /** Which indicators to print, where not all. */
  keep?: Keep | undefined;
}

/** What became of an input: its outcome, or the finished line; and what to say of it. */
export interface Result {
  outcome: Outcome | null;
  /** With its newline; from a thread as UTF-8, which can be handed over. */
  line: string | Uint8Array | null;
  /** Where it failed, as the user meets it, else null. */
  message: string | null;
  status: ExitStatus;
}

interface ReadText {
  source: string;
  text: string;
  encoding: string;
  remarks: SourceRemark[];
}

async function textOf(input: Listed, settings: JobSettings): Promise<ReadText> {
  if ("failure" in input) throw input.failure;
  if ("path" in input) return { ...(await readSource(input.path, settings)), source: input.source };
  if (input.record === null) {
    throw new DtxError("too-large", { file: input.source, limit: String(settings.limits.bytes) });
  }
  const { id, text } = parseRecord(input.record, input.source);
  return { source: id, text, encoding: "utf-8", remarks: [] };
}

function diagnosticsOf({ remarks, text }: ReadText, messages: Messages): Diagnostic[] {
  if (remarks.length === 0) return [];
  const lines = indexLines(text);
  return remarks.map(({ code, severity, values, start, end }) => {
    const span = start === null || end === null ? null : lines.span(start, end);
    return { code, severity, message: messages.sourceRemarks[code](values), span };
  });
}

/** Remarks of the reading, which words them in Vietnamese. */
function inLanguage(diagnostics: readonly Diagnostic[], raw: string, language: Language): Diagnostic[] {
  const text = diagnostics.length > 0 ? normalizeText(raw) : "";
  return diagnostics.map((diagnostic) => {
    const { code, message, span } = diagnostic;
    const written = span ? text.slice(span.start, span.end).replace(/\s+/gu, " ") : "";
    return { ...diagnostic, message: remarkIn(language, code, message, written) };
  });
}

function finish(outcome: Outcome, { line }: JobSettings, message: string | null, status: ExitStatus): Result {
  if (line === null) return { outcome, line: null, message, status };
  const shown = "report" in outcome ? withSections(outcome.report, line) : outcome;
  return { outcome: null, line: `${renderLine(shown)}\n`, message, status };
}

function failed(input: Listed, error: unknown, settings: JobSettings): Result {
  const { message, status } = describeFailure(error, catalogue[settings.language]);
  const source = error instanceof RecordError ? error.id : input.source;
  const said = "line" in input ? `${input.source}:${input.line}: ${message}` : message;
  return finish({ source, error: message }, settings, said, status);
}

/** Reads one input and extracts what it states; never throws. */
export async function perform(input: Listed, settings: JobSettings): Promise<Result> {
  try {
    const [read, { extract }, { matcherOf }] = await Promise.all([
      textOf(input, settings),
      import("../../extract.ts"),
      import("../catalogue/matcher-of.ts"),
    ]);
    const { source, text, encoding } = read;
    const report: Report = extract(text, { source, encoding, match: matcherOf(settings.indicators) });
    const remarks = inLanguage(report.diagnostics, text, settings.language);
    const diagnostics = [...diagnosticsOf(read, catalogue[settings.language]), ...remarks];
    return finish(
      { source, report: keptOf({ ...report, diagnostics }, settings.keep), text },
      settings,
      null,
      ExitStatus.done,
    );
  } catch (error) {
    return failed(input, error, settings);
  }
}
