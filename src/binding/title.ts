import { documentTypes } from "../lexicon/document-types.ts";
import { headingsOverTitle, letterheadStarts, letterheadWords } from "../lexicon/title-words.ts";
import type { Block } from "../layout/blocks.ts";
import type { TokenRange } from "../model/span.ts";
import { Phrases } from "../text/phrases.ts";
import { sliceTokens, TokenKind } from "../text/tokens.ts";
import { Cover, type Scene } from "./scene.ts";

const phrases = (words: readonly string[]): Phrases<true> => new Phrases(words.map((word) => [word, true]));
const overTitle = phrases([...headingsOverTitle, ...documentTypes.flatMap(({ names }) => names)]);
const opensLetterhead = phrases(letterheadStarts);
const inLetterhead = phrases(letterheadWords);

/** A title stands within this many lines of the top. */
const TOP_BLOCKS = 30;
const TITLE_WORDS = 5;
/** `Sở Y tế Đắk Lắk đẩy mạnh ... trong khám chữa bệnh năm 2025` begins as a letterhead does, but is too long for one. */
const LETTERHEAD_WORDS = 12;
const SENTENCE_WORDS = 40;

function wordCount({ layout }: Scene, { from, to }: TokenRange): number {
  let words = 0;
  for (let at = from; at < to; at++) if (layout.tokens.kinds[at] !== TokenKind.Symbol) words++;
  return words;
}

/** `Hậu Giang, ngày 15 tháng 12 năm 2023`, alone or behind the number in the other column. */
const endsInDay = ({ cover, layout }: Scene, { from, to }: TokenRange): boolean => {
  let at = to;
  while (at > from && cover[at - 1] === Cover.Date) at--;
  return at < to && [",", "ngày"].includes(layout.tokens.forms[at - 1] ?? "");
};

/** `BÁO LẠNG SƠN ĐIỆN TỬ` */
const isNewspaper = ({ cover, layout }: Scene, { from }: TokenRange): boolean =>
  layout.tokens.forms[from] === "báo" && cover[from + 1] === Cover.Place;

function isLetterhead(scene: Scene, body: TokenRange): boolean {
  const { tokens } = scene.layout;
  for (let at = body.from; at < body.to; at++) if (inLetterhead.match(tokens, at)) return true;
  if (wordCount(scene, body) > LETTERHEAD_WORDS && tokens.forms[body.from] !== "số") return false;
  return (
    opensLetterhead.match(tokens, body.from) !== null || isNewspaper(scene, body) || endsInDay(scene, body)
  );
}

const bodyOf = ({ body, to }: Block): TokenRange => ({ from: body, to });

/** `BÁO CÁO` alone on its line: the title comes next. */
const announces = (scene: Scene, block: Block): boolean =>
  overTitle.match(scene.layout.tokens, block.from)?.to === block.to;

const isHeadline = (scene: Scene, block: Block): boolean =>
  block.kind === "heading" &&
  block.level === 0 &&
  wordCount(scene, bodyOf(block)) >= TITLE_WORDS &&
  !isLetterhead(scene, bodyOf(block));

/** First sentence of the first paragraph, where it is short enough to stand for the whole. */
function openingSentence(scene: Scene, blocks: readonly Block[]): TokenRange | null {
  const opening = blocks.find(
    (block) =>
      block.kind === "paragraph" &&
      wordCount(scene, bodyOf(block)) >= TITLE_WORDS &&
      !isLetterhead(scene, bodyOf(block)),
  );
  const first = opening?.sentences[0];
  return first && wordCount(scene, first) <= SENTENCE_WORDS ? first : null;
}

/**
 * What the report calls itself: the line under `BÁO CÁO`, else the headline over the first paragraph, else the first
 * sentence; null where none of them is there.
 */
export function titleOf(scene: Scene): string | null {
  const { tokens } = scene.layout;
  const top = scene.layout.blocks
    .slice(0, TOP_BLOCKS)
    .filter(({ kind }) => kind === "heading" || kind === "paragraph");
  const named = top.findIndex((block) => announces(scene, block));
  const under = named < 0 ? undefined : top[named + 1];
  const headline = under ?? top.find((block) => isHeadline(scene, block));
  const range = headline ? bodyOf(headline) : openingSentence(scene, top);
  return range && sliceTokens(tokens, range.from, range.to).replace(/\s+/gu, " ");
}
