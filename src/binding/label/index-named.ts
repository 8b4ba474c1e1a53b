import { indexNames, rankingNames } from "../../lexicon/rank-words.ts";
import { Phrases } from "../../text/phrases.ts";
import { sliceTokens, TokenKind } from "../../text/tokens.ts";
import { isCopula } from "../clause-marks.ts";
import { joinsName } from "../joined-name.ts";
import { Cover, type Scene } from "../scene.ts";
import type { Slot } from "../slot.ts";

const names = new Phrases<"whole" | "opens">([
  ...indexNames.map((name) => [name, "whole"] as const),
  ...rankingNames.map((name) => [name, "opens"] as const),
]);
const MOST_WORDS = 8;
const REACH = 200;

/** Behind `chỉ số`, `xếp hạng`: the words up to a date, a mark or a verb. */
function endOfName({ cover, layout: { tokens } }: Scene, from: number): number {
  let to = from;
  while (
    to < from + MOST_WORDS &&
    (tokens.kinds[to] === TokenKind.Word || joinsName(tokens, to)) &&
    cover[to] === Cover.None &&
    !isCopula(tokens, to)
  )
    to++;
  return to;
}

function nameAt(scene: Scene, at: number): string {
  const { tokens } = scene.layout;
  const hit = names.match(tokens, at);
  if (!hit) return "";
  const to = hit.value === "whole" ? hit.to : endOfName(scene, hit.to);
  if (hit.value !== "whole" && to === hit.to) return "";
  return sliceTokens(tokens, at, to).replace(/\s+/gu, " ");
}

/** True where an index is among the words: `chỉ số DTI`. */
export const namesIndex = ({ layout: { tokens } }: Scene, list: readonly number[]): boolean =>
  list.some((at) => names.match(tokens, at)?.value === "whole");

const FAR = 400;

/** The index that the paragraphs before a place or score are on: `Hải Phòng giữ ngôi đầu PAR INDEX`, ..., `Thanh Hóa xếp thứ 14/63`. */
export function indexAbove(scene: Scene, { figure, block }: Slot): string {
  if (figure.kind !== "rank" && figure.kind !== "score") return "";
  const { tokens, blocks } = scene.layout;
  const floor = Math.max(0, figure.from - FAR);
  for (let at = blocks[block]!.body - 1; at >= floor; at--) {
    const hit = names.match(tokens, at);
    if (hit?.value === "whole") return nameAt(scene, at);
  }
  return "";
}

/**
 * The index or ranking last named in front of a score or place in its paragraph, else next in its sentence: `DTI` of
 * `Theo đánh giá DTI năm 2023, ... dẫn đầu là Đà Nẵng (0,81 điểm)`, `xếp hạng chuyển đổi số`; empty for other figures.
 */
export function indexNamed(scene: Scene, slot: Slot): string {
  const { figure, block, sentence } = slot;
  if (figure.kind !== "rank" && figure.kind !== "score") return "";
  const { tokens, blocks } = scene.layout;
  const floor = Math.max(blocks[block]!.body, figure.from - REACH);
  for (let at = figure.from - 1; at >= floor; at--) {
    const name = nameAt(scene, at);
    if (name !== "") return name;
  }
  let behind = "";
  for (let at = figure.to; at < sentence.to && tokens.forms[at] !== ";"; at++) {
    const name = nameAt(scene, at);
    if (name !== "" && names.match(tokens, at)?.value === "whole") return behind || name;
    behind ||= name;
  }
  return behind === "" ? "" : indexAbove(scene, slot) || behind;
}
