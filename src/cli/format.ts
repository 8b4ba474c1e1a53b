import type { Messages } from "../messages/messages.ts";
import type { Indicator } from "../model/indicator.ts";
import type { CsvDialect } from "../render/csv/csv-dialects.ts";
import type { Section } from "../render/section.ts";
import type { Outcome } from "./outcome.ts";

/** What a format may ask of its surroundings. */
export interface FormatContext {
  messages: Messages;
  sections: readonly Section[];
  /** True when several inputs were named, also when all but one failed. */
  many: boolean;
  width: number;
  color: boolean;
  csvDialect: CsvDialect;
  /** The catalogue in use, where not the one that comes with dtx. */
  indicators?: readonly Indicator[] | undefined;
}

/** Turns outcomes, as they come, into pieces of output. */
export type Format = (
  outcomes: AsyncIterable<Outcome>,
  context: FormatContext,
) => AsyncIterable<string | Uint8Array>;
