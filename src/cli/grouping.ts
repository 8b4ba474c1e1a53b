import { layOut, type Layout } from "../layout/layout.ts";
import type { Observation } from "../model/observation.ts";
import { normalizeText } from "../text/normalize.ts";
import { sliceTokens } from "../text/tokens.ts";

/** The last block that starts at or before `offset`. */
function blockBefore({ tokens, blocks }: Layout, offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.starts[blocks[middle]!.from]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Names the heading a figure stands under; the title of the whole report is none. */
export function headingsOf(text: string): (observation: Observation) => string | null {
  const layout = layOut(normalizeText(text));
  const { tokens, blocks } = layout;
  return ({ span }) => {
    let at = blocks[blockBefore(layout, span.start)]?.parent ?? -1;
    while (at > 0 && blocks[at]!.kind !== "heading") at = blocks[at]!.parent;
    return at > 0 ? sliceTokens(tokens, blocks[at]!.from, blocks[at]!.to) : null;
  };
}
