import type { Messages } from "../../messages/messages.ts";
import type { Observation } from "../../model/observation.ts";
import type { Section } from "../section.ts";
import type { Paint } from "./paint.ts";

/** What a table must know of its reader and place. */
export interface TableOptions {
  messages: Messages;
  sections: readonly Section[];
  /** Columns of the terminal. */
  width: number;
  paint: Paint;
  /** The heading or pillar an observation is shown under; null for none. */
  groupOf: (observation: Observation) => string | null;
}
