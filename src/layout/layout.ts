import type { TokenRange } from "../model/span.ts";
import { tokenize, type Tokens } from "../text/tokens.ts";
import { blocksOf, type Block } from "./blocks.ts";
import { softBreaks } from "./wrapping.ts";

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
  const sentenceAt = (at: number): TokenRange => {
    const block = blocks[blockAt(at)];
    const sentences = block?.sentences ?? [];
    return sentences.find((sentence) => at < sentence.to) ?? sentences.at(-1) ?? { from: at, to: at + 1 };
  };
  return { tokens, blocks, blockAt, sentenceAt };
}
