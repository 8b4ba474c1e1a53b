import type { PlaceMention } from "../../model/mention.ts";
import { nationWords } from "../../lexicon/place-words.ts";
import { Phrases } from "../../text/phrases.ts";
import type { Recognizer } from "../recognizer.ts";

const words = new Phrases<true>(nationWords.map((word) => [word, true]));

/** `cả nước`, `toàn quốc` */
export const nation: Recognizer<PlaceMention> = {
  id: "place/nation",
  triggers: { words: words.firstForms() },
  examples: { accepts: ["của toàn quốc", "bình quân cả nước"], refuses: ["cả tỉnh", "toàn bộ"] },
  read(tokens, at) {
    const hit = words.match(tokens, at);
    return hit && { type: "place", by: this.id, level: "nation", name: null, from: at, to: hit.to };
  },
};
