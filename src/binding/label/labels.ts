import { saysOneOf } from "../../text/tokens.ts";
import type { Scene } from "../scene.ts";
import type { Slot } from "../slot.ts";
import { contentWords, isComparedWith, isLocated, isPartial, measureHeadAt } from "../words.ts";
import { blockTopic, saysTopic } from "./block-topic.ts";
import { composeLabel } from "./compose.ts";
import { contextOf, type Context } from "./context.ts";
import type { Labelled } from "./labelled.ts";
import { measured } from "./measured.ts";
import { ownWords, type OwnWords } from "./own-words.ts";
import { beforeNamed, isProperName, nameBeforeBracket } from "./proper-name.ts";
import { pointedAt } from "./pointing.ts";
import { followsCount, respectively, type ListItem } from "./respectively.ts";
import { saidLabel } from "./said.ts";
import { sharedPredicate } from "./shared-predicate.ts";
import { sentenceOpening } from "./sentence-opening.ts";
import { textOf } from "./token-text.ts";
import { whose } from "./whose.ts";

/** A count has its own noun; in a sentence of its own it takes none over: `Trong quý, đã tiếp nhận 98.765 hồ sơ.` */
const carries = (last: Slot, slot: Slot): boolean =>
  last.sentence.from === slot.sentence.from || (last.block === slot.block && slot.figure.kind !== "count");

/** `32,5 giường bệnh trên một vạn dân`: the unit of a rate names what is counted. */
const rateNoun = ({ figure }: Slot): string =>
  figure.kind === "rate" ? (figure.unit ?? "").split("/")[0]! : "";

/** `(chỉ tiêu năm 2022 đề ra là 50%)`, `(đạt 97,5%)`: only says something of the figure in front of the bracket. */
function namesNothing(scene: Scene, { lead, tail }: OwnWords): boolean {
  const named = (list: readonly number[]): boolean =>
    list.length > 0 && contentWords(scene, list[0]!, list.at(-1)! + 1) > 0;
  return !named(lead) && !named(tail);
}

const TELLING_TAIL = 3;

/** What a figure measures, for the figures behind it that only name another place: `Về tỷ lệ trực tuyến: dẫn đầu là Ninh Bình`. */
function aboutOf(scene: Scene, { lead, tail, headed }: OwnWords, taken: Context): string {
  const topic = beforeNamed(scene, lead);
  if (topic.length > 0) return textOf(scene, topic);
  // `Huyện Việt Yên dẫn đầu với 35% số hộ kinh doanh dùng hóa đơn điện tử; kế đến là ...`
  if (tail.length >= TELLING_TAIL && isProperName(scene, lead)) return textOf(scene, tail);
  return taken.above && headed ? textOf(scene, lead) : taken.about;
}

/** Of files that were dealt with, others are some again: `đã giải quyết 420 hồ sơ, đúng hạn 400 hồ sơ`. */
const DEALT_WITH = new Set(["quyết"]);

const isSomeOf = (scene: Scene, slot: Slot): boolean =>
  isPartial(scene, slot) && !saysOneOf(scene.layout.tokens, DEALT_WITH, slot.lead.from, slot.lead.to);

const SHORT_ITEM = 2;

/** `riêng thủy sản, dệt may lần lượt đạt`, `Tam Kỳ và Hội An lần lượt đạt`: what is measured was said before the list. */
function namesOnlyWhose(scene: Scene, item: readonly number[]): boolean {
  if (isProperName(scene, item)) return true;
  const headed = item.some((at) => measureHeadAt(scene.layout.tokens, at) > 0);
  return !headed && contentWords(scene, item[0]!, item.at(-1)! + 1) <= SHORT_ITEM;
}

/** `112 vụ, 58 người chết, 87 người bị thương (giảm 15 vụ, giảm 9 người chết)`: what a bracket says again of each. */
function twinOf(
  slots: readonly Slot[],
  done: readonly Labelled[],
  { index, sentence, frame }: Slot,
  tail: string,
): Labelled | null {
  if (tail === "") return null;
  for (let i = index - 1; i >= 0 && slots[i]!.sentence === sentence; i--)
    if (slots[i]!.frame === frame.outer && done[i]!.tail === tail) return done[i]!;
  return null;
}

/** `xong 63 trong tổng số 68 nhiệm vụ, đạt 92,6%`, `216 km cáp tại 24 xã, đạt 72%`: what follows is said of the 63, of the 216. */
const spokenOf = (scene: Scene, on: Slot): Slot =>
  on.on && (on.link === "base" || isLocated(scene, on)) ? on.on : on;

/** `dành không dưới 1% tổng chi ngân sách, khoảng 126 tỷ đồng`: the same, as an amount. */
const apposed = ({ link, on, figure }: Slot, { tail }: OwnWords): boolean =>
  link === "shared" && figure.kind === "money" && on?.figure.kind === "percent" && tail.length === 0;

const LIST_REACH = 5;

/** `đạt 83,94%, dựa trên ý kiến của 36.525 người. Quảng Ninh, Hải Phòng lần lượt đạt 90,61% và 90,14%`: the last of the same unit. */
function alikeBefore(slots: readonly Slot[], done: readonly Labelled[], slot: Slot): Labelled | null {
  for (let i = slot.index - 1; i >= Math.max(0, slot.index - LIST_REACH); i--) {
    const { block, figure } = slots[i]!;
    if (block !== slot.block) return null;
    if (figure.kind === slot.figure.kind && figure.unit === slot.figure.unit) return done[i]!;
  }
  return null;
}

const LIST_JOINTS = new Set([",", "và"]);

/** `gồm vốn đầu tư 58 tỷ đồng và vốn sự nghiệp 38 tỷ đồng`: the next of a list of parts. */
const goesOnWith = (
  { layout }: Scene,
  last: Slot | undefined,
  slot: Slot,
  before: Labelled | undefined,
): Pick<Labelled, "whole"> =>
  before?.whole !== undefined &&
  last?.sentence === slot.sentence &&
  last.figure.kind === slot.figure.kind &&
  LIST_JOINTS.has(layout.tokens.forms[slot.lead.from - 1] ?? "")
    ? { whole: before.whole }
    : {};

/** Labels of all slots, in their order. */
export function labelsOf(
  scene: Scene,
  slots: readonly Slot[],
  borrowed: readonly boolean[],
  lenders: ReadonlyMap<Slot, Slot>,
): Labelled[] {
  const done: Labelled[] = [];
  const items = new Map<number, ListItem & { context: string; counted: string }>();
  for (const slot of slots) {
    const on = slot.on ? (done[spokenOf(scene, slot.on).index] ?? null) : null;
    const own = ownWords(scene, slot);
    if (borrowed[slot.index]) own.stands = false;
    const lender = slot.link === "head" ? lenders.get(slot) : undefined;
    if (lender) own.tail = ownWords(scene, lender).tail;
    const base = slots[slot.index + 1];
    const counted = base?.link === "base" && own.tail.length === 0 ? ownWords(scene, base).tail : own.tail;
    const tail = [rateNoun(slot), textOf(scene, counted)].filter(Boolean).join(" ");
    const name = on && slot.link === "aside" ? textOf(scene, nameBeforeBracket(scene, slot)) : "";
    // `45 văn bản (12 kế hoạch, 20 công văn)`: a count of its own noun
    const ofNoun = slot.figure.kind === "count" && own.tail.length > 0;
    const silent = slot.link === "aside" && name === "" && !ofNoun && namesNothing(scene, own);
    const again = slot.link === "aside" && name === "" && own.lead.length === 0;
    const twin = on && again ? twinOf(slots, done, slot, tail) : null;
    const said = on !== null && (slot.link === "said" || silent || isComparedWith(scene, slot));
    const pointed = said ? null : pointedAt(scene, slots, done, slot, slot.lead);
    const ownLead = pointed ? pointed.rest : textOf(scene, own.lead);
    const words = slot.link === "shared" && on ? on.lead : said ? "" : ownLead;
    const lead = [name, words].filter(Boolean).join(" ");
    const last = slots[slot.index - 1];
    const before = last && carries(last, slot) ? done.at(-1)! : null;
    const points = pointed ?? (said ? null : pointedAt(scene, slots, done, slot, slot.tail));
    const taken = points
      ? { text: points.label, about: points.label }
      : contextOf(scene, slot, own, on, before);
    const context = taken.text;
    const about = aboutOf(scene, own, taken);
    const list = slot.link === "shared" ? null : respectively(scene, slots, slot);
    if (list) {
      const over = followsCount(scene, slots, slot)
        ? measured(done.at(-2) ?? null)
        : contextOf(scene, slot, { ...own, stands: false }, on, alikeBefore(slots, done, slot) ?? before)
            .text;
      const closing = slots[slot.index + list.length - 1];
      const counted = closing ? textOf(scene, ownWords(scene, closing).tail) : "";
      list.forEach((item, i) => items.set(slot.index + i, { ...item, context: over, counted }));
    }
    const item = items.get(slot.index);
    if (item !== undefined) {
      const left = namesOnlyWhose(scene, item.tokens) ? item.context : "";
      const label = composeLabel(item.text, tail || item.counted, left);
      done.push({
        label,
        lead: item.text,
        tail,
        context: left,
        about: left && (about || left),
        stands: true,
        partial: false,
        item: item.tokens,
      });
      continue;
    }
    const label = said
      ? saidLabel(scene, slot, own, on)
      : (twin?.label ?? composeLabel(lead, tail + sharedPredicate(scene, slots, slot, own), context));
    const named = (apposed(slot, own) && on?.label) || label || on?.label || sentenceOpening(scene, slot);
    const of = said || slot.link === "shared" ? "" : whose(scene, slot);
    const apart = of !== "" && !named.toLowerCase().includes(of.toLowerCase());
    // `Trang thiết bị còn thiếu: 133 máy. Kinh phí được cấp là 3,2 tỷ đồng`: a later sentence may speak of another thing
    const first = slot.sentence === scene.layout.blocks[slot.block]!.sentences[0];
    const topic = first || said || !(own.stands || own.headed) ? blockTopic(scene, slot) : "";
    const onTopic = topic === "" || saysTopic(named, topic) ? named : composeLabel(named, "", topic);
    done.push({
      label: apart ? composeLabel(onTopic, "", of) : onTopic,
      lead,
      tail,
      context,
      // what is measured, for others: not of whom it was said here
      about: about || (apart ? named : ""),
      stands: own.stands,
      partial: isSomeOf(scene, slot),
      ...(said && { of: on }),
      ...(on && slot.link === "part" ? { whole: on.label } : goesOnWith(scene, last, slot, done.at(-1))),
    });
  }
  return done;
}
