import { TokenKind, sliceTokens } from "../../text/tokens.ts";
import type { Scene } from "../scene.ts";

/** Small words inside the names of places and offices: `UBND thành phố Phủ Lý`. */
const WITHIN = new Set("tỉnh thành phố huyện thị xã phường quận đặc khu và của tp ubnd".split(" "));
const CAPITALISED = /^\p{Lu}\p{Ll}/u;
/** One capital may only begin a sentence: `Hồ sơ`. */
const FEWEST = 2;

/** True where a token list is the name of a place or office and nothing else: `Tam Kỳ`, `Sở Tài nguyên và Môi trường`. */
export function isProperName({ layout }: Scene, list: readonly number[]): boolean {
  const { forms, kinds } = layout.tokens;
  const isCapitalised = (at: number): boolean => CAPITALISED.test(sliceTokens(layout.tokens, at, at + 1));
  let names = 0;
  for (const at of list) {
    if (kinds[at] !== TokenKind.Word) {
      if (forms[at] !== "." && forms[at] !== ",") return false;
    } else if (isCapitalised(at)) names++;
    else if (!WITHIN.has(forms[at]!) && !(list.includes(at - 1) && isCapitalised(at - 1))) return false;
  }
  return names >= FEWEST;
}
