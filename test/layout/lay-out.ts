import { layOut } from "../../src/layout/layout.ts";
import type { BlockKind } from "../../src/layout/blocks.ts";
import type { TokenRange } from "../../src/model/span.ts";
import { tablesOf } from "../../src/layout/tables.ts";
import { sliceTokens } from "../../src/text/tokens.ts";

export interface ShownBlock {
  kind: BlockKind;
  level: number;
  /** The block's words behind its marker, wrapped lines joined. */
  body: string;
  /** Body of the block it stands under; null for none. */
  under: string | null;
  sentences: string[];
}

/** The blocks of a text in plain words. */
export function blocksIn(text: string): ShownBlock[] {
  const { tokens, blocks } = layOut(text);
  const words = ({ from, to }: TokenRange): string =>
    sliceTokens(tokens, from, to).replace(/\s+/g, " ").trim();
  const bodies = blocks.map(({ body, to }) => words({ from: body, to }));
  return blocks.map(({ kind, level, parent, sentences }, i) => ({
    kind,
    level,
    body: bodies[i]!,
    under: bodies[parent] ?? null,
    sentences: sentences.map(words),
  }));
}

export interface ShownTable {
  head: string[];
  rows: string[][];
}

/** The tables of a text, cell by cell. */
export function tablesIn(text: string): ShownTable[] {
  const { tokens, blocks } = layOut(text);
  const cells = (row: readonly TokenRange[]): string[] =>
    row.map(({ from, to }) => sliceTokens(tokens, from, to).trim());
  return tablesOf(tokens, blocks).map(({ head, rows }) => ({
    head: head.map((column) => cells(column).join(" / ")),
    rows: rows.map(cells),
  }));
}
