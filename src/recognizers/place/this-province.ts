import type { PlaceMention } from "../../model/mention.ts";
import { otherProvinceHeads } from "../../lexicon/place-words.ts";
import { Phrases } from "../../text/phrases.ts";
import { provinceNames } from "./province.ts";
import { TokenKind } from "../../text/tokens.ts";
import type { Recognizer } from "../recognizer.ts";

const words = new Phrases<true>([
  ["tỉnh", true],
  ["thành phố", true],
]);

/** `của tỉnh`, `toàn tỉnh`, `trên địa bàn thành phố`: the province that reports, not named. */
export const thisProvince: Recognizer<PlaceMention> = {
  id: "place/this-province",
  triggers: { words: words.firstForms() },
  examples: {
    accepts: ["của tỉnh đạt 96%", "trên địa bàn tỉnh", "toàn tỉnh"],
    refuses: ["cấp tỉnh", "các tỉnh, thành phố", "thị xã, thành phố"],
  },
  read(tokens, at) {
    const hit = words.match(tokens, at);
    if (!hit || provinceNames.match(tokens, hit.to)) return null;
    const before = tokens.forms[at - 1] ?? "\n";
    if (otherProvinceHeads.has(before) || tokens.kinds[at - 1] === TokenKind.Number) return null;
    return { type: "place", by: this.id, level: "province", name: null, from: at, to: hit.to };
  },
};
