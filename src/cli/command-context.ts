import type { ExitStatus } from "../errors.ts";
import type { Messages } from "../messages/messages.ts";

/** What a command gets besides its own options. */
export interface CommandContext {
  messages: Messages;
  /** Called with the status the command ends with. */
  finish: (status: ExitStatus) => void;
}
