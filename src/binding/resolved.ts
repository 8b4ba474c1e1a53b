import type { DateMention } from "../model/mention.ts";
import type { DateContext } from "../calendar/resolve/context.ts";
import { resolveDates } from "../calendar/resolve/resolve-dates.ts";
import type { ResolvedDate as Resolution } from "../calendar/resolve/resolved.ts";
import type { Scene } from "./scene.ts";

/** A date mention with what context supplied. */
export interface ResolvedDate extends Resolution {
  mention: DateMention;
}

/** What is known of the document when its dates are resolved. */
export type KnownDocument = Pick<DateContext, "documentYear" | "documentPeriod" | "documentDate">;

/** Resolves all dates of the report with what is known of the document so far. */
export function resolveScene(scene: Scene, known: KnownDocument): ResolvedDate[] {
  const { layout, dates } = scene;
  const context: DateContext = {
    ...known,
    blockOf: layout.blockAt,
    sentenceOf: (at) => layout.sentenceAt(at).from,
  };
  return resolveDates(dates, context).map((resolution, i) => ({ ...resolution, mention: dates[i]! }));
}
