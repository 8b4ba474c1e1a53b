import type { CheckMessages } from "../../messages/check.ts";
import type { Paint } from "../table/paint.ts";

/** What findings must know of their reader and place. */
export interface CheckRenderOptions {
  messages: CheckMessages;
  width: number;
  paint: Paint;
  /** How many reports were read. */
  reports: number;
}
