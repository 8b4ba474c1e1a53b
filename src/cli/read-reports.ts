import { ExitStatus } from "../errors.ts";
import type { Messages } from "../messages/messages.ts";
import type { InputOptions } from "./inputs/input-options.ts";
import { readResults } from "./inputs/read-results.ts";
import type { Outcome } from "./outcome.ts";
import { writeMessage } from "./write.ts";

/** All inputs, read, and the status that tells whether all could be. */
export interface ReadReports {
  outcomes: Outcome[];
  status: ExitStatus;
}

/** Reads every input before anything is printed, for commands that lay reports side by side. */
export async function readReports(
  files: readonly string[],
  messages: Messages,
  options: InputOptions = {},
): Promise<ReadReports> {
  const outcomes: Outcome[] = [];
  let worst: ExitStatus = ExitStatus.done;
  for await (const { outcome, message, status } of readResults(files, options, messages)) {
    if (status > worst) worst = status;
    if (message !== null) writeMessage(message);
    if (outcome) outcomes.push(outcome);
  }
  return { outcomes, status: worst };
}
