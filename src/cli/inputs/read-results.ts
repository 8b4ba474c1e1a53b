import type { Messages } from "../../messages/messages.ts";
import type { Section } from "../../render/section.ts";
import { type JobSettings, type Result } from "../pool/job.ts";
import { results } from "../pool/results.ts";
import { type InputOptions, limitsOf, threadsOf } from "./input-options.ts";
import { listInputs } from "./list-inputs.ts";

/** Reads all that the command line names; `line` asks for finished lines of NDJSON with these parts. */
export function readResults(
  files: readonly string[],
  options: InputOptions,
  messages: Messages,
  line: readonly Section[] | null = null,
): AsyncGenerator<Result> {
  const { encoding, inputFormat, filesFrom, indicators, keep } = options;
  const limits = limitsOf(options);
  const settings: JobSettings = {
    encoding,
    inputFormat,
    limits,
    language: messages.language,
    line,
    indicators,
    keep,
  };
  const inputs = listInputs(files, { filesFrom, inputFormat, bytes: limits.bytes });
  return results(inputs, settings, threadsOf(options));
}
