import { DtxError, ExitStatus } from "../errors.ts";
import type { Messages } from "../messages/messages.ts";
import { describeFailure } from "./failure.ts";
import type { Outcome } from "./outcome.ts";
import { readSource, STANDARD_INPUT } from "./read-source.ts";
import { writeMessage } from "./write.ts";

/** All inputs, read, and the status that tells whether all could be. */
export interface ReadReports {
  outcomes: Outcome[];
  status: ExitStatus;
}

/** The files named, or standard input when it is piped. */
function sourcesOf(files: readonly string[]): readonly string[] {
  if (files.length) return files;
  if (process.stdin.isTTY) throw new DtxError("no-input", {});
  return [STANDARD_INPUT];
}

/** Reads every input before anything is printed, for commands that lay reports side by side. */
export async function readReports(files: readonly string[], messages: Messages): Promise<ReadReports> {
  const { extract } = await import("../extract.ts");
  const outcomes: Outcome[] = [];
  let status: ExitStatus = ExitStatus.done;
  for (const source of sourcesOf(files)) {
    try {
      const { text, encoding } = await readSource(source);
      outcomes.push({ source, report: extract(text, { source, encoding }), text });
    } catch (error) {
      const failure = describeFailure(error, messages);
      if (failure.status > status) status = failure.status;
      writeMessage(failure.message);
      outcomes.push({ source, error: failure.message });
    }
  }
  return { outcomes, status };
}
