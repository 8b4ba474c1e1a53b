import { isWordless } from "../binding/wordless.ts";
import type { LeftNumber, LeftReason } from "../model/explanation.ts";
import type { Mention } from "../model/mention.ts";
import { whyNoFigure } from "../recognizers/number/index.ts";
import { sliceTokens } from "../text/tokens.ts";
import type { Traced } from "./traced.ts";

const REASONS: Readonly<Record<Mention["type"], LeftReason>> = {
  date: "date",
  reference: "reference",
  place: "place",
  quantity: "used",
};

/** The words a mention used. */
const reachOf = (mention: Mention) => ("outer" in mention ? mention.outer : mention);

/** What read the token, among all that the scan found. */
function readerOf({ reading }: Traced, at: number): Mention | undefined {
  const { scene } = reading;
  const all: readonly (readonly Mention[])[] = [scene.references, scene.dates, scene.places, scene.figures];
  for (const mentions of all) {
    const found = mentions.find((mention) => reachOf(mention).from <= at && at < reachOf(mention).to);
    if (found) return found;
  }
  return undefined;
}

/** Why the number at a token was not taken for a figure. */
export function explainLeft(traced: Traced, at: number): LeftNumber {
  const { layout } = traced.reading.scene;
  const { tokens } = layout;
  const text = (from: number, to: number): string => sliceTokens(tokens, from, to).replace(/\s+/gu, " ");
  const left = (reason: LeftReason, reader?: Mention): LeftNumber => {
    // of a date or symbol all numbers are told of at once
    const { from, to } = reader && reader.type !== "quantity" ? reader : { from: at, to: at + 1 };
    return {
      taken: false,
      text: text(from, to),
      span: traced.reading.lines.span(tokens.starts[from]!, tokens.ends[to - 1]!),
      reason,
      within: reader ? text(reachOf(reader).from, reachOf(reader).to) : null,
      rule: reader?.by ?? null,
    };
  };
  const block = layout.blocks[layout.blockAt(at)];
  const reader = readerOf(traced, at);
  if (block?.kind === "furniture") return left("furniture");
  if (reader?.type === "quantity" && reader.from <= at && at < reader.to)
    return left(block && isWordless(tokens, block) ? "wordless" : "table", reader);
  if (reader) return left(REASONS[reader.type], reader);
  if (!block) return left("marker");
  if (at < block.body) return left("marker");
  return left(isWordless(tokens, block) ? "wordless" : (whyNoFigure(tokens, at) ?? "unknown"));
}
