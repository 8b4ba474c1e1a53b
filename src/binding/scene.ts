import type { TokenRange } from "../model/span.ts";
import type { Layout } from "../layout/layout.ts";
import type {
  DateMention,
  Mention,
  PlaceMention,
  QuantityMention,
  ReferenceMention,
} from "../model/mention.ts";

/** What covers a token. */
export const Cover = { None: 0, Figure: 1, Date: 2, Reference: 3, Place: 4, Used: 5 } as const;

/** Everything the scan found, sorted by kind, with a map from tokens to what covers them. */
export interface Scene {
  layout: Layout;
  figures: readonly QuantityMention[];
  dates: readonly DateMention[];
  references: readonly ReferenceMention[];
  places: readonly PlaceMention[];
  /** For each token what covers it; `Used` are words a figure took up beside its text (bound, unit). */
  cover: Uint8Array;
}

const ofType = <T extends Mention["type"]>(mentions: readonly Mention[], type: T) =>
  mentions.filter((mention): mention is Extract<Mention, { type: T }> => mention.type === type);

/** Sorts the mentions; figures on page furniture are left out. */
export function sceneOf(layout: Layout, mentions: readonly Mention[]): Scene {
  const onPage = (at: number): boolean => layout.blocks[layout.blockAt(at)]?.kind !== "furniture";
  const figures = ofType(mentions, "quantity").filter((figure) => onPage(figure.from));
  const dates = ofType(mentions, "date");
  const references = ofType(mentions, "reference");
  const places = ofType(mentions, "place");
  const cover = new Uint8Array(layout.tokens.count);
  for (const place of places) cover.fill(Cover.Place, place.from, place.to);
  for (const figure of figures) {
    cover.fill(Cover.Used, figure.outer.from, figure.outer.to);
    cover.fill(Cover.Figure, figure.from, figure.to);
  }
  for (const date of dates) cover.fill(Cover.Date, date.outer.from, date.outer.to);
  for (const reference of references) cover.fill(Cover.Reference, reference.from, reference.to);
  return { layout, figures, dates, references, places, cover };
}

/** Dates that begin in a token range. */
export function datesIn({ dates }: Scene, { from, to }: TokenRange): DateMention[] {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.outer.from < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < dates.length && dates[end]!.outer.from < to) end++;
  return dates.slice(low, end);
}
