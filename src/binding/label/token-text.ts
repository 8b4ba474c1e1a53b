import { copulas, wholePhrases } from "../../lexicon/clause-words.ts";
import { PhrasesBefore } from "../../text/phrases.ts";
import { sliceTokens, type Tokens } from "../../text/tokens.ts";
import { Cover, type Scene } from "../scene.ts";

const linksBefore = new PhrasesBefore<true>(copulas.map((word) => [word, true]));
const whole = new PhrasesBefore<true>(wholePhrases.map((phrase) => [phrase, true]));
/** Marks that never stand at the edge of a label. */
export const MARKS = new Set([",", ";", ":", ".", "-", "“", "”", '"', "…", "/", "+", "(", ")", "*", "|"]);

const CLOSING_QUOTES = new Set(["”", '"', "»"]);

/** A number too long to be part of a name such as `mức độ 3` or `Đề án 06`. */
const FIGURE = /^\d[\d.,]{2,}\d$|^\d{4,}$/;

/** A token that may stand in a label: no figure, date or document symbol. */
export const usable = (scene: Scene, at: number): boolean => {
  const cover = scene.cover[at];
  const free = cover === Cover.None || cover === Cover.Place || cover === Cover.Used;
  return free && !FIGURE.test(scene.layout.tokens.forms[at]!);
};

/** Drops copulas and marks at both ends: `là`, `đạt`, `đã có`, `,`. */
export function trimmed(scene: Scene, list: readonly number[]): number[] {
  const { tokens } = scene.layout;
  let from = 0;
  let to = list.length;
  for (;;) {
    while (from < to && (MARKS.has(tokens.forms[list[from]!]!) || !usable(scene, list[from]!))) from++;
    let quoted = false;
    while (to > from && (MARKS.has(tokens.forms[list[to - 1]!]!) || !usable(scene, list[to - 1]!)))
      quoted ||= CLOSING_QUOTES.has(tokens.forms[list[--to]!]!);
    if (to <= from) return [];
    // `kỹ thuật “3 giảm 3 tăng”`
    if (quoted) break;
    const last = list[to - 1]!;
    const stays = scene.cover[last] === Cover.Place || whole.match(tokens, last + 1) !== null;
    const link = stays ? null : linksBefore.match(tokens, last + 1);
    // `địa chỉ đạt`: the first word of `chỉ đạt` ends a name
    const kept = link && link.from < last && whole.match(tokens, link.from + 1) ? 1 : 0;
    const start = link ? list.findIndex((at) => at >= link.from + kept) : -1;
    if (!link || start < from || start >= to) break;
    to = start;
  }
  return list.slice(from, to);
}

/** In front of a colon every word counts: `văn bản đến: 1.563.208`. */
export function stripped(scene: Scene, list: readonly number[]): number[] {
  const kept = [...list];
  while (
    kept.length > 0 &&
    (MARKS.has(scene.layout.tokens.forms[kept.at(-1)!]!) || !usable(scene, kept.at(-1)!))
  )
    kept.pop();
  while (kept.length > 0 && (MARKS.has(scene.layout.tokens.forms[kept[0]!]!) || !usable(scene, kept[0]!)))
    kept.shift();
  return kept;
}

/** Words of a token list as written: glued tokens count once. */
export const countWords = (scene: Scene, list: readonly number[]): number => {
  const { tokens } = scene.layout;
  let words = 0;
  list.forEach((at, i) => {
    if (i === 0 || tokens.starts[at]! > tokens.ends[list[i - 1]!]! || list[i - 1]! !== at - 1) words++;
  });
  return words;
};

/** Marks that stand right behind a word, also where something between was left out. */
const CLINGING = new Set([",", ";", ":", "."]);

/** True where the text between two tokens that follow each other stays as it is: nothing, or one space. */
const asWritten = ({ text, starts, ends, forms }: Tokens, before: number, at: number): boolean =>
  starts[at] === ends[before] ||
  (starts[at] === ends[before]! + 1 && text[ends[before]!] === " " && !CLINGING.has(forms[at]!));

const QUOTE = /["“”]/;

/** A quotation cut in two loses its marks: `lớp "Bình dân học vụ số` of `lớp "Bình dân học vụ số" thu hút`. */
function balanced(text: string): string {
  if (!QUOTE.test(text)) return text;
  const straight = text.split('"').length % 2 === 0;
  const curled = text.split("“").length !== text.split("”").length;
  return straight || curled ? text.replace(/["“”]/g, "") : text;
}

/** Text of a token list: written spacing where tokens follow each other, one space where something was left out. */
export function textOf({ layout: { tokens } }: Scene, list: readonly number[]): string {
  let text = "";
  for (let i = 0; i < list.length;) {
    const first = list[i]!;
    let last = first;
    while (list[++i] === last + 1 && asWritten(tokens, last, last + 1)) last++;
    if (text !== "" && !CLINGING.has(tokens.forms[first]!)) text += " ";
    text += sliceTokens(tokens, first, last + 1);
  }
  return balanced(text.includes(",,") ? text.replace(/,{2,} ?/g, ", ").trim() : text);
}
