import type { TokenRange } from "../model/span.ts";
import { tokenize, type Tokens } from "../text/tokens.ts";
import { blocksOf, type Block } from "./blocks.ts";
import { softBreaks } from "./wrapping.ts";

/** The sentence of `sentences` that holds token `at`; the last where none does. */
function sentenceWith(sentences: readonly TokenRange[], at: number): TokenRange | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at < sentences[middle]!.to) high = middle;
    else low = middle + 1;
  }
  return sentences[low];
}

/** The report cut into tokens, blocks and sentences. */
export interface Layout {
  tokens: Tokens;
  blocks: readonly Block[];
  /** Index of the block that holds token `at`, or -1 for a break. */
  blockAt(at: number): number;
  /** The sentence that holds token `at`. */
  sentenceAt(at: number): TokenRange;
}

export function layOut(text: string): Layout {
  const tokens = tokenize(text, softBreaks(text));
  const blocks = blocksOf(tokens);
  const blockOf = new Int32Array(tokens.count).fill(-1);
  blocks.forEach((block, i) => blockOf.fill(i, block.from, block.to));
  const blockAt = (at: number): number => blockOf[at] ?? -1;
  const sentenceAt = (at: number): TokenRange =>
    sentenceWith(blocks[blockAt(at)]?.sentences ?? [], at) ?? { from: at, to: at + 1 };
  return { tokens, blocks, blockAt, sentenceAt };
}
