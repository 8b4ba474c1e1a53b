import type { PlaceMention } from "../../model/mention.ts";
import { nationWords } from "../../lexicon/place-words.ts";
import { Phrases } from "../../text/phrases.ts";
import type { Recognizer } from "../recognizer.ts";

const words = new Phrases<true>(nationWords.map((word) => [word, true]));

/** `cả nước`, `toàn quốc`; not the end of the motto, `Cộng hòa xã hội chủ nghĩa Việt Nam`. */
export const nation: Recognizer<PlaceMention> = {
  id: "place/nation",
  triggers: { words: words.firstForms() },
  examples: {
    accepts: ["của toàn quốc", "bình quân cả nước"],
    refuses: ["cả tỉnh", "toàn bộ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  },
  read(tokens, at) {
    const hit = tokens.forms[at - 1] === "nghĩa" ? null : words.match(tokens, at);
    return hit && { type: "place", by: this.id, level: "nation", name: null, from: at, to: hit.to };
  },
};
