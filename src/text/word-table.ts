import { CharKind, charKind } from "./characters.ts";
import { foldWord } from "./fold-word.ts";

/** A word as it is compared, and a small number that stands for it. */
export interface KnownWord {
  form: string;
  /** One number for one form, whatever its case or the place of its tone; 0 for a word the table has no room for. */
  id: number;
  /** UTF-16 units as written. */
  length: number;
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
const words: (KnownWord & { written: string })[] = [];
let slots: Uint16Array | null = null;

function idOf(form: string): number {
  const kept = ids.get(form);
  if (kept !== undefined) return kept;
  if (ids.size >= MOST_WORDS) return 0;
  const id = FIRST_WORD + ids.size;
  ids.set(form, id);
  return id;
}

function isAt(text: string, start: number, length: number, word: string): boolean {
  if (word.length !== length) return false;
  for (let i = 0; i < length; i++) {
    if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  }
  return true;
}

const unknown = (word: string): KnownWord => ({ form: foldWord(word), id: 0, length: word.length });

/** The word that begins at `start` of `text`; those met before are found without being cut out again. */
export function wordAt(text: string, start: number): KnownWord {
  let hash = 0;
  let end = start;
  do hash = (Math.imul(hash, 31) + text.charCodeAt(end++)) | 0;
  while (end < text.length && charKind(text.charCodeAt(end)) === CharKind.Letter);
  const length = end - start;
  if (length > LONGEST) return unknown(text.slice(start, end));
  slots ??= new Uint16Array(SLOTS);
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const last = slot + FURTHEST;
  for (; slots[slot & (SLOTS - 1)] !== 0; slot++) {
    const known = words[slots[slot & (SLOTS - 1)]! - 1]!;
    if (isAt(text, start, length, known.written)) return known;
    if (slot === last) return unknown(text.slice(start, end));
  }
  const written = text.slice(start, end);
  if (words.length >= MOST_WORDS) return unknown(written);
  const form = foldWord(written);
  const word = { form, id: idOf(form), length, written };
  words.push(word);
  slots[slot & (SLOTS - 1)] = words.length;
  return word;
}
