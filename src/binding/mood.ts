import {
  actualHeadings,
  actualWords,
  assignedWords,
  befalls,
  commandWords,
  noCue,
  orderWords,
  reachedWords,
  targetHeadings,
  targetTails,
  targetWords,
} from "../lexicon/role-words.ts";
import type { Block } from "../layout/blocks.ts";
import type { TokenRange } from "../model/span.ts";
import { Phrases } from "../text/phrases.ts";
import { TokenKind, type Tokens } from "../text/tokens.ts";
import { Cover, type Scene } from "./scene.ts";

export type Mood = "actual" | "target";

type Cue = Mood | "order" | "assigned" | "reached" | "none";
const cues = new Phrases<Cue>([
  ...noCue.map((word) => [word, "none"] as const),
  ...reachedWords.map((word) => [word, "reached"] as const),
  ...targetWords.map((word) => [word, "target"] as const),
  ...assignedWords.map((word) => [word, "assigned"] as const),
  ...orderWords.map((word) => [word, "order"] as const),
  ...actualWords.map((word) => [word, "actual"] as const),
]);
const headingCues = new Phrases<Mood>([
  ...actualHeadings.map((word) => [word, "actual"] as const),
  ...targetHeadings.map((word) => [word, "target"] as const),
]);
const SOME = new Set(["số", "các", "những"]);
const HEADING_FILLERS = new Set(["về", "một", "số", "các", "những", "đối", "với"]);

/** Behind `vượt mục tiêu` the words that only say whose it was: `đề ra`, but not `đề ra là`, which states it. */
function pastTargetTail(scene: Scene, at: number, to: number): number {
  const { forms } = scene.layout.tokens;
  let end = at;
  while (end < to && targetTails.has(forms[end]!)) end++;
  return forms[end] === "là" || forms[end] === ":" ? at : end;
}

/** `chỉ tiêu số xã nông thôn mới chưa đạt kế hoạch do 01 xã ...`: what was to be is told, and was not. */
const MISSED = new Set(["chưa", "không"]);

/** `cao hơn mục tiêu 80%` names the target 80%; `vượt mục tiêu 16,79%` says by how much. */
const namesTarget = (scene: Scene, from: number, at: number, to: number): boolean =>
  at >= to && scene.layout.tokens.forms[from] !== "vượt" && scene.layout.tokens.forms[from] !== "một";

/**
 * How far a cue reaches: in a figure's own clause all count; in the opening of its sentence what was assigned (`nhiệm vụ được giao`)
 * does not; for the sentences that follow orders do not either.
 */
export type MoodScope = "clause" | "opening" | "sentence";

const commands = new Phrases<true>(commandWords.map((word) => [word, true]));
const refusals = new Phrases<true>(noCue.map((word) => [word, true]));

/** `Thủ tướng yêu cầu các bộ, ngành ...; đến cuối năm 2024, tối thiểu 40% ...` */
export function isCommand(scene: Scene, from: number, to: number): boolean {
  const { tokens } = scene.layout;
  for (let at = from; at < to;) {
    const none = refusals.match(tokens, at);
    if (!none && commands.match(tokens, at)) return true;
    at = none ? none.to : at + 1;
  }
  return false;
}

/** `phải` of `3 nhiệm vụ phải chuyển sang năm sau` orders nothing. */
const isBefalling = ({ forms }: Tokens, at: number): boolean =>
  forms[at] === "phải" && befalls.has(forms[at + 1] ?? "");

/** Behind `phải` these are a level to reach: `số xã phải đạt chuẩn`. */
const DUTIES = new Set(["đạt", "có", "bảo", "đảm", "hoàn", "tăng", "giảm", "giữ", "duy"]);

/** `Tổng số hồ sơ phải giải quyết trong quý là 1.146 hồ sơ`: what is due is counted, nothing is ordered. */
const isDue = ({ forms }: Tokens, at: number, counted: boolean): boolean =>
  counted && forms[at] === "phải" && !DUTIES.has(forms[at + 1] ?? "");

const QUOTES: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ['"', '"'],
  ["«", "»"],
]);
const QUOTED_TOKENS = 14;

/** Behind what is named in quotes: `kỹ thuật “1 phải, 5 giảm”` orders nothing. */
function pastQuote({ forms, kinds }: Tokens, at: number, to: number): number {
  if (kinds[at] !== TokenKind.Symbol) return at;
  const closing = QUOTES.get(forms[at]!);
  if (closing === undefined) return at;
  const end = Math.min(to, at + QUOTED_TOKENS);
  for (let behind = at + 1; behind < end; behind++) if (forms[behind] === closing) return behind;
  return at;
}

/** `Cần` of `Cần Thơ`, `Kế hoạch` of `Kế hoạch số 45/KH-UBND`. */
const isNamed = ({ cover }: Scene, at: number): boolean =>
  cover[at] === Cover.Reference || cover[at] === Cover.Place;

/** The last cue in `from..to` outside brackets, or null. */
export function moodIn(scene: Scene, from: number, to: number, scope: MoodScope = "clause"): Mood | null {
  const { tokens } = scene.layout;
  let mood: Mood | null = null;
  let depth = 0;
  let counted = false;
  for (let at = from; at < to;) {
    at = pastQuote(tokens, at, to);
    if (tokens.forms[at] === "(") depth++;
    if (tokens.forms[at] === ")" && depth > 0) depth--;
    counted ||= tokens.forms[at] === "số";
    const tells =
      depth === 0 && !isNamed(scene, at) && !isBefalling(tokens, at) && !isDue(tokens, at, counted);
    const hit = tells ? cues.match(tokens, at) : null;
    if (hit?.value === "target" || hit?.value === "actual") mood = hit.value;
    // `giao 58 nhiệm vụ` says what was given, `giao Sở Y tế cấp 1.000 sổ` orders
    const assigned =
      hit?.value === "assigned" || (hit?.value === "order" && tokens.forms[at] === "giao" && hit.to === to);
    if (assigned ? scope === "clause" : hit?.value === "order" && scope !== "sentence") mood = "target";
    const next = hit?.value === "reached" ? pastTargetTail(scene, hit.to, to) : (hit?.to ?? at + 1);
    if (hit?.value === "reached") {
      if (namesTarget(scene, at, next, to)) mood = "target";
      else if (MISSED.has(tokens.forms[at]!)) mood = null;
    }
    at = next;
  }
  return mood;
}

/** What a heading promises: `II. NHIỆM VỤ TRỌNG TÂM` is to come, `I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ` is done. */
function moodOfHeading(scene: Scene, block: Block): Mood | null {
  const { tokens } = scene.layout;
  let at = block.body;
  // `★ MỤC TIÊU THÁNG 12/2023`, `Về một số nhiệm vụ`
  while (at < block.to && (tokens.kinds[at] === TokenKind.Symbol || HEADING_FILLERS.has(tokens.forms[at]!)))
    at++;
  // `Một số chỉ tiêu chủ yếu:` are figures of what the section over it is on
  const dated = scene.cover.subarray(at, block.to).includes(Cover.Date);
  if (!dated && tokens.forms[at] === "chỉ" && SOME.has(tokens.forms[at - 1] ?? "")) return null;
  return headingCues.match(tokens, at)?.value ?? null;
}

const HEAD_TOKENS = 16;

/** `6. Trọng tâm quý IV/2024: phủ sóng 04 thôn; ...`: a heading and what stands under it in one paragraph. */
function moodOfHead(scene: Scene, block: Block): Mood | null {
  const head = scene.layout.tokens.forms.slice(block.body, Math.min(block.to, block.body + HEAD_TOKENS));
  // `Nhiệm vụ theo kế hoạch: xong 24/31` tells how far a plan has come
  const follows = head.includes("theo") && head.indexOf("theo") < head.indexOf(":");
  // `Về nhiệm vụ: trong 68 nhiệm vụ được giao đã xong 17` says what is counted
  const counted = head[0] === "về" && head[3] === ":";
  return head.includes(":") && !follows && !counted ? moodOfHeading(scene, block) : null;
}

/** What the headings over a block promise; the nearest that says something wins. */
export function moodOfSection(scene: Scene, block: number): Mood {
  const { blocks } = scene.layout;
  for (let at = blocks[block]?.parent ?? -1; at >= 0; at = blocks[at]!.parent) {
    const leadIn = blocks[at]!;
    // `1. Kế hoạch vốn năm 2025 là 6.418 tỷ đồng. Đến nay đã giải ngân ...`: a paragraph of its own
    if (leadIn.kind === "item" && leadIn.sentences.length > 1) continue;
    const mood =
      leadIn.kind === "heading" || leadIn.kind === "item"
        ? (moodOfHeading(scene, leadIn) ?? null)
        : moodIn(scene, leadIn.sentences.at(-1)?.from ?? leadIn.from, leadIn.to);
    if (mood) return mood;
  }
  return "actual";
}

/** Where the first figure of a sentence stands, or the end of the sentence: what is said in front of it sets the mood. */
function firstFigure(scene: Scene, { from, to }: TokenRange): number {
  const at = scene.cover.subarray(from, to).indexOf(Cover.Figure);
  return at < 0 ? to : from + at;
}

/**
 * The mood in which each sentence of a block begins, by the sentence's first token: that of the sections over it, then of
 * the last cue of the sentences before.
 */
export function moodsOfBlock(scene: Scene, index: number): Map<number, Mood> {
  const block = scene.layout.blocks[index]!;
  const moods = new Map<number, Mood>();
  let mood = moodOfHead(scene, block) ?? moodOfSection(scene, index);
  for (const sentence of block.sentences) {
    moods.set(sentence.from, mood);
    mood = moodIn(scene, sentence.from, firstFigure(scene, sentence), "sentence") ?? mood;
  }
  return moods;
}
