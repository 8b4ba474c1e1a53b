import { adverbialStarts, clauseOpeners, copulas, tailStops } from "../lexicon/clause-words.ts";
import { Phrases, PhrasesBefore } from "../text/phrases.ts";

import { Cover, type Scene } from "./scene.ts";
import { visibleTokens, type Slot } from "./slot.ts";
import { nounAt } from "./unit.ts";
import { contentTokens, measureHeadAt } from "./words.ts";

/** A label may have this many words. */
export const LABEL_WORDS = 25;
const LEAD_WORDS = 16;

const set = (words: readonly string[]): Phrases<true> => new Phrases(words.map((word) => [word, true]));
const adverbials = set(adverbialStarts);
const links = set(copulas);
const linksBefore = new PhrasesBefore<true>(copulas.map((word) => [word, true]));
const stops = set(tailStops);
const openers = set(clauseOpeners);
/** Copulas that name something when they stand inside a label rather than at its edge. */
const MARKS = new Set([",", ";", ":", ".", "-", "“", "”", '"', "…", "/", "+", "(", ")", "*", "|"]);

/** Words of a slot that can stand in a label, before and behind its figure, as token lists. */
export interface OwnWords {
  lead: number[];
  tail: number[];
  /** True where they can be read without the sentence. */
  stands: boolean;
}

const usable = (scene: Scene, at: number): boolean => {
  const cover = scene.cover[at];
  return cover === Cover.None || cover === Cover.Place || cover === Cover.Used;
};

/** Cuts a token list at its commas. */
function chunks(scene: Scene, list: readonly number[]): number[][] {
  const parts: number[][] = [[]];
  for (const at of list) {
    if (scene.layout.tokens.forms[at] === "," && scene.cover[at] === Cover.None) parts.push([]);
    else parts.at(-1)!.push(at);
  }
  return parts.filter((part) => part.length > 0);
}

/** `Cụ thể`, `Theo báo cáo`, `trong 9 tháng năm 2022`: says when or by whom, names nothing. */
function isAdverbial(scene: Scene, chunk: readonly number[]): boolean {
  const first = chunk[0]!;
  if (scene.cover[first] === Cover.Date) return contentTokens(scene, first, chunk.at(-1)! + 1).length === 0;
  return adverbials.match(scene.layout.tokens, first) !== null;
}

/** Drops copulas and marks at both ends: `là`, `đạt`, `đã có`, `,`. */
function trimmed(scene: Scene, list: readonly number[]): number[] {
  const { tokens } = scene.layout;
  let from = 0;
  let to = list.length;
  for (;;) {
    while (from < to && (MARKS.has(tokens.forms[list[from]!]!) || !usable(scene, list[from]!))) from++;
    while (to > from && (MARKS.has(tokens.forms[list[to - 1]!]!) || !usable(scene, list[to - 1]!))) to--;
    if (to <= from) return [];
    const last = list[to - 1]!;
    const link = scene.cover[last] === Cover.Place ? null : linksBefore.match(tokens, last + 1);
    const start = link ? list.findIndex((at) => at >= link.from) : -1;
    if (!link || start < from || start >= to) break;
    to = start;
  }
  return list.slice(from, to);
}

/** Words before the figure: the last clause, from its measure head where it has one. */
function leadWords(scene: Scene, slot: Slot): number[] {
  const { tokens } = scene.layout;
  const parts = chunks(scene, visibleTokens(slot, slot.lead));
  const headed = parts.findLastIndex((part) => measureHeadAt(tokens, firstWord(scene, part)) > 0);
  const kept = headed >= 0 ? parts.slice(headed) : dropAdverbials(scene, parts);
  while (kept.length > 1 && countWords(scene, kept.flat()) > LEAD_WORDS) kept.shift();
  const joined = joinChunks(scene, kept);
  return withoutPlace(scene, tokens.forms[joined.at(-1) ?? -1] === ":" ? stripped(scene, joined) : trimmed(scene, joined));
}

/** In front of a colon every word counts: `văn bản đến: 1.563.208`. */
function stripped(scene: Scene, list: readonly number[]): number[] {
  const kept = [...list];
  while (kept.length > 0 && (MARKS.has(scene.layout.tokens.forms[kept.at(-1)!]!) || !usable(scene, kept.at(-1)!))) kept.pop();
  while (kept.length > 0 && (MARKS.has(scene.layout.tokens.forms[kept[0]!]!) || !usable(scene, kept[0]!))) kept.shift();
  return kept;
}

const PLACE_OPENERS = new Set(["tại", "ở", "trên", "địa", "bàn", "toàn", "cả", "của", "trong", "riêng", "cũng", "đã", "hiện", "được", "về", "thì"]);

/** `Tại tỉnh Phú Thọ đã có`, `trên địa bàn tỉnh`: the area is said elsewhere. */
function withoutPlace(scene: Scene, list: number[]): number[] {
  const { forms } = scene.layout.tokens;
  let first = 0;
  let place = -1;
  while (first < list.length && (scene.cover[list[first]!] === Cover.Place || PLACE_OPENERS.has(forms[list[first]!]!))) {
    if (scene.cover[list[first]!] === Cover.Place) place = first;
    first++;
  }
  return place < 0 ? list : list.slice(first);
}

/** What the chunks in front of the clause name: `Theo DTI năm 2021, thành phố giữ hạng 7`. */
export function adverbialWords(scene: Scene, slot: Slot): number[] {
  const parts = chunks(scene, visibleTokens(slot, slot.lead)).slice(0, -1);
  const named = parts.findLast((part) => contentTokens(scene, part[0]!, part.at(-1)! + 1).length >= 2);
  return named ? trimmed(scene, named) : [];
}

/** First word of a chunk behind `và`, `còn`, `với`, a date or a place. */
function firstWord(scene: Scene, chunk: readonly number[]): number {
  const skip = new Set(["và", "còn", "với", "có", "đưa", "nâng", "về", "thì", "riêng"]);
  const at = chunk.find((i) => usable(scene, i) && scene.cover[i] !== Cover.Place && !skip.has(scene.layout.tokens.forms[i]!));
  return at ?? chunk[0]!;
}

function dropAdverbials(scene: Scene, parts: number[][]): number[][] {
  let first = 0;
  while (first < parts.length - 1 && isAdverbial(scene, parts[first]!)) first++;
  return parts.slice(first);
}

/** Puts the commas back between chunks that follow each other. */
function joinChunks(scene: Scene, parts: readonly number[][]): number[] {
  const joined: number[] = [];
  for (const part of parts) {
    const comma = part[0]! - 1;
    if (joined.length > 0 && scene.layout.tokens.forms[comma] === ",") joined.push(comma);
    joined.push(...part);
  }
  return joined;
}

const CONNECTORS = new Set(["và", "hoặc", "cùng", "với", "của", "cho", "là", "tức", "thì", "mà", "nhưng", "còn", "tại", "ở", "nghĩa"]);

const dangles = (scene: Scene, at: number): boolean => {
  const form = scene.layout.tokens.forms[at]!;
  return MARKS.has(form) || CONNECTORS.has(form) || !usable(scene, at);
};

/** Words behind the figure: the counted noun and what is said of it, up to purpose, result or comparison. */
function tailWords(scene: Scene, slot: Slot): number[] {
  const { tokens } = scene.layout;
  const list = visibleTokens(slot, slot.tail);
  const noun = nounAt(scene, slot.figure.outer.to, slot.tail.to);
  const opensClause = slot.figure.kind === "percent" || slot.figure.kind === "ratio";
  const kept: number[] = [];
  for (const at of list) {
    if (kept.length === 0 && MARKS.has(tokens.forms[at]!) && tokens.forms[at] !== "“") return [];
    if (scene.cover[at] === Cover.Reference) break;
    if (noun && at < noun.to) {
      kept.push(at);
      continue;
    }
    if (tokens.forms[at] === ";" || tokens.forms[at] === ":") break;
    const afterComma = tokens.forms[at - 1] === ",";
    if (stops.match(tokens, at) && (afterComma || !opensClause)) break;
    if (afterComma && openers.match(tokens, at) && !opensClause) break;
    kept.push(at);
  }
  while (kept.length > 0 && dangles(scene, kept.at(-1)!)) kept.pop();
  return kept.filter((at) => usable(scene, at));
}

/** The slot's own words, and whether they say by themselves what is measured. */
export function ownWords(scene: Scene, slot: Slot): OwnWords {
  const { tokens } = scene.layout;
  const lead = leadWords(scene, slot);
  const tail = tailWords(scene, slot);
  const named = lead.length > 0 ? contentTokens(scene, lead[0]!, lead.at(-1)! + 1).length : 0;
  const behind = tail.length > 0 ? contentTokens(scene, tail[0]!, tail.at(-1)! + 1).length : 0;
  const heads = lead.filter((at) => measureHeadAt(tokens, at) > 0).map((at) => measureHeadAt(tokens, at) - at);
  const beyond = named - Math.max(0, ...heads);
  const share = slot.figure.kind === "percent" || slot.figure.kind === "ratio";
  const stands = (heads.length > 0 && beyond >= 2) || named >= 4 || behind >= (share ? 3 : 5) || (named >= 1 && behind >= 2 && named + behind >= 5);
  return { lead, tail, stands };
}

const countWords = (scene: Scene, list: readonly number[]): number => {
  const { tokens } = scene.layout;
  let words = 0;
  list.forEach((at, i) => {
    if (i === 0 || tokens.starts[at]! > tokens.ends[list[i - 1]!]! || list[i - 1]! !== at - 1) words++;
  });
  return words;
};

/** Text of a token list: written spacing where tokens follow each other, one space where something was left out. */
export function textOf(scene: Scene, list: readonly number[]): string {
  const { tokens } = scene.layout;
  let text = "";
  list.forEach((at, i) => {
    const before = list[i - 1];
    const glued = before === at - 1 && tokens.ends[before] === tokens.starts[at];
    text += (i === 0 || glued ? "" : " ") + tokens.text.slice(tokens.starts[at], tokens.ends[at]);
  });
  return text.replace(/\s+/gu, " ").replace(/ ([,;:.])/g, "$1").replace(/(?:, ?){2,}/g, ", ").trim();
}

const lastWords = (text: string, words: number): string => text.split(" ").slice(-words).join(" ");
const firstWords = (text: string, words: number): string => text.split(" ").slice(0, words).join(" ");
const wordsIn = (text: string): number => (text === "" ? 0 : text.split(" ").length);

/** Joins own words and context in at most LABEL_WORDS words: the context gives way first, then the start of the lead. */
export function composeLabel(lead: string, tail: string, context: string): string {
  const tailRoom = Math.max(LABEL_WORDS - wordsIn(lead), Math.min(wordsIn(tail), 17));
  const shortTail = firstWords(tail, tailRoom);
  const shortLead = lastWords(lead, LABEL_WORDS - wordsIn(shortTail));
  const own = [shortLead, shortTail].filter(Boolean).join(" ");
  const room = LABEL_WORDS - wordsIn(own);
  if (!context || room < 2 || own.includes(context)) return own || firstWords(context, LABEL_WORDS);
  const rest = wordsIn(context) > room ? lastWords(context, room) : context;
  return own ? `${own}, ${rest}` : rest;
}

export { links, trimmed, countWords };
