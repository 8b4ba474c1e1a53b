import type { Messages } from "../messages/messages.ts";
import type { Observation } from "../model/observation.ts";

/** Says under which heading an observation is shown. */
export function groupsOf(_text: string, _messages: Messages): (observation: Observation) => string | null {
  return () => null;
}
