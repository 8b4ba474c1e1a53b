import { foldWord } from "./fold.ts";

/** A word as it is compared, and a small number that stands for it. */
export interface KnownWord {
  form: string;
  /** One number for one form, whatever its case or the place of its tone; 0 for a word the table has no room for. */
  id: number;
}

/** No text makes the table grow further. */
export const MOST_WORDS = 1 << 14;
/** Lower ids are those of ASCII symbols, their codes. */
export const FIRST_WORD = 128;
const SLOTS = 1 << 16;
/** Longer words are no syllables of the language. */
const LONGEST = 12;
/** Words made to fall on one slot are not looked for further than this. */
const FURTHEST = 16;

const ids = new Map<string, number>();
const written: string[] = [];
const words: KnownWord[] = [];
let slots: Uint16Array | null = null;

function idOf(form: string): number {
  const kept = ids.get(form);
  if (kept !== undefined) return kept;
  if (ids.size >= MOST_WORDS) return 0;
  const id = FIRST_WORD + ids.size;
  ids.set(form, id);
  return id;
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  }
  return true;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash ^ (hash >>> 15);
}

const unknown = (word: string): KnownWord => ({ form: foldWord(word), id: 0 });

/** The word `text[start..end]`; those met before are found without being cut out again. */
export function wordIn(text: string, start: number, end: number): KnownWord {
  if (end - start > LONGEST) return unknown(text.slice(start, end));
  slots ??= new Uint16Array(SLOTS);
  let slot = hashOf(text, start, end) & (SLOTS - 1);
  const last = slot + FURTHEST;
  for (; slots[slot & (SLOTS - 1)] !== 0; slot++) {
    const index = slots[slot & (SLOTS - 1)]! - 1;
    if (isAt(text, start, end, written[index]!)) return words[index]!;
    if (slot === last) return unknown(text.slice(start, end));
  }
  const word = text.slice(start, end);
  if (words.length >= MOST_WORDS) return unknown(word);
  const form = foldWord(word);
  written.push(word);
  words.push({ form, id: idOf(form) });
  slots[slot & (SLOTS - 1)] = words.length;
  return words.at(-1)!;
}
