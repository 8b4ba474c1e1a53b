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

function standsOver({ blocks }: Scene["layout"], over: number, under: number): boolean {
  for (let at = blocks[under]?.parent ?? -1; at >= 0; at = blocks[at]!.parent) if (at === over) return true;
  return false;
}

/** Resolves all dates of the report with what is known of the document so far. */
export function resolveScene(scene: Scene, known: KnownDocument): ResolvedDate[] {
  const { layout, dates } = scene;
  const context: DateContext = {
    ...known,
    blockOf: layout.blockAt,
    sentenceOf: (at) => layout.sentenceAt(at).from,
    standsOver: (over, under) => standsOver(layout, layout.blockAt(over), layout.blockAt(under)),
  };
  return resolveDates(dates, context).map((resolution, i) => ({ ...resolution, mention: dates[i]! }));
}
