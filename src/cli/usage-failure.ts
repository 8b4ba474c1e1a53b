import type { CommanderError } from "commander";
import { DtxError } from "../errors.ts";

/** `error: unknown option '--formt'` names `--formt`. */
const quoted = (message: string): string => /'([^']*)'/.exec(message)?.[1] ?? "";

/** `(Did you mean --format?)`, `(Did you mean one of a, b?)` */
const suggested = (message: string): string | null =>
  /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(message)?.[1] ?? null;

/** `option '--format <name>' argument missing`: the long name alone. */
const optionName = (message: string): string => /--[a-z-]+/.exec(quoted(message))?.[0] ?? quoted(message);

/** `dtx report.txt` forgets the command. */
function unknownCommand(command: string, near: string | null): DtxError {
  const suggestion = near ?? (/[./\\]/.test(command) ? `dtx extract ${command}` : null);
  return new DtxError("unknown-command", { command, suggestion });
}

/** What commander found wrong, as one of our failures. */
export function usageFailure({ code, message }: CommanderError): DtxError {
  switch (code) {
    case "commander.unknownOption":
      return new DtxError("unknown-option", { option: quoted(message), suggestion: suggested(message) });
    case "commander.unknownCommand":
      return unknownCommand(quoted(message), suggested(message));
    case "commander.help":
      return new DtxError("no-command", {});
    case "commander.optionMissingArgument":
      return new DtxError("missing-value", { option: optionName(message) });
    case "commander.missingArgument":
      return new DtxError("missing-argument", { argument: quoted(message) });
    default:
      return new DtxError("usage", { reason: message.replace(/^error: /, "").replaceAll("\n", " ") });
  }
}
