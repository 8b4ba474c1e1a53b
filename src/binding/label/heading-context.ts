import { plainHeadingWords } from "../../lexicon/report-words.ts";
import { TokenKind } from "../../text/tokens.ts";
import { Cover, type Scene } from "../scene.ts";
import type { Slot } from "../slot.ts";
import { textOf, trimmed } from "./token-text.ts";

/** Fewer words name nothing. */
export const MIN_CONTEXT = 2;

/**
 * Words of the heading, lead-in or item over a block, when the block's own words do not stand alone; none of
 * `KẾT QUẢ THỰC HIỆN QUÝ III`, which names nothing.
 */
export function contextOfBlock(scene: Scene, slot: Slot): string {
  const { blocks, tokens } = scene.layout;
  const parent = blocks[blocks[slot.block]!.parent];
  if (!parent) return "";
  const last = parent.sentences.at(-1) ?? parent;
  const list: number[] = [];
  for (let at = last.from; at < last.to; at++) {
    if (scene.cover[at] === Cover.Figure && list.length >= MIN_CONTEXT) break;
    if (scene.cover[at] === Cover.None && tokens.forms[at] !== "(" && tokens.forms[at] !== ")") list.push(at);
  }
  const telling = list.filter(
    (at) => tokens.kinds[at] === TokenKind.Word && !plainHeadingWords.has(tokens.forms[at]!),
  );
  return telling.length < MIN_CONTEXT ? "" : textOf(scene, trimmed(scene, list));
}
