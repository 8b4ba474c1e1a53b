import { DtxError, ExitStatus } from "../../errors.ts";
import type { Messages } from "../../messages/messages.ts";
import { SECTIONS, type Section } from "../../render/section.ts";
import { describeFailure } from "../failure.ts";
import { FORMATS, type FormatName } from "../formats.ts";
import type { Outcome } from "../outcome.ts";
import { readSource, STANDARD_INPUT } from "../read-source.ts";
import { outputWidth, usesColor, type ColorChoice } from "../terminal.ts";
import { write, writeMessage } from "../write.ts";

export interface ExtractCommandOptions {
  format?: FormatName;
  only?: readonly Section[];
  color?: ColorChoice;
}

/** The files named, or standard input when it is piped. */
function sourcesOf(files: readonly string[]): readonly string[] {
  if (files.length) return files;
  if (process.stdin.isTTY) throw new DtxError("no-input", {});
  return [STANDARD_INPUT];
}

async function reportOf(source: string): Promise<Outcome> {
  const [{ text, encoding }, { extract }] = await Promise.all([
    readSource(source),
    import("../../extract.ts"),
  ]);
  return { source, report: extract(text, { source, encoding }), text };
}

/** `dtx extract FILE...`: prints what each report states; the status tells whether all could be read. */
export async function runExtract(
  files: readonly string[],
  options: ExtractCommandOptions,
  messages: Messages,
): Promise<ExitStatus> {
  const sources = sourcesOf(files);
  let worst: ExitStatus = ExitStatus.done;

  function failed(source: string, error: unknown): Outcome {
    const { message, status } = describeFailure(error, messages);
    if (status > worst) worst = status;
    writeMessage(message);
    return { source, error: message };
  }
  async function* outcomes(): AsyncGenerator<Outcome> {
    for (const source of sources) yield await reportOf(source).catch((error) => failed(source, error));
  }

  const format = await FORMATS[options.format ?? "table"]();
  const context = {
    messages,
    sections: options.only ?? SECTIONS,
    many: sources.length > 1,
    width: outputWidth(process.stdout, process.env),
    color: usesColor(options.color ?? "auto", process.stdout, process.env),
  };
  for await (const piece of format(outcomes(), context)) await write(piece);
  return worst;
}
