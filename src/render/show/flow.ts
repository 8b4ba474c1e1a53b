import type { Brush } from "../table/paint.ts";
import { widthOf } from "../table/width.ts";
import { visible } from "../visible.ts";

/** A stretch of text in one colour. */
export interface Stretch {
  text: string;
  brush: Brush;
}

/** What stands between two spaces: `(đạt` and `97,5%` and `[i3])` may be three stretches of one word. */
type Word = Stretch[];

const widthOfWord = (word: Word): number => word.reduce((sum, { text }) => sum + widthOf(text), 0);

/** Words of a line, a space between; neighbours of one colour are painted at once. */
function painted(words: readonly Word[]): string {
  const joined: Stretch[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before) before.text += " ";
    for (const { text, brush } of word) {
      const last = joined.at(-1);
      if (last?.brush === brush) last.text += text;
      else joined.push({ text, brush });
    }
  }
  return joined.map(({ text, brush }) => brush(text)).join("");
}

/** Columns of a table flattened to tabs stay apart. */
const seen = (text: string): string => visible(text.replaceAll("\t", " ┊ "));

function wordsOf(stretches: readonly Stretch[]): Word[] {
  const words: Word[] = [];
  let word: Word = [];
  for (const { text, brush } of stretches) {
    seen(text)
      .split(/ +/)
      .forEach((piece, i) => {
        if (i > 0) {
          if (word.length > 0) words.push(word);
          word = [];
        }
        if (piece) word.push({ text: piece, brush });
      });
  }
  return word.length > 0 ? [...words, word] : words;
}

/** Lines of at most `width` columns, broken between words; a longer word has a line of its own. */
export function flow(stretches: readonly Stretch[], width: number): string[] {
  const lines: string[] = [];
  let line: Word[] = [];
  let used = 0;
  for (const word of wordsOf(stretches)) {
    const takes = widthOfWord(word);
    if (line.length > 0 && used + 1 + takes > width) {
      lines.push(painted(line));
      line = [];
      used = 0;
    }
    used += takes + (line.length > 0 ? 1 : 0);
    line.push(word);
  }
  return [...lines, painted(line)];
}
