import { Cover, type Scene } from "../scene.ts";
import type { Slot } from "../slot.ts";
import { contentWords, isPartial, measureHeadAt } from "../words.ts";
import { wordsIn } from "./compose.ts";
import { contextOfBlock, MIN_CONTEXT } from "./heading-context.ts";
import { indexAbove, indexNamed } from "./index-named.ts";
import type { Labelled } from "./labelled.ts";
import { adverbialWords } from "./lead.ts";
import type { OwnWords } from "./own-words.ts";
import { measured, measuredOfGroup, sharedWith } from "./measured.ts";
import { ofList } from "./of-list.ts";
import { beforeNamed, isProperName } from "./proper-name.ts";
import { textOf, trimmed } from "./token-text.ts";
import { topicOf } from "./topic.ts";
import { whoseSentence } from "./whose.ts";

/** What a slot takes over, and how much of it is left without the name of whom it is said. */
export interface Context {
  text: string;
  /** Empty where there is no such name. */
  about: string;
  /** It stands in a heading, not beside the figure. */
  above?: boolean;
}

const plainly = (text: string): Context => ({ text, about: "" });

/**
 * `xử phạt 9.214 trường hợp, số tiền 22,6 tỷ đồng`: the noun in front belongs to what was counted, and so does the amount; a
 * semicolon, or a share of its own, begins anew.
 */
function behindFigure({ cover, layout }: Scene, { figure, frame, lead }: Slot, from: number): boolean {
  if (frame.outer || cover[from - 1] !== Cover.Figure) return false;
  const { tokens } = layout;
  const anew = tokens.forms[lead.from - 1] === ";" || measureHeadAt(tokens, lead.from) > 0;
  return figure.kind === "money" || !anew;
}

/**
 * Words of the same frame before the slot's lead: the clause in front of a bracket, or the words up to a colon. A name alone is said of
 * what its list is of, else of what was measured before.
 */
function contextBefore(scene: Scene, slot: Slot, before: Labelled | null): Context {
  const { tokens } = scene.layout;
  const end = slot.frame.outer ? slot.frame.from : slot.lead.from - 1;
  let from = end;
  while (
    from > slot.sentence.from &&
    !";()".includes(tokens.forms[from - 1]!) &&
    scene.cover[from - 1] !== Cover.Figure
  )
    from--;
  // `đạt 101,2% kế hoạch; năng suất`: nothing is named there
  if (from >= end || contentWords(scene, from, end) === 0) return plainly("");
  const list: number[] = [];
  for (let at = from; at < end; at++)
    if (scene.cover[at] === Cover.None || scene.cover[at] === Cover.Place) list.push(at);
  const all = trimmed(scene, list);
  const kept = tokens.forms[all[0] ?? -1] === "và" ? all.slice(1) : all;
  // `hoàn thành 80 nhiệm vụ, đang thực hiện 30 nhiệm vụ`: each is some of the same
  if (before && kept.length > 0 && behindFigure(scene, slot, from))
    return plainly(before.partial && isPartial(scene, slot) ? measured(before) : before.label);
  const topic = beforeNamed(scene, kept);
  if (topic.length > 0) return { text: textOf(scene, kept), about: textOf(scene, topic) };
  const name = textOf(scene, kept);
  const of = isProperName(scene, kept) ? ofList(scene, slot) || measured(before) : "";
  return of === name ? plainly(name) : { text: [name, of].filter(Boolean).join(", "), about: of };
}

/** `ở nông thôn, con số này là 76,3%`: sets apart, and names nothing that could be measured. */
const SAYS_WHERE = /^(?:về phía|tại|ở|trên địa bàn|riêng) /iu;

/** Behind a semicolon, or the first figure of its sentence. */
const beginsAnew = ({ cover, layout }: Scene, { lead, sentence }: Slot): boolean =>
  layout.tokens.forms[lead.from - 1] === ";" ||
  !cover.subarray(sentence.from, lead.from).includes(Cover.Figure);

/** What a slot that does not stand alone takes from what stands in front of its clause, nearest first. */
function contextAround(scene: Scene, slot: Slot, own: OwnWords, before: Labelled | null): Context {
  const near = contextBefore(scene, slot, before);
  const named = scene.layout.tokens.forms[slot.lead.from - 1] === ":" ? 1 : MIN_CONTEXT;
  if (wordsIn(near.text) >= named) return near;
  if (before && own.group) return plainly(measuredOfGroup(before));
  const tail = textOf(scene, own.tail);
  // `tổng kinh phí 96 tỷ đồng, gồm vốn đầu tư 58 tỷ đồng và vốn sự nghiệp 38 tỷ đồng; đến nay giải ngân 32 tỷ đồng`
  if (before?.whole && slot.figure.kind === "money" && beginsAnew(scene, slot)) return plainly(before.whole);
  return before
    ? plainly(sharedWith(before, tail))
    : { ...plainly(contextOfBlock(scene, slot)), above: true };
}

/** The words that open its clause, and what they leave open. */
function contextWith(scene: Scene, slot: Slot, own: OwnWords, before: Labelled | null): Context {
  const adverbial = textOf(scene, adverbialWords(scene, slot));
  if (!SAYS_WHERE.test(adverbial) && wordsIn(adverbial) >= MIN_CONTEXT) return plainly(adverbial);
  const around = contextAround(scene, slot, own, before);
  if (!SAYS_WHERE.test(adverbial)) return around;
  return { ...around, text: [adverbial, around.text].filter(Boolean).join(", ") };
}

const NAMING_WORDS = 3;

/** `lớp tập huấn`, `tổ công nghệ số cộng đồng`; not `tổ`, `tỉnh, thành phố`. */
const namesThings = (tail: string): boolean => wordsIn(tail) >= NAMING_WORDS && !tail.includes(",");

/** What a slot takes over from the figure it hangs on, or from around it where its own words do not stand alone. */
export function contextOf(
  scene: Scene,
  slot: Slot,
  own: OwnWords,
  on: Labelled | null,
  before: Labelled | null,
): Context {
  if (slot.link === "shared" && on?.of && slot.figure.kind === "count")
    return plainly(sharedWith(on, textOf(scene, own.tail)));
  if (slot.link === "shared" && on) return { text: on.context, about: on.about };
  // `2.016 giao dịch với số tiền 61 triệu đồng`: an amount says nothing of what it is paid for
  if (on && slot.link === "companion")
    return plainly(slot.figure.kind === "count" && namesThings(on.tail) ? on.tail : on.label);
  if (on && slot.link === "aside") return plainly(on.label);
  if (slot.link === "base" && own.tail.length > 0) return plainly("");
  if (isProperName(scene, own.lead) || (!own.stands && onlyPlace(scene, slot))) {
    const of = ofList(scene, slot) || (on ? "" : thingBeside(before, own) || measured(before));
    if (of) return { text: of, about: of };
    if (on && slot.link === "part") return plainly(on.label);
  }
  if (on && slot.link === "part" && own.stands && (own.headed || slot.figure.kind !== "percent"))
    return plainly("");
  // `trực tuyến đạt 88,7%; riêng thị trấn Nông trường đạt 91,2%`: the same share, of some
  const ofSome = slot.figure.kind === "percent" && slot.on?.figure.kind === "percent" && !own.headed;
  if (on && slot.link === "part" && ofSome && own.lead.length > 0) return { text: on.label, about: on.label };
  if (on && slot.link === "part") return plainly(own.lead.length > 0 ? on.label : on.tail || on.label);
  // `Hậu Giang tăng 17 bậc`, `Đà Nẵng dẫn đầu với 0,82 điểm` in a paragraph on an index
  const measures = own.headed || own.tail.some((at) => measureHeadAt(scene.layout.tokens, at) > 0);
  const index = measures ? "" : indexNamed(scene, slot);
  if (before && !own.headed && isSibling(scene, before, own))
    return { text: before.about, about: before.about };
  if (own.stands) {
    const topic = index || topicOf(scene, slot, own);
    const lends = topic !== index && !own.headed && slot.figure.kind === "count" && own.tail.length > 0;
    return { text: topic, about: lends ? topic : "" };
  }
  if (on) return plainly(on.label);
  const topic = own.headed || counts(slot, own) ? topicOf(scene, slot, own) : "";
  const above = index || own.headed ? "" : indexAbove(scene, slot);
  if (above !== "" && !before) return { text: above, about: above };
  if (topic !== "") return { text: topic, about: own.headed ? "" : topic };
  if (doesOther(scene, slot, own)) return plainly(index || whoseSentence(scene, slot));
  const around = own.group ? contextAround(scene, slot, own, before) : contextWith(scene, slot, own, before);
  if (!index || around.text.toLowerCase().includes(index.toLowerCase())) return around;
  // a bracket has the name in front of it too: `Sở Nội vụ (91,25 điểm)`
  return slot.frame.outer
    ? { ...around, text: [around.text, index].filter(Boolean).join(", ") }
    : plainly(index);
}

/** `567 buổi với 45.678 lượt người; treo 234 băng rôn`: behind a semicolon something else was done, and to something else. */
const doesOther = (scene: Scene, slot: Slot, own: OwnWords): boolean =>
  scene.layout.tokens.forms[slot.lead.from - 1] === ";" &&
  own.tail.length > 0 &&
  (counts(slot, own) || slot.figure.kind === "measure" ? own.lead.length > 0 : shares(slot, own)) &&
  !isPartial(scene, slot);

const TELLING_TAIL = 3;

/** `trên 95% hộ có Internet`, `bố trí 1% ngân sách`: a share that says of what. */
const shares = ({ figure }: Slot, { lead, tail, headed, grouped }: OwnWords): boolean =>
  figure.kind === "percent" && !headed && !grouped && (lead.length > 0 || tail.length >= TELLING_TAIL);

/** A count of a thing, not only of whose: `cấp xã 418 máy`. */
const counts = ({ figure }: Slot, { tail, grouped }: OwnWords): boolean =>
  figure.kind === "count" && tail.length > 0 && !grouped;

/** `Hội viên có dữ liệu: Cựu chiến binh 31.377 hội viên, Nông dân 99.012 hội viên`: of one list, and so under what it is of. */
const isSibling = (scene: Scene, { about, context, tail }: Labelled, own: OwnWords): boolean =>
  about !== "" && about === context && tail !== "" && textOf(scene, own.tail) === tail;

/** `Hà Nội có 1.215 trạm 5G, Hải Phòng 486 trạm`: the same thing, named in full beside the place before. */
const thingBeside = (before: Labelled | null, { tail }: OwnWords): string =>
  before && tail.length > 0 && before.lead === "" && before.about === "" && !before.stands ? before.tail : "";

/** `Hà Nội 2,31 triệu hồ sơ`, `Năm 2022, Lạng Sơn đạt 0,6239 điểm`: a province is all that is named in front. */
const onlyPlace = (scene: Scene, { lead }: Slot): boolean =>
  scene.cover.subarray(lead.from, lead.to).includes(Cover.Place) &&
  contentWords(scene, lead.from, lead.to) === 0;
