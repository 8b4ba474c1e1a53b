import { TokenKind, type Tokens } from "../text/tokens.ts";
import type { Block } from "../layout/blocks.ts";

/** Numbers a line may have alone: the figure under `Số hồ sơ tiếp nhận:`, a few cells of a table. */
const FEW = 3;
/** Words that only join numbers. */
const JOINING = new Set(["và", "hoặc", "hay"]);

/** `12 45 7 80 3`, `1, 2, 5 và 9`: a line of numbers, in no table, with no word that says what they are. */
export function isWordless({ kinds, forms }: Tokens, { from, to }: Block): boolean {
  let numbers = 0;
  for (let at = from; at < to; at++) {
    if (kinds[at] === TokenKind.Word && !JOINING.has(forms[at]!)) return false;
    if (kinds[at] === TokenKind.Number) numbers++;
  }
  return numbers > FEW;
}

/** So many numbers in one line without a word are no cells that a table could take up. */
const ENDLESS = 1000;

/** Tells of tokens, asked in text order, whether they stand in an endless line of numbers. */
export function inWordless(tokens: Tokens, blocks: readonly Block[]): (at: number) => boolean {
  const endless = blocks.filter((block) => block.to - block.from > ENDLESS && isWordless(tokens, block));
  let next = 0;
  return (at) => {
    while (next < endless.length && endless[next]!.to <= at) next++;
    return next < endless.length && endless[next]!.from <= at;
  };
}
