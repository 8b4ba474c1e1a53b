import { predicateVerbs } from "../../lexicon/clause-words.ts";
import type { Kind } from "../../model/observation.ts";
import { Phrases } from "../../text/phrases.ts";
import type { Scene } from "../scene.ts";
import type { Slot } from "../slot.ts";
import { nounAt } from "../unit.ts";
import { ownWords, type OwnWords } from "./own-words.ts";
import { textOf } from "./token-text.ts";

const predicates = new Phrases<true>(predicateVerbs.map((verb) => [verb, true]));

/** `05 sở, ngành và 4/12 huyện chưa giải ngân được vốn`: all that say how many. */
const HOW_MANY: ReadonlySet<Kind> = new Set<Kind>(["count", "ratio", "percent"]);

const tellAlike = ({ figure: a }: Slot, { figure: b }: Slot): boolean =>
  a.kind === b.kind || (HOW_MANY.has(a.kind) && HOW_MANY.has(b.kind));

/** Where behind its noun a list of tokens begins to say what is so; -1 where it only says more of the noun. */
const predicateOf = (scene: Scene, tail: readonly number[], nounEnd: number): number =>
  tail.findIndex((at) => at >= nounEnd && predicates.match(scene.layout.tokens, at) !== null);

const REACH = 4;
/** `và 80% các xã hoàn thành`, `450 quầy hàng tại 03 chợ chấp nhận mã QR`, `100% học sinh của 09 trường được cập nhật` */
const JOINTS = new Set(["và", "tại", "ở", "thuộc", "của"]);

/** The next figure outside brackets: `100% trường học (356/356) và 85% cơ sở y tế thanh toán không dùng tiền mặt`. */
function nextInFrame(slots: readonly Slot[], { index, frame }: Slot): Slot | null {
  for (let at = index + 1; at < Math.min(index + REACH, slots.length); at++)
    if (slots[at]!.frame === frame) return slots[at]!;
  return null;
}

/**
 * `100% các huyện và 80% trở lên các xã hoàn thành chuyển đổi số`: a figure that names only its noun takes the predicate of the one joined
 * to it by `và`, or of the one that says where.
 */
export function sharedPredicate(scene: Scene, slots: readonly Slot[], slot: Slot, own: OwnWords): string {
  const { forms } = scene.layout.tokens;
  const next = nextInFrame(slots, slot);
  if (!next || !tellAlike(next, slot)) return "";
  const mark = forms[next.figure.outer.from - 1] ?? "";
  if (!JOINTS.has(mark) && mark !== ",") return "";
  // `kinh tế số chiếm 13% GRDP, và 100% xã có mô hình chợ`: another clause
  const joint = next.figure.outer.from - 1;
  if (forms[joint] === "và" && forms[joint - 1] === ",") return "";
  const noun = nounAt(scene, next.figure.outer.to, next.tail.to);
  const mine = nounAt(scene, slot.figure.outer.to, slot.tail.to);
  // `100% trường học thành thị, 87% trường học nông thôn thu học phí qua ngân hàng`
  if (
    mark === "," &&
    noun &&
    mine &&
    forms.slice(noun.from, noun.to).join() !== forms.slice(mine.from, mine.to).join()
  )
    return "";
  if (!noun || !mine || predicateOf(scene, own.tail, mine.to) >= 0) return "";
  const tail = ownWords(scene, next).tail;
  const verb = predicateOf(scene, tail, noun.to);
  return verb < 0 ? "" : ` ${textOf(scene, tail.slice(verb))}`;
}
