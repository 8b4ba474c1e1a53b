import type { PlaceMention } from "../../model/mention.ts";
import { provincesBefore, provincesSince } from "../../lexicon/provinces.ts";
import { communeTypes, districtTypes, otherNameHeads, provinceTypes } from "../../lexicon/place-words.ts";
import { Phrases, PhrasesBefore } from "../../text/phrases.ts";
import { startsCapital } from "../../text/capitals.ts";
import { TokenKind, type Tokens } from "../../text/tokens.ts";
import type { Recognizer } from "../recognizer.ts";

/** Names and aliases of all provinces of both divisions. */
/** `cầu Quảng Trị`, `đường Điện Biên Phủ`: named like a province; not `điểm cầu Quảng Trị`. */
const namesOther = ({ forms }: Tokens, at: number): boolean =>
  otherNameHeads.has(forms[at - 1] ?? "") && !(forms[at - 1] === "cầu" && forms[at - 2] === "điểm");

export const provinceNames = new Phrases<string>(
  [...provincesBefore, ...provincesSince].flatMap((province) =>
    [province.name, ...province.aliases].map((name) => [name, province.name] as const),
  ),
);
const CITIES = new Set(
  [...provincesBefore, ...provincesSince].filter((p) => p.type === "thành phố").map((p) => p.name),
);

type TypeWord = "province" | "city" | "district" | "commune";
const typesBefore = new PhrasesBefore<TypeWord>([
  ...provinceTypes.map((word) => [word, /^(?:thành|tp)/.test(word) ? "city" : "province"] as const),
  ...districtTypes.map((word) => [word, "district"] as const),
  ...communeTypes.map((word) => [word, "commune"] as const),
]);

/** Every word of the name starts with a capital, so that `hòa bình` (peace) is no province. */
function isName(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens.kinds[i] === TokenKind.Word && !startsCapital(tokens, i)) return false;
  return true;
}

/** `tỉnh Hòa Bình` and `TP. Hồ Chí Minh` are provinces, `thành phố Thái Bình` a district of one, `xã Hòa Bình` neither. */
function levelOf(type: TypeWord | undefined, name: string): PlaceMention["level"] {
  if (type === "commune" || type === "district") return type;
  return type === "city" && !CITIES.has(name) ? "district" : "province";
}

/** `Thanh Hóa`, `tỉnh Thanh Hoá`, `TP. Hồ Chí Minh`, `BR-VT` */
export const province: Recognizer<PlaceMention> = {
  id: "place/province",
  triggers: { words: provinceNames.firstForms() },
  examples: {
    accepts: ["tỉnh Thanh Hóa", "TP. Hồ Chí Minh", "Thừa Thiên - Huế", "điểm cầu Quảng Trị"],
    refuses: ["hòa bình", "đồng chí Nguyễn Thái Bình", "xã Hòa Bình", "cầu Quảng Trị"],
  },
  read(tokens, at) {
    const hit = provinceNames.match(tokens, at);
    if (!hit || !isName(tokens, at, hit.to)) return null;
    const type = typesBefore.match(tokens, at);
    if (!type && namesOther(tokens, at)) return null;
    const level = levelOf(type?.value, hit.value);
    if (level === "commune" || (level === "district" && type?.value === "district")) return null;
    return { type: "place", by: this.id, level, name: hit.value, from: type?.from ?? at, to: hit.to };
  },
};
