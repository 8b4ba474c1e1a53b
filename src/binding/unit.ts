import {
  countNouns,
  groupingNouns,
  nounJoiners,
  nounLookAlikes,
  nounOpeners,
  nounPrepositions,
  noNounWords,
} from "../lexicon/count-nouns.ts";
import { predicateVerbs } from "../lexicon/clause-words.ts";
import type { TokenRange } from "../model/span.ts";
import { Phrases } from "../text/phrases.ts";
import { isAcronym, isCapitalised } from "../text/capitals.ts";
import { TokenKind, sliceTokens, tokenize } from "../text/tokens.ts";
import { stopsTail } from "./clause-marks.ts";
import { Cover, type Scene } from "./scene.ts";
import { visibleTokens, type Slot } from "./slot.ts";
import { measureHeadAt } from "./words.ts";

const nouns = new Phrases<true>(countNouns.map((noun) => [noun, true]));
const lookAlikes = new Phrases<true>(nounLookAlikes.map((phrase) => [phrase, true]));
const predicates = new Phrases<true>(predicateVerbs.map((verb) => [verb, true]));
const UNKNOWN_NOUN_WORDS = 2;
/** `186.420 người, nhóm học sinh 214.077 người`: the next group begins; not in `215 thôn, xóm, khối có sóng 4G`. */
const GROUPS = new Set(["nhóm", "khối", "loại"]);

/** True for a noun that reports count and nothing else: `Hồ sơ`, not `Sở Nội vụ`. */
export function isCountNoun(text: string): boolean {
  const tokens = tokenize(text);
  return nouns.match(tokens, 0)?.to === tokens.count;
}

/** A counted noun; `listed` where the lexicon has it, otherwise the words that stand in its place. */
export interface CountedNoun extends TokenRange {
  listed: boolean;
}

/** Noun phrases joined in one count: `doanh nghiệp, tổ chức`, `sở, ban, ngành`. */
function joinedTo(scene: Scene, to: number, limit: number): number {
  const { tokens } = scene.layout;
  let end = to;
  for (;;) {
    if (!nounJoiners.has(tokens.forms[end]!)) return end;
    const next = nouns.match(tokens, end + 1);
    if (!next || next.to > limit || tokens.kinds[end + 1] !== TokenKind.Word) return end;
    // `05 văn bản, ban hành`, `05 văn bản, tổ chức 3 lớp`: another verb
    if (lookAlikes.match(tokens, end + 1) || tokens.kinds[next.to] === TokenKind.Number) return end;
    if (GROUPS.has(tokens.forms[end + 1]!) && !predicates.match(tokens, next.to)) return end;
    end = next.to;
  }
}

/** The counted noun that starts at `at` and ends by `limit`, or null. */
export function nounAt(scene: Scene, at: number, limit: number): CountedNoun | null {
  const { tokens } = scene.layout;
  let from = at;
  while (from < limit && nounOpeners.has(tokens.forms[from] ?? "")) from++;
  const hit = nouns.match(tokens, from);
  if (hit && hit.to <= limit) return { from, to: joinedTo(scene, hit.to, limit), listed: true };
  if (predicates.match(tokens, from)) return null;
  if (from < limit && isAcronym(tokens, from)) return { from, to: from + 1, listed: false };
  let to = from;
  while (
    to < limit &&
    to - from < UNKNOWN_NOUN_WORDS &&
    tokens.kinds[to] === TokenKind.Word &&
    scene.cover[to] === Cover.None &&
    !noNounWords.has(tokens.forms[to]!) &&
    (to === from || !predicates.match(tokens, to)) &&
    !stopsTail(tokens, to)
  )
    to++;
  return to > from ? { from, to, listed: false } : null;
}

/** `số hồ sơ đã hoàn thành chứng thực 91.507`: the noun behind the measure head that leads to the figure. */
function nounOfHead(scene: Scene, slot: Slot): TokenRange | null {
  const { tokens } = scene.layout;
  for (const at of visibleTokens(slot, slot.lead)) {
    const head = measureHeadAt(tokens, at);
    // `số hóa 18.720 sổ`
    if (tokens.forms[head] === "hóa") return null;
    const hit = head > 0 && !lookAlikes.match(tokens, head) ? nouns.match(tokens, head) : null;
    if (hit && hit.to <= slot.lead.to) return { from: head, to: joinedTo(scene, hit.to, slot.lead.to) };
    // `số văn bằng được cấp là 96`
    if (!hit && head > 0 && tokens.forms[head - 1] === "số") return nounAt(scene, head, slot.lead.to);
  }
  return null;
}

/** `văn bản đến: 1.563.208`: a noun in the lead; `first` only where the lead begins with it. */
function nounInLead(scene: Scene, slot: Slot, first: boolean): TokenRange | null {
  const { tokens } = scene.layout;
  let past = 0;
  for (const at of visibleTokens(slot, slot.lead)) {
    past = lookAlikes.match(tokens, at)?.to ?? past;
    if (at < past || tokens.kinds[at] !== TokenKind.Word || scene.cover[at] !== Cover.None) continue;
    const other = nounPrepositions.has(tokens.forms[at - 1] ?? "") || groupingNouns.has(tokens.forms[at]!);
    const hit = other ? null : nouns.match(tokens, at);
    // not `Sở Nội vụ`, `Cổng Dịch vụ công`, `Hội Nông dân`; `tài khoản VNeID` counts
    const named =
      hit && (isCapitalised(tokens, hit.to) || (at > slot.lead.from && isCapitalised(tokens, at)));
    if (hit && hit.to <= slot.lead.to && !named) return { from: at, to: hit.to };
    if (named) past = hit.to;
    if (first) return null;
  }
  return null;
}

/** A unit, and whether the figure itself names it or takes it from a figure before (`nộp qua mạng là 81.300`). */
export interface BoundUnit {
  unit: string | null;
  borrowed: boolean;
  /** Some noun of its words, not one that is plainly counted. */
  guessed?: boolean;
}

const separators = new Set([",", ";", ".", ":", ")", "("]);

/** The counted noun of a slot: behind the figure, behind a measure head, at the start of its lead. */
function ownNoun(scene: Scene, slot: Slot): CountedNoun | null {
  const at = slot.figure.outer.to;
  const open = at < slot.tail.to && !separators.has(scene.layout.tokens.forms[at]!);
  const behind = open ? nounAt(scene, at, slot.tail.to) : null;
  if (behind?.listed) return behind;
  const lead = nounOfHead(scene, slot) ?? nounInLead(scene, slot, true);
  return lead ? { ...lead, listed: true } : behind;
}

/** `0,69 doanh nghiệp công nghệ số/1.000 dân`: the noun of a rate without its further description. */
function plainRate(scene: Scene, { figure }: Slot): string | null {
  const slash = figure.kind === "rate" ? (figure.unit ?? "").indexOf("/") : -1;
  const noun = slash > 0 ? nouns.match(scene.layout.tokens, figure.to) : null;
  return noun && written(scene, { from: figure.to, to: noun.to }) + figure.unit!.slice(slash);
}

/** `100% trường học (356/356)`: a bracket counts what the share in front of it is of. */
function nounOfHost(scene: Scene, { link, on, figure }: Slot): CountedNoun | null {
  if (link !== "aside" || on?.figure.kind !== "percent" || figure.kind !== "ratio") return null;
  const noun = nounAt(scene, on.figure.outer.to, on.tail.to);
  return noun?.listed ? noun : null;
}

/** The unit as the report writes it; `before` is the unit of the count before it in the same passage. */
export function unitOf(scene: Scene, slot: Slot, before: string | null): BoundUnit {
  if (slot.figure.unit !== null) return { unit: plainRate(scene, slot) ?? slot.figure.unit, borrowed: false };
  const noun = ownNoun(scene, slot);
  const hangs =
    slot.link === "aside" || slot.link === "part" || slot.link === "said" || slot.frame.outer !== null;
  if (noun && (noun.listed || !before || !hangs)) return { unit: written(scene, noun), borrowed: false };
  const host = nounOfHost(scene, slot);
  if (host) return { unit: written(scene, host), borrowed: true };
  if (before) return { unit: before, borrowed: true };
  const inLead = nounInLead(scene, slot, false);
  return { unit: inLead && written(scene, inLead), borrowed: false, guessed: true };
}

const written = (scene: Scene, { from, to }: TokenRange): string =>
  sliceTokens(scene.layout.tokens, from, to).replace(/\s+/gu, " ");
