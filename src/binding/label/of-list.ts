import { Cover, type Scene } from "../scene.ts";
import type { Slot } from "../slot.ts";
import { indexNamed } from "./index-named.ts";
import { onlyRanks, rankedBy } from "./proper-name.ts";
import { textOf, trimmed } from "./token-text.ts";

const INTRODUCES = new Set([":", "gồm", "như"]);

/** What a list of names is of: `Các đơn vị có hồ sơ quá hạn: Sở Y tế 241 hồ sơ, Sở Nội vụ 118 hồ sơ`. */
function introduction(scene: Scene, { sentence, lead }: Slot): string {
  const { forms } = scene.layout.tokens;
  const list: number[] = [];
  for (let at = sentence.from; at < lead.from; at++) {
    if (INTRODUCES.has(forms[at]!))
      return onlyRanks(scene, list) ? "" : textOf(scene, rankedBy(scene, trimmed(scene, list)));
    if (scene.cover[at] === Cover.Figure) return "";
    if (scene.cover[at] === Cover.None || scene.cover[at] === Cover.Place) list.push(at);
  }
  return "";
}

/** What a name alone is said of: what its list is of, else the index its score or place is of. */
export const ofList = (scene: Scene, slot: Slot): string =>
  introduction(scene, slot) || indexNamed(scene, slot);
