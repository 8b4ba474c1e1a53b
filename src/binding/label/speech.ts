import { sayingVerbs, speechVerbs } from "../../lexicon/report-words.ts";
import { Phrases, PhrasesBefore } from "../../text/phrases.ts";
import type { Scene } from "../scene.ts";

const speech = new PhrasesBefore<true>(speechVerbs.map((verb) => [verb, true]));
const says = new Phrases<true>(sayingVerbs.map((verb) => [verb, true]));

/** `Ông Nam, Giám đốc Sở cho biết, hiện nay`: who says so is no part of what is measured. */
const saysSo = (scene: Scene, chunk: readonly number[]): boolean => endsInSpeech(scene, chunk.at(-1)! + 1);

/** True where a verb of saying stands right in front of `at`. */
export const endsInSpeech = ({ layout }: Scene, at: number): boolean =>
  speech.match(layout.tokens, at) !== null;

/** Number of the chunks up to the last that ends so. */
export const behindSpeaker = (scene: Scene, parts: readonly number[][]): number =>
  parts.slice(0, -1).findLastIndex((part) => saysSo(scene, part)) + 1;

/** `đại diện UBND huyện cho hay huyện đã cấp 98.412 tài khoản`: what is said begins behind the verb. */
export function behindSaying({ layout }: Scene, list: number[]): number[] {
  for (let i = list.length - 1; i >= 0; i--) {
    const hit = says.match(layout.tokens, list[i]!);
    if (hit) return list.filter((at) => at >= hit.to);
  }
  return list;
}
