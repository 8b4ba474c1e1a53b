import type { TokenRange } from "../model/span.ts";
import type { Tokens } from "../text/tokens.ts";

/** A sentence, or the inside of one of its brackets. */
export interface Frame extends TokenRange {
  /** The frame around it; null for the sentence itself. */
  outer: Frame | null;
}

/**
 * The frames of a sentence. `frameOf[i]` is the frame of token `sentence.from + i`; a bracket itself belongs to the
 * frame inside it. A bracket left open ends with the sentence.
 */
export function framesOf(tokens: Tokens, sentence: TokenRange): Frame[] {
  const root: Frame = { from: sentence.from, to: sentence.to, outer: null };
  const frameOf: Frame[] = [];
  let current = root;
  for (let at = sentence.from; at < sentence.to; at++) {
    const form = tokens.forms[at]!;
    if (form === "(") current = { from: at, to: sentence.to, outer: current };
    frameOf.push(current);
    if (form === ")" && current.outer) {
      current.to = at + 1;
      current = current.outer;
    }
  }
  return frameOf;
}
