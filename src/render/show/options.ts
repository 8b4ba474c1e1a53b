import type { Messages } from "../../messages/messages.ts";
import type { Brush, Paint } from "../table/paint.ts";
import type { MarkKind } from "./marks.ts";

/** What a report to read must know of its reader and place. */
export interface ShowOptions {
  messages: Messages;
  /** Columns of the terminal. */
  width: number;
  paint: Paint & Record<MarkKind, Brush>;
}
