import { isAcronym, isCapitalised, startsCapital } from "../../text/capitals.ts";
import { TokenKind } from "../../text/tokens.ts";
import { Cover, type Scene } from "../scene.ts";
import type { Slot } from "../slot.ts";

/** Small words inside the names of places and offices: `UBND thành phố Phủ Lý`. */
const WITHIN = new Set("tỉnh thành phố huyện thị xã phường quận đặc khu vực và của tp ubnd".split(" "));
/** What a ranking says of a name: `huyện Chợ Lách cao nhất`, `dẫn đầu là Ninh Bình`. */
const RANKED = new Set(
  "cao thấp nhiều ít chậm nhanh nhất dẫn đầu đứng xếp cuối bảng nhóm khối cụm kế tiếp theo đến là gồm sau trước riêng với nhưng còn hơn cũng chỉ".split(
    " ",
  ),
);
/** `Bệnh viện Sản - Nhi`, `TP. Huế` */
const NAME_MARKS = new Set([".", ",", "-"]);
/** One capital may only begin a sentence: `Hồ sơ`. */
const FEWEST = 2;

/** True where a token list is the name of a place or office and nothing else: `Tam Kỳ`, `Sở Tài nguyên và Môi trường`. */
export function isProperName({ layout }: Scene, list: readonly number[]): boolean {
  const { forms, kinds } = layout.tokens;
  let names = 0;
  for (const at of list) {
    if (kinds[at] !== TokenKind.Word) {
      if (!NAME_MARKS.has(forms[at]!)) return false;
    } else if (isCapitalised(layout.tokens, at) || isAcronym(layout.tokens, at)) names++;
    else if (
      !WITHIN.has(forms[at]!) &&
      !RANKED.has(forms[at]!) &&
      !(list.includes(at - 1) && isCapitalised(layout.tokens, at - 1))
    )
      return false;
  }
  return names >= FEWEST;
}

/** `Nhóm dẫn đầu gồm`: of whom a ranking speaks, and nothing of what is measured. */
export const onlyRanks = ({ layout: { tokens } }: Scene, list: readonly number[]): boolean =>
  list.every(
    (at) =>
      RANKED.has(tokens.forms[at]!) || WITHIN.has(tokens.forms[at]!) || NAME_MARKS.has(tokens.forms[at]!),
  );

/** Of `Về tỷ lệ trực tuyến: dẫn đầu là Ninh Bình` the words in front of the colon; none where no name alone stands behind it. */
export function beforeNamed(scene: Scene, list: readonly number[]): readonly number[] {
  const colon = list.findIndex((at) => scene.layout.tokens.forms[at] === ":");
  return colon > 0 && isProperName(scene, list.slice(colon + 1)) ? list.slice(0, colon) : [];
}

const PARTS = new Set([",", ";", ":", "và", "ở", "tại", "là", "gồm", "như", "(", ")"]);
const NAME_TOKENS = 8;

const BRAND_LETTERS = 4;

/** `Agribank (65%), BIDV (62,3%)`: one word with a capital, but for the short ones that open a Vietnamese name. */
function isBrand({ layout: { tokens } }: Scene, list: readonly number[]): boolean {
  const [at] = list;
  if (list.length !== 1 || at === undefined || !startsCapital(tokens, at)) return false;
  return isAcronym(tokens, at) || tokens.forms[at]!.length > BRAND_LETTERS;
}

/** The name right in front of a bracket that the slot opens: of `ở thị xã Vĩnh Châu (14.210 người), huyện Kế Sách (11.874 người)`. */
export function nameBeforeBracket(scene: Scene, { frame, lead, sentence }: Slot): number[] {
  const { forms } = scene.layout.tokens;
  if (!frame.outer || lead.from > frame.from + 1) return [];
  let from = frame.from;
  const floor = Math.max(sentence.from, frame.from - NAME_TOKENS);
  while (from > floor && !PARTS.has(forms[from - 1]!)) from--;
  const list = Array.from({ length: frame.from - from }, (_, i) => from + i);
  if (!isProperName(scene, list) && !isBrand(scene, list)) return [];
  const first = list.findIndex((at) => !RANKED.has(forms[at]!));
  const name = list.slice(first);
  // the area of the figure says so already
  return name.every((at) => scene.cover[at] === Cover.Place) ? [] : name;
}
