import { DtxError, ExitStatus } from "../../errors.ts";
import type { Messages } from "../../messages/messages.ts";
import type { CsvDialect } from "../../render/csv/csv-dialects.ts";
import { SECTIONS, type Section } from "../../render/section.ts";
import { BINARY_FORMATS, FORMATS, type FormatName } from "../formats.ts";
import { withCatalogue, type CatalogueOptions } from "../catalogue/with-catalogue.ts";
import type { KeepOptions } from "../inputs/keep-options.ts";
import { isMany } from "../inputs/list-inputs.ts";
import { Progress } from "../inputs/progress.ts";
import { readResults } from "../inputs/read-results.ts";
import type { Outcome } from "../outcome.ts";
import { formatOf } from "../outputs/format-of.ts";
import { openOutput } from "../outputs/open-output.ts";
import { openPaged, type PagerOptions } from "../outputs/pager.ts";
import type { Result } from "../pool/job.ts";
import { outputWidth, usesColor, type ColorChoice, type OutputPlace } from "../terminal.ts";
import { writeMessage } from "../write.ts";

export interface ExtractCommandOptions extends CatalogueOptions, KeepOptions, PagerOptions {
  quiet?: boolean;
  format?: FormatName;
  only?: readonly Section[];
  color?: ColorChoice;
  output?: string;
  force?: boolean;
  csvDialect?: CsvDialect;
}

async function* lines(results: AsyncIterable<Result>): AsyncGenerator<string | Uint8Array> {
  for await (const { line } of results) if (line !== null) yield line;
}

async function* outcomes(results: AsyncIterable<Result>): AsyncGenerator<Outcome> {
  for await (const { outcome } of results) if (outcome) yield outcome;
}

/** With what `--area` and `--indicator` ask for looked up. */
async function withKeep(options: ExtractCommandOptions): Promise<ExtractCommandOptions> {
  if (options.area === undefined && options.indicator === undefined) return options;
  const { keepOf } = await import("../inputs/keep-options.ts");
  return { ...options, keep: keepOf(options, options.indicators) };
}

/** `dtx extract FILE...`: prints what each report states; the status tells whether all could be read. */
export async function runExtract(
  files: readonly string[],
  given: ExtractCommandOptions,
  messages: Messages,
): Promise<ExitStatus> {
  const told = await withCatalogue(given, messages);
  if (told === null) return ExitStatus.input;
  const options = await withKeep(told);
  const name = options.format ?? formatOf(options.output) ?? "table";
  const sections = options.only ?? SECTIONS;
  const place: OutputPlace = options.output === undefined ? process.stdout : {};
  if (BINARY_FORMATS.has(name) && place.isTTY) throw new DtxError("binary-output", { format: name });
  let worst: ExitStatus = ExitStatus.done;
  const progress = new Progress(place.isTTY || options.quiet ? {} : process.stderr, messages);

  async function* noted(): AsyncGenerator<Result> {
    for await (const result of readResults(files, options, messages, name === "ndjson" ? sections : null)) {
      if (result.status > worst) worst = result.status;
      if (result.message !== null) {
        progress.clear();
        writeMessage(result.message);
      }
      progress.step();
      yield result;
    }
  }
  async function pieces(): Promise<AsyncIterable<string | Uint8Array>> {
    if (name === "ndjson") return lines(noted());
    const format = await FORMATS[name]();
    const many = isMany(files, options);
    const width = outputWidth(place, process.env);
    const color = usesColor(options.color ?? "auto", place, process.env);
    const csvDialect = options.csvDialect ?? "rfc4180";
    const { indicators } = options;
    return format(outcomes(noted()), { messages, sections, many, width, color, csvDialect, indicators });
  }

  const toRead = name === "table" && options.output === undefined;
  const output = toRead ? await openPaged(options) : await openOutput(options.output, options.force === true);
  try {
    for await (const piece of await pieces()) await output.write(piece);
    progress.clear();
    await output.finish();
  } catch (error) {
    progress.clear();
    await output.discard();
    throw error;
  }
  return worst;
}
