import type { TokenRange } from "../model/span.ts";
import { alignedTables } from "./aligned.ts";
import { unitColumns } from "../lexicon/table-words.ts";
import { Phrases } from "../text/phrases.ts";
import { sliceTokens, TokenKind, type Tokens } from "../text/tokens.ts";
import { isCaption, marksFurniture } from "./furniture.ts";
import { type Marker, markerOf } from "./markers.ts";
import { isRowText } from "./row.ts";
import { sentencesOf } from "./sentences.ts";

export type BlockKind = "heading" | "item" | "paragraph" | "row" | "caption" | "furniture";

/** A line or wrapped paragraph of the report. */
export interface Block extends TokenRange {
  kind: BlockKind;
  /** First token after the list or section marker (`1.1.`, `-`, `a)`). */
  body: number;
  /** Depth of the marker, 1 for `I.`, 2 for `1.`, 5 for `-`; 0 without one. */
  level: number;
  /** Index of the heading, item or lead-in that this block stands under, or -1. */
  parent: number;
  sentences: TokenRange[];
}

const HEADING_WORDS = 28;
const UNNUMBERED_HEADING = 1.5;

const lastForm = (tokens: Tokens, range: TokenRange): string => tokens.forms[range.to - 1] ?? "";

function wordCount(tokens: Tokens, from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to; i++) if (tokens.kinds[i] !== TokenKind.Symbol) words++;
  return words;
}

/** No row of a table is longer. */
const ROW_TOKENS = 600;

const isRow = (tokens: Tokens, range: TokenRange): boolean =>
  range.to - range.from <= ROW_TOKENS && isRowText(sliceTokens(tokens, range.from, range.to));

const ENDS_STATEMENT = new Set([".", ";", ",", "!", "?", "…", "/"]);

const attached = new Phrases<true>([["kèm theo", true]]);

/** `(Kèm theo Công văn số 88/VP-CNTT ngày 12/01/2025)`: says whose annex this is and heads nothing. */
function isAnnexNote(tokens: Tokens, { from, to }: TokenRange): boolean {
  if (tokens.forms[from] !== "(" || tokens.forms[to - 1] !== ")") return false;
  return [1, 2, 3].some((ahead) => attached.match(tokens, from + ahead) !== null);
}

const unitNames = new Phrases<true>(unitColumns.map((word) => [word, true]));

/** What `Đơn vị tính: triệu đồng`, `(ĐVT: %)` over a table names: the words behind the colon. */
export function unitNoted(tokens: Tokens, { from, to }: TokenRange): TokenRange | null {
  const bracket = tokens.forms[from] === "(" ? 1 : 0;
  const hit = unitNames.match(tokens, from + bracket);
  if (!hit || tokens.forms[hit.to] !== ":") return null;
  return { from: hit.to + 1, to: tokens.forms[to - 1] === ")" ? to - bracket : to };
}

/** `Hội nghị thống nhất các chỉ tiêu như sau:`: a sentence that a list goes on, not the head of a section. */
const leadsIn = ({ forms }: Tokens, { to }: TokenRange): boolean =>
  forms[to - 1] === ":" && (forms[to - 2] === "sau" || (forms[to - 2] === "đây" && forms[to - 3] === "sau"));

function kindOf(
  tokens: Tokens,
  range: TokenRange,
  { body, level }: Marker,
  sentences: readonly TokenRange[],
): BlockKind {
  const statement = ENDS_STATEMENT.has(lastForm(tokens, range));
  if (!statement && isCaption(tokens, range)) return "caption";
  if (isAnnexNote(tokens, range) || unitNoted(tokens, range)) return "paragraph";
  if (level === 0 && leadsIn(tokens, range)) return "paragraph";
  const short = sentences.length === 1 && wordCount(tokens, body, range.to) <= HEADING_WORDS;
  if (level > 0) return short && !statement && level < 5 ? "heading" : "item";
  return short && !statement ? "heading" : "paragraph";
}

/** Lines of the token stream, without the breaks. */
function linesOf(tokens: Tokens): TokenRange[] {
  const lines: TokenRange[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.count; at++) {
    if (at < tokens.count && tokens.kinds[at] !== TokenKind.Break) continue;
    if (at > from) lines.push({ from, to: at });
    from = at + 1;
  }
  return lines;
}

/** Which lines are those of tables kept apart by spaces. */
function alignedLines(tokens: Tokens, lines: readonly TokenRange[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { first, next } of alignedTables(tokens, lines)) for (let i = first; i < next; i++) found.add(i);
  return found;
}

/** The last section of a level. */
interface Numbered {
  index: number;
  ordinal: number;
}

/** `3` of `1.3.`; NaN of `III.` */
const ordinalOf = (tokens: Tokens, { from }: TokenRange): number =>
  Number(tokens.forms[from]!.split(".").at(-1));

/** The section that one goes on from: `3.` of `4.`, whatever headings without a number stood between. */
function sectionBefore(
  numbered: ReadonlyMap<number, Numbered>,
  level: number,
  ordinal: number,
): Numbered | null {
  const last = numbered.get(level);
  return last && ordinal > 1 && last.ordinal === ordinal - 1 ? last : null;
}

/** Cuts the token stream into blocks, marks page furniture, and says which block stands under which. */
export function blocksOf(tokens: Tokens): Block[] {
  const lines = linesOf(tokens);
  const furniture = marksFurniture(tokens, lines);
  const aligned = alignedLines(tokens, lines);
  const blocks: Block[] = [];
  const open: { index: number; level: number }[] = [];
  const numbered = new Map<number, Numbered>();
  lines.forEach((range, i) => {
    const marker = markerOf(tokens, range);
    const { body, level } = marker;
    const row = aligned.has(i) || (!furniture[i] && isRow(tokens, range));
    const sentences = row ? [range] : sentencesOf(tokens, body, range.to);
    const kind = row ? "row" : furniture[i] ? "furniture" : kindOf(tokens, range, marker, sentences);
    const depth = level || (kind === "heading" ? UNNUMBERED_HEADING : Number.POSITIVE_INFINITY);
    if (level > 0 && level < 5) {
      const ordinal = ordinalOf(tokens, range);
      const last = sectionBefore(numbered, level, ordinal);
      // a heading right above, as `MỤC TIÊU` over `4.`, is that section's own
      if (last && open.at(-1)?.index !== i - 1) while ((open.at(-1)?.index ?? -1) > last.index) open.pop();
      numbered.set(level, { index: i, ordinal });
    }
    if (kind === "heading" || kind === "item") while (open.length && open.at(-1)!.level >= depth) open.pop();
    const leadIn = kind === "paragraph" && lastForm(tokens, range) === ":";
    if (kind === "paragraph") while (open.length && open.at(-1)!.level > 4) open.pop();
    blocks.push({
      from: range.from,
      to: range.to,
      kind,
      body,
      level,
      parent: open.at(-1)?.index ?? -1,
      sentences,
    });
    if (kind === "heading" || kind === "item") open.push({ index: i, level: depth });
    else if (leadIn) open.push({ index: i, level: 4.5 });
  });
  return blocks;
}

/** Stretches of rows, each of one table. */
export function rowRuns(blocks: readonly Block[]): TokenRange[] {
  const runs: TokenRange[] = [];
  blocks.forEach(({ kind, from, to }, i) => {
    if (kind !== "row") return;
    if (blocks[i - 1]?.kind === "row") runs.at(-1)!.to = to;
    else runs.push({ from, to });
  });
  return runs;
}
