import { bodyWords } from "../lexicon/clause-words.ts";
import type { QuantityMention } from "../model/mention.ts";
import type { TokenRange } from "../model/span.ts";
import { startsCapital } from "../text/capitals.ts";
import { saysOneOf, TokenKind } from "../text/tokens.ts";
import { cutBetween, type Cut } from "./cuts.ts";
import { framesOf, type Frame } from "./frames.ts";
import { hangInTurn } from "./hung-in-turn.ts";
import { linkOf } from "./links.ts";
import { ofPeople } from "./of-people.ts";
import { rankedBehind } from "./ranked-behind.ts";
import { Cover, type Scene } from "./scene.ts";
import type { Slot } from "./slot.ts";
import { countsOn } from "./counts-on.ts";
import { nounAt } from "./unit.ts";
import { contentWords, measureHeadAt, partMarkerAt } from "./words.ts";

/** Start of the words that lead to the first figure of a frame: behind the last `;` or a colon that opens a clause. */
function leadStart(scene: Scene, frame: Frame, frameAt: (at: number) => Frame, to: number): number {
  const { tokens } = scene.layout;
  for (let at = to - 1; at >= frame.from; at--) {
    if (frameAt(at) !== frame || scene.cover[at] !== Cover.None) continue;
    const form = tokens.forms[at]!;
    if (form === ";" || form === "(") return at + 1;
    if (form === ":" && contentWords(scene, at + 1, to) > 0) return at + 1;
  }
  return frame.from;
}

/** The figure that a bracket speaks of: the last before it in the frame around, in the same clause. */
function hostOf(scene: Scene, slots: readonly Slot[], frame: Frame): Slot | null {
  const host = slots.findLast((slot) => slot.frame === frame.outer && slot.figure.to <= frame.from);
  if (!host) return null;
  for (let at = host.figure.to; at < frame.from; at++) {
    if (scene.layout.tokens.forms[at] === ";" && host.frames[at - host.sentence.from] === frame.outer)
      return null;
  }
  return host;
}

/** The tokens of a frame without its brackets and the marks at its end. */
function inside(scene: Scene, frame: Frame): TokenRange {
  const { forms } = scene.layout.tokens;
  let to = frame.to;
  while (to > frame.from && [")", ".", "…", "!", "?", ";"].includes(forms[to - 1]!)) to--;
  return { from: forms[frame.from] === "(" && frame.outer ? frame.from + 1 : frame.from, to };
}

/** Cuts the words between two figures, but not inside what the first counts: `4/18 sở, ngành có tỷ lệ dưới 95%`. */
function cutBehindNoun(
  scene: Scene,
  frameAt: (at: number) => Frame,
  { figure, frame }: Slot,
  next: QuantityMention,
): Cut {
  const { outer } = figure;
  const ranked = rankedBehind(scene, figure)[0] ?? next.outer.from;
  if (ranked < next.outer.from) return { at: ranked, link: "head" };
  const cut = cutBetween(scene, frameAt, frame, outer.to, next.outer.from);
  const noun = nounAt(scene, outer.to, next.outer.from);
  if (noun && ofPeople(scene, noun, next)) return { at: noun.to, link: "base" };
  if (!noun?.listed || cut.link !== "head" || cut.at <= outer.to || cut.at >= noun.to) return cut;
  // `11 xã, huyện Hữu Lũng có 14 xã`, `7.290 xe, ô tô 234 xe`: what stands behind the comma is the next one's
  const { tokens } = scene.layout;
  const goesOn =
    bodyWords.has(tokens.forms[cut.at]!) &&
    tokens.kinds[noun.to] === TokenKind.Word &&
    !startsCapital(tokens, noun.to);
  return goesOn ? cutBetween(scene, frameAt, frame, noun.to, next.outer.from) : cut;
}

/** Cuts one sentence into slots, one a figure, in text order. */
export function slotsOfSentence(
  scene: Scene,
  sentence: TokenRange,
  figures: readonly QuantityMention[],
  block: number,
  firstIndex: number,
): Slot[] {
  const frames = framesOf(scene.layout.tokens, sentence);
  const frameAt = (at: number): Frame => frames[at - sentence.from]!;
  const slots: Slot[] = [];
  for (const figure of figures) {
    const frame = frameAt(figure.from);
    const bounds = inside(scene, frame);
    const before = slots.findLast((slot) => slot.frame === frame) ?? null;
    const slot: Slot = {
      index: firstIndex + slots.length,
      figure,
      block,
      sentence,
      frames,
      frame,
      lead: { from: Math.max(bounds.from, sentence.from), to: figure.outer.from },
      tail: { from: figure.outer.to, to: Math.max(bounds.to, figure.outer.to) },
      link: "head",
      on: null,
    };
    if (before) {
      const cut = cutBehindNoun(scene, frameAt, before, figure);
      slot.link = linkOf(scene, cut, figure, before);
      slot.lead.from = Math.min(pastPartMarker(scene, cut.at), figure.outer.from);
      before.tail.to = Math.max(before.tail.from, Math.min(cut.at, before.tail.to, figure.outer.from));
      slot.on = slot.link === "head" ? continued(scene, slot, before) : before;
      if (slot.link === "head" && frame.outer && before.link === "aside" && isShort(scene, slot)) {
        slot.link = "aside";
        slot.on = before.on;
      }
    } else {
      slot.lead.from = leadStart(scene, frame, frameAt, figure.outer.from);
      slot.lead.from = Math.max(slot.lead.from, bounds.from);
      if (frame.outer) {
        slot.on = hostOf(scene, slots, frame);
        slot.link = slot.on ? "aside" : "head";
      }
    }
    slots.push(slot);
  }
  return slots;
}

const PARTING = new Set([";"]);

/** A semicolon ends an enumeration, but for one that a colon opens: `trong đó: nồng độ cồn 1.742; quá tốc độ 2.316; quá tải 97`. */
function endsAtSemicolon({ layout: { tokens } }: Scene, slot: Slot, before: Slot): boolean {
  const ends = saysOneOf(tokens, PARTING, before.tail.from, slot.lead.from);
  if (!ends || !before.on) return ends;
  for (let at = before.on.figure.to; at < before.figure.from; at++) {
    const marker = partMarkerAt(tokens, at);
    if (marker > 0) return tokens.forms[marker] !== ":";
  }
  return true;
}

/**
 * After `trong đó` an enumeration goes on in parts: `trong đó: nông, lâm 46.696 tỷ đồng, công nghiệp 67.792 tỷ đồng`.
 */
function continued(scene: Scene, slot: Slot, last: Slot): Slot | null {
  const { tokens } = scene.layout;
  const before = last.link === "said" && last.on ? last.on : last;
  if (before.link === "part" && countsOn(scene, slot, before)) {
    slot.link = "part";
    return before.on;
  }
  if (before !== last) return null;
  if (before.link !== "part" || measureHeadAt(tokens, slot.lead.from) > 0) return null;
  if (endsAtSemicolon(scene, slot, before)) return null;
  if (slot.figure.kind !== before.figure.kind || partMarkerAt(tokens, slot.lead.from) > 0) return null;
  slot.link = "part";
  return before.on;
}

const SHORT_LEAD = 4;

/** `(khối sở, ngành 80%, cấp huyện 65%)`: a member of a bracket with only a few words of its own speaks of the same figure. */
const isShort = (scene: Scene, slot: Slot): boolean =>
  contentWords(scene, slot.lead.from, slot.lead.to) <= SHORT_LEAD &&
  measureHeadAt(scene.layout.tokens, slot.lead.from) < 0;

/** Behind `trong đó:` the words of the part itself begin. */
function pastPartMarker(scene: Scene, at: number): number {
  const { tokens } = scene.layout;
  const marker = partMarkerAt(tokens, at);
  if (marker < 0) return at;
  return tokens.forms[marker] === ":" || tokens.forms[marker] === "," ? marker + 1 : marker;
}

/** The sentence around a figure; one that was taken for the marker of its line stands in front of it. */
function sentenceOf({ layout }: Scene, { from }: QuantityMention): TokenRange {
  const sentence = layout.sentenceAt(from);
  return from < sentence.from ? { from, to: sentence.to } : sentence;
}

/** Slots of the whole report. */
export function slotsOf(scene: Scene): Slot[] {
  const { layout, figures } = scene;
  const slots: Slot[] = [];
  for (let i = 0; i < figures.length;) {
    const sentence = sentenceOf(scene, figures[i]!);
    let next = i + 1;
    while (next < figures.length && figures[next]!.from < sentence.to) next++;
    const block = layout.blockAt(figures[i]!.from);
    slots.push(...slotsOfSentence(scene, sentence, figures.slice(i, next), block, slots.length));
    i = next;
  }
  hangInTurn(scene, slots);
  return slots;
}
