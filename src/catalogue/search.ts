import type { Indicator } from "../model/indicator.ts";
import { fold } from "../text/fold.ts";

/** Letters without tone, hat or bar: `đúng hạn` and `dung han` are found alike. */
const bare = (text: string): string =>
  fold(text).normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");

export interface Query {
  words?: readonly string[];
  pillar?: string;
}

/** The indicators whose id, name or synonyms hold every word, and whose pillar holds the one named. */
export function searchCatalogue(catalogue: readonly Indicator[], { words = [], pillar }: Query): Indicator[] {
  const asked = words.flatMap((word) => bare(word).split(" ")).filter((word) => word !== "");
  const inPillar = pillar === undefined ? "" : bare(pillar);
  return catalogue.filter((indicator) => {
    const said = bare([indicator.id, indicator.name, ...indicator.synonyms].join(" | "));
    return bare(indicator.pillar).includes(inPillar) && asked.every((word) => said.includes(word));
  });
}
