import { isCapitalised } from "../../text/capitals.ts";
import { TokenKind } from "../../text/tokens.ts";
import type { Scene } from "../scene.ts";

/** Small words inside the names of places and offices: `UBND thành phố Phủ Lý`. */
const WITHIN = new Set("tỉnh thành phố huyện thị xã phường quận đặc khu và của tp ubnd".split(" "));
/** One capital may only begin a sentence: `Hồ sơ`. */
const FEWEST = 2;

/** True where a token list is the name of a place or office and nothing else: `Tam Kỳ`, `Sở Tài nguyên và Môi trường`. */
export function isProperName({ layout }: Scene, list: readonly number[]): boolean {
  const { forms, kinds } = layout.tokens;
  let names = 0;
  for (const at of list) {
    if (kinds[at] !== TokenKind.Word) {
      if (forms[at] !== "." && forms[at] !== ",") return false;
    } else if (isCapitalised(layout.tokens, at)) names++;
    else if (!WITHIN.has(forms[at]!) && !(list.includes(at - 1) && isCapitalised(layout.tokens, at - 1)))
      return false;
  }
  return names >= FEWEST;
}
