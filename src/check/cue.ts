import { fold as foldAfresh } from "../text/fold.ts";

const known = new Map<string, string>();
const KNOWN_LIMIT = 2_000;

/** Comparison form of a stretch of words; many cues look at the same one. */
function fold(text: string): string {
  const kept = known.get(text);
  if (kept !== undefined) return kept;
  if (known.size >= KNOWN_LIMIT) known.clear();
  const folded = foldAfresh(text);
  known.set(text, folded);
  return folded;
}

/** Finds one of a few phrases, each a whole word or words, in folded text. */
export interface Cue {
  in(text: string): boolean;
  /** Offset in the folded text where the last of them ends, or -1. */
  lastEnd(text: string): number;
  startsIn(text: string): boolean;
  endsIn(text: string): boolean;
}

const quoted = (phrase: string): string => fold(phrase).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const LETTER_END = /[\p{L}\p{N}]$/u;

/** A phrase that stands alone: `gồm` is not in `gồmg`; signs such as `(` need no edges. */
const edged = (phrase: string): string =>
  LETTER_END.test(phrase)
    ? String.raw`(?<![\p{L}\p{M}\p{N}])${quoted(phrase)}(?![\p{L}\p{M}\p{N}])`
    : quoted(phrase);

export function cue(phrases: readonly string[]): Cue {
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length).map(edged);
  const any = new RegExp(longestFirst.join("|"), "u");
  const all = new RegExp(any.source, "gu");
  const first = new RegExp(String.raw`^[\s,;:]*(?:${any.source})`, "u");
  const last = new RegExp(String.raw`(?:${any.source})$`, "u");
  return {
    in: (text) => any.test(fold(text)),
    lastEnd: (text) => {
      const found = [...fold(text).matchAll(all)].at(-1);
      return found ? found.index + found[0].length : -1;
    },
    endsIn: (text) => last.test(fold(text)),
    startsIn: (text) => first.test(fold(text)),
  };
}
