import type { Scene } from "./scene.ts";
import type { Slot } from "./slot.ts";
import { nounAt } from "./unit.ts";

const NOUN_REACH = 3;

/** `trong đó có 853 dịch vụ toàn trình, chiếm 46%; 611 dịch vụ một phần`: more of the same behind its semicolon. */
export function countsOn(scene: Scene, { lead, figure }: Slot, part: Slot): boolean {
  if (lead.from < figure.outer.from || !part.on) return false;
  const [own, other] = [figure, part.figure].map(({ outer }) =>
    nounAt(scene, outer.to, outer.to + NOUN_REACH),
  );
  const { forms } = scene.layout.tokens;
  const same = own?.listed && other?.listed && forms[own.from] === forms[other.from];
  return same === true && figure.value + part.figure.value <= part.on.figure.value;
}
