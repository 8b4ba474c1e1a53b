import { sliceTokens } from "../text/tokens.ts";
import { Cover, type Scene } from "./scene.ts";

const LETTERHEAD =
  /^(?:cộng hòa|độc lập|ubnd|ủy ban|sở|số|hđnd|hội đồng|đảng|tỉnh ủy|bộ|ban|huyện|thành phố|tỉnh)$/;
const TITLE_WORDS = 5;

/** The first heading that is no letterhead: `BÁO CÁO Kết quả ...`, the headline of an article. */
export function titleOf(scene: Scene): string | null {
  const { blocks, tokens } = scene.layout;
  for (const block of blocks.slice(0, 30)) {
    if (block.kind === "furniture" || block.kind === "caption" || block.kind === "row") continue;
    const words = block.to - block.body;
    const opening = `${tokens.forms[block.body]} ${tokens.forms[block.body + 1]}`;
    const letterhead =
      LETTERHEAD.test(opening) ||
      LETTERHEAD.test(tokens.forms[block.body]!) ||
      scene.cover[block.body] !== Cover.None;
    if (words < TITLE_WORDS || (letterhead && words < 14)) continue;
    return sliceTokens(tokens, block.body, block.to).replace(/\s+/gu, " ").slice(0, 300);
  }
  return null;
}
