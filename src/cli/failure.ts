import { CommanderError } from "commander";
import { DtxError, ExitStatus } from "../errors.ts";
import { failureMessage, type Messages } from "../messages/messages.ts";
import { usageFailure } from "./usage-failure.ts";

/** A failure as the user meets it: one line, and the status the command ends with. */
export interface DescribedFailure {
  message: string;
  status: ExitStatus;
}

export function describeFailure(error: unknown, messages: Messages): DescribedFailure {
  const expected = error instanceof CommanderError ? usageFailure(error) : error;
  if (expected instanceof DtxError) {
    return { message: failureMessage(messages, expected), status: expected.exitStatus };
  }
  const reason = error instanceof Error ? error.message : String(error);
  return { message: messages.fault(reason), status: ExitStatus.fault };
}
